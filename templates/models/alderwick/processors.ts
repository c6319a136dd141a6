import { codeLists, type CodeOf } from '@core/codes'
import type { IsoDate } from '@core/kinds'
import { rowDefinitions, type ContractCheck, type Processor, type TransferAssessment } from '@core/registers'
import { rowsFrom } from '../example-records'
import { answered, contracts, documents, en, idOf, people } from './answers'

const processor = (
  ref: string,
  name: string,
  services: string,
  country: CodeOf<'country'>,
  more: Partial<Processor>,
): Processor =>
  answered('processors', ref, {
    name,
    services: en(services),
    country,
    contact: `privacy@${name.split(' ')[0]?.toLowerCase()}.example`,
    ownReuse: 'no',
    ...more,
  })

/** What was looked at before the processor was kept on. */
const judged = (verdict: CodeOf<'guaranteesVerdict'>, on: IsoDate, reason: string, next: IsoDate) =>
  ({
    guaranteesVerdict: verdict,
    guaranteesJudgedOn: on,
    guaranteesReason: en(reason),
    nextReviewOn: next,
  }) as const satisfies Partial<Processor>

export const processorRecords: readonly Processor[] = [
  processor('S-001', 'Tallyfield Payroll Ltd', 'Payroll and pensions returns', 'GB', {
    contract: contracts.payroll,
    criticality: 'c3',
    ...judged('sufficient', '2026-04-07', 'Yearly assurance report read; no remark on payroll data.', '2027-04-07'),
  }),
  processor('S-002', 'Shelfway Commerce Ltd', 'Hosting of the online shop', 'IE', {
    contract: contracts.shopPlatform,
    criticality: 'c4',
    certifications: ['ISO/IEC 27001'],
    exitPlan: en('Orders and accounts are exported each month; a second host was tried in January 2026.'),
    ...judged('sufficient', '2026-03-10', 'Certificate and penetration test summary seen.', '2027-03-10'),
  }),
  processor('S-003', 'Quillpost Inc.', 'Sending of e-mails and measuring of openings', 'US', {
    contract: contracts.mailing,
    criticality: 'c2',
    parentLawExposure: en('US company: FISA s. 702 and the CLOUD Act may apply to what it holds in clear.'),
    // Whether it keeps figures for itself has been asked, and not answered.
    ownReuse: 'unknown',
    ...judged(
      'withReservations',
      '2026-09-22',
      'Sound security; where data go next is told in part only.',
      '2027-01-15',
    ),
  }),
  processor('S-004', 'Fetchmoor Couriers Ltd', 'Delivery to customers', 'GB', {
    contract: contracts.couriers,
    criticality: 'c3',
    ...judged(
      'sufficient',
      '2025-11-18',
      'Questionnaire returned; drivers sign a confidentiality undertaking.',
      '2026-11-18',
    ),
  }),
  processor('S-005', 'Helpdene Ltd', 'Customer service telephone and chat', 'GB', {
    contract: contracts.support,
    criticality: 'c2',
    ...judged(
      'sufficient',
      '2026-06-22',
      'Visited on 18 June 2026: recordings are off, screens are cleared.',
      '2027-06-22',
    ),
  }),
]

type Clause = CodeOf<'contractClause'>
type Reading = readonly [answer: CodeOf<'clauseAnswer'> | '', remark?: string]

/** Clauses not told are there. `''`: not read yet. */
function contract(
  ref: string,
  title: string,
  signedOn: IsoDate,
  checkedOn: IsoDate,
  said: Partial<Readonly<Record<Clause, Reading>>>,
  more: Partial<ContractCheck> = {},
): ContractCheck {
  const read = codeLists.contractClause.flatMap((clause) => {
    const [answer, remark] = said[clause] ?? ['yes' as const]
    return answer === '' ? [] : [{ clause, answer, ...(remark === undefined ? {} : { remark: en(remark) }) }]
  })
  return answered('contractChecks', ref, {
    title: en(title),
    signedOn,
    checkedOn,
    checkedBy: people.dpo,
    clauses: rowsFrom(rowDefinitions.contractClauses, `${idOf(ref)}-k`, read),
    ...more,
  })
}

const atHome = { K13_transfers: ['notApplicable'], K14_clauseSet: ['notApplicable'] } as const

export const contractRecords: readonly ContractCheck[] = [
  contract('K-001', 'Payroll services, Tallyfield', '2023-03-27', '2026-04-07', atHome, { validTo: '2027-03-31' }),
  contract(
    'K-002',
    'Hosting of the shop, Shelfway',
    '2024-06-03',
    '2026-03-10',
    { K14_clauseSet: ['no', 'The host’s own wording, which holds all of Article 28.'] },
    { validTo: '2027-06-30', document: documents.shopContract },
  ),
  contract('K-003', 'E-mail sending, Quillpost', '2022-08-15', '2026-09-22', {
    K05_subProcessing: ['partly', 'A list online; changes are not announced, and nobody may object.'],
    K09_audit: ['partly', 'A report on request; no visit.'],
    K13_transfers: ['no', 'Neither the UK Addendum nor the IDTA is signed: asked for on 24 September 2026.'],
  }),
  contract('K-004', 'Delivery, Fetchmoor', '2021-11-02', '2025-11-18', atHome, { validTo: '2027-11-01' }),
  contract('K-005', 'Customer service, Helpdene', '2025-01-13', '2026-06-22', {
    ...atHome,
    K12_breachNotice: ['yes', 'Within twelve hours.'],
  }),
  contract('K-006', 'Storage and dispatch for Millrace', '2026-01-19', '2026-01-19', atHome, { validTo: '2027-01-31' }),
]

export const transferAssessmentRecords: readonly TransferAssessment[] = [
  // Under way: the importer’s answers are still awaited, so nothing is concluded and nothing declared on the activity.
  answered('transferAssessments', 'X-001', {
    title: en('Newsletter addresses and openings sent to Quillpost, United States'),
    destination: 'US',
    mapping: en(
      'About 9,800 e-mail addresses, with openings and clicks, uploaded on every sending. Three further suppliers are named on Quillpost’s page; two are in the United States, the third is not located.',
    ),
    tool: 'uk_addendum',
    toolDetail: en('UK Addendum to the Commission’s clauses, module 2: draft received, not signed.'),
    lawsExamined: ['FISA s. 702', 'CLOUD Act', 'Executive Order 14086'],
    problematicLegislation: 'yes',
    appliesInPractice: 'unknown',
    sources: ['ICO transfer risk assessment tool', 'Quillpost transparency report, first half of 2026'],
    importerAnswers: en('Asked on 24 September 2026; a reminder went out on 2 November.'),
    technicalMeasures: en('Encrypted on the way and at rest, with keys held by Quillpost.'),
    technicalEffective: 'no',
    reviewOn: '2027-01-15',
    assessedBy: 'Priya Nandakumar',
  }),
]
