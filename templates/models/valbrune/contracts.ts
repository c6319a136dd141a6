import { codeLists, type CodeOf } from '@core/codes'
import type { IsoDate, Multilingual } from '@core/kinds'
import { rowDefinitions, type ContractCheck } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { contracts, documents, idOf, people } from './ids'

type Clause = CodeOf<'contractClause'>
type Answer = CodeOf<'clauseAnswer'> | ''
/** The answer, then where the contract says so, then what is to be obtained. */
type Reading = readonly [answer: Answer, number?: string, remark?: Multilingual]

/** Clauses not told are all there, or not read at all. */
function clauses(ref: string, said: Partial<Readonly<Record<Clause, Reading>>>, others: Answer = 'yes') {
  const read = codeLists.contractClause.flatMap((clause) => {
    const [answer, number = '', remark = {}] = said[clause] ?? [others]
    return answer === '' ? [] : [{ clause, answer, number, remark }]
  })
  return rowsFrom(rowDefinitions.contractClauses, `${idOf(ref)}-k`, read)
}

type Dates = readonly [signedOn: IsoDate, validTo: IsoDate, checkedOn: IsoDate]
const contract = (
  ref: string,
  title: Multilingual,
  [signedOn, validTo, checkedOn]: Dates,
  read: ContractCheck['clauses'],
  more: Partial<ContractCheck> = {},
): ContractCheck =>
  answered('contractChecks', ref, {
    title,
    signedOn,
    validTo,
    checkedOn,
    checkedBy: checkedOn === '' ? '' : people.officer,
    clauses: read,
    ...more,
  })

const noTransfer: Reading = ['notApplicable']

/** Contracts of the town's processors: some whole, some with a clause to obtain, one over, one half read. */
export const contractRecords: readonly ContractCheck[] = [
  contract(
    'K-001',
    both('Marché de paie en ligne, Paie-Clarté', 'Online payroll contract, Paie-Clarté'),
    ['2024-01-08', '2027-12-31', '2026-01-20'],
    clauses('K-001', {
      K05_subProcessing: ['yes', 'annexe 4, art. 6'],
      K08_endOfContract: ['yes', 'CCAP, art. 19'],
      K12_breachNotice: ['yes', 'annexe 4, art. 9', both('Sous vingt-quatre heures.', 'Within twenty-four hours.')],
      K13_transfers: noTransfer,
      K14_clauseSet: ['no', '', both('Rédaction propre au marché.', 'Wording of the contract’s own.')],
    }),
    { document: documents.payrollContract },
  ),
  contract(
    'K-002',
    both('Contrat du portail famille, Kidoria', 'Family portal contract, Kidoria'),
    ['2022-08-30', '2026-08-31', '2026-10-14'],
    clauses('K-002', {
      K02_instructions: ['yes', 'art. 12.1'],
      K05_subProcessing: [
        'partly',
        'annexe 3',
        both(
          'L’annexe cite une équipe de Pune ; rien n’est dit des changements ni du droit de s’y opposer.',
          'The annex names a team in Pune; nothing is said of changes nor of the right to object.',
        ),
      ],
      K08_endOfContract: [
        'no',
        '',
        both(
          'Ni restitution ni suppression : à demander dans l’avenant.',
          'Neither return nor deletion: to be asked for in the amendment.',
        ),
      ],
      K09_audit: ['partly', 'art. 12.6', both('Audit sur pièces seulement.', 'Audit on documents only.')],
      K10_unlawfulInstruction: ['no'],
      K13_transfers: ['no', '', both('L’Inde n’est pas citée.', 'India is not named.')],
    }),
    {
      document: documents.portalContract,
      notesInternal: fr('Kidoria propose de reconduire à l’identique : refuser tant que l’avenant n’est pas signé.'),
    },
  ),
  contract(
    'K-003',
    both('Maintenance de la vidéoprotection, Vigisorle', 'Maintenance of street cameras, Vigisorle'),
    ['2023-12-04', '2027-12-03', ''],
    clauses('K-003', { K01_description: ['yes', 'art. 2'], K11_writtenForm: ['yes'] }, ''),
  ),
  contract(
    'K-004',
    both('Logiciel d’état civil, Registréa', 'Civil status software, Registréa'),
    ['2025-03-17', '2029-03-16', '2026-01-20'],
    clauses('K-004', { K13_transfers: noTransfer, K14_clauseSet: ['yes', 'annexe RGPD'] }),
  ),
  contract(
    'K-005',
    both('Dossier social en ligne, Entraidia', 'Online case files, Entraidia'),
    ['2024-02-01', '2027-01-31', '2026-02-11'],
    clauses('K-005', {
      K03_confidentiality: ['yes', 'art. 7', both('Secret professionnel rappelé.', 'Professional secrecy recalled.')],
      K13_transfers: noTransfer,
    }),
  ),
  contract(
    'K-006',
    both('Réservation de salles, Salle-au-clair', 'Room booking, Salle-au-clair'),
    ['2023-05-22', '', '2026-03-09'],
    clauses('K-006', {
      K09_audit: ['partly', 'conditions générales, 8.3', both('Un audit payant par an.', 'One paid audit a year.')],
      K13_transfers: noTransfer,
      K15_contactAndRecord: ['no'],
    }),
  ),
  contract(
    'K-007',
    both('Mesure d’audience, conditions de Tallyfern', 'Audience measurement, terms of Tallyfern'),
    ['2024-03-18', '', '2026-04-14'],
    clauses('K-007', { K13_transfers: ['yes', 'DPA, 11'] }),
  ),
  contract(
    'K-008',
    both('Logiciel de la médiathèque, Rayonnage', 'Library software, Rayonnage'),
    ['2023-02-01', '2028-01-31', '2026-05-12'],
    clauses('K-008', {
      K05_subProcessing: ['partly', 'art. 15', both('Liste à jour à obtenir.', 'Up-to-date list to be obtained.')],
      K12_breachNotice: ['partly', 'art. 17', both('« Dès que possible ».', '“As soon as possible”.')],
    }),
  ),
  contract(
    'K-009',
    both('Entretiens vidéo, Hirebrook', 'Video interviews, Hirebrook'),
    ['2025-01-15', '2027-06-30', '2026-10-06'],
    clauses('K-009', { K13_transfers: ['yes', 'DPA, annex II'], K14_clauseSet: ['yes', 'DPA, annex I'] }),
  ),
  contract(
    'K-010',
    both('Convention d’hébergement avec le syndicat mixte', 'Hosting agreement with the joint authority'),
    ['2024-06-20', '2030-06-19', '2026-01-20'],
    clauses('K-010', { K13_transfers: noTransfer, K14_clauseSet: ['yes', 'annexe 2'] }),
  ),
  contract(
    'K-011',
    both('Convention de prestation avec la communauté de communes', 'Service agreement with the community'),
    ['2024-09-02', '2027-08-31', '2026-09-08'],
    clauses('K-011', {
      K05_subProcessing: ['yes', 'art. 6'],
      K07_assistance: ['partly', 'art. 8', both('Les AIPD sont oubliées.', 'DPIAs are forgotten.')],
      K13_transfers: noTransfer,
    }),
  ),
]

/** Contract of each processor, by its reference: two have none. */
export const contractOf: Readonly<Record<string, string>> = {
  'S-001': contracts.payroll,
  'S-002': contracts.familyPortal,
  'S-003': contracts.cameras,
  'S-005': contracts.civilStatus,
  'S-006': contracts.social,
  'S-008': contracts.rooms,
  'S-009': contracts.audience,
  'S-010': contracts.library,
  'S-011': contracts.interviews,
  'S-012': contracts.hosting,
}
