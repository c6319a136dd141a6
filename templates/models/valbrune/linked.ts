import type { CodeOf } from '@core/codes'
import type { Multilingual, Tri } from '@core/kinds'
import { rowDefinitions, type JointControl, type RecordIn } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { documents, organisations } from './ids'

type Document = RecordIn<'documents'>
const document = (
  ref: string,
  title: Multilingual,
  kind: CodeOf<'documentKind'>,
  [version, date, where]: readonly [version: string, date: string, where: string],
  tellsOfTransfers: Tri = 'unknown',
): Document => answered('documents', ref, { title, kind, version, date, where, tellsOfTransfers })

export const documentRecords: readonly Document[] = [
  document(
    'D-001',
    both('Notice aux agents', 'Notice to staff'),
    'notice',
    ['3', '2026-01-12', 'Intranet, livret d’accueil'],
    'no',
  ),
  document(
    'D-002',
    both('Notice d’inscription scolaire et périscolaire', 'School and after-school enrolment notice'),
    'notice',
    ['4', '2026-03-02', 'Dossier d’inscription'],
    'no',
  ),
  document(
    'D-003',
    both('Panneaux et page « vidéoprotection »', 'Signs and web page on street cameras'),
    'notice',
    ['2', '2025-09-08', 'Entrées de ville, site'],
    'no',
  ),
  document(
    'D-004',
    both('Formulaire d’abonnement à la lettre', 'Newsletter subscription form'),
    'notice',
    ['1', '2019-05-20', 'Site de la ville'],
    'no',
  ),
  document(
    'D-005',
    both('Affiche de l’état civil', 'Civil status poster'),
    'notice',
    ['2', '2025-11-17', 'Guichet de la mairie'],
    'no',
  ),
  document(
    'D-006',
    both('Notice remise par le CCAS', 'Notice handed out by the social action centre'),
    'notice',
    ['2', '2026-02-09', 'Accueil du CCAS'],
    'no',
  ),
  document('D-007', both('Politique du portail famille', 'Family portal policy'), 'notice', [
    '1',
    '2022-08-30',
    'Pied de page du portail',
  ]),
  document(
    'D-008',
    both('Politique cookies du site', 'Cookie policy of the website'),
    'notice',
    ['5', '2026-04-14', 'Bandeau et pied de page'],
    'yes',
  ),
  document('D-009', both('Règlement de la médiathèque', 'Library rules'), 'notice', [
    '6',
    '2023-06-01',
    'Accueil de la médiathèque',
  ]),
  document(
    'D-010',
    both('Notice aux candidats', 'Notice to applicants'),
    'notice',
    ['2', '2026-05-18', 'Annonces et accusé de réception'],
    'yes',
  ),
  document(
    'D-011',
    both('Accord CCAS – Département', 'Arrangement between the centre and the Department'),
    'arrangement',
    ['1', '2025-12-04', 'Secrétariat du CCAS'],
  ),
  document('D-012', both('Arrêté préfectoral de vidéoprotection', 'Prefect’s order on street cameras'), 'evidence', [
    '',
    '2023-11-21',
    'Poste de police municipale',
  ]),
  document(
    'D-013',
    both('Mention des avis de marché', 'Notice in calls for tenders'),
    'notice',
    ['2', '2024-10-01', 'Règlement de consultation'],
    'no',
  ),
  document(
    'D-014',
    both('Projet d’accord du réseau de lecture', 'Draft arrangement of the reading network'),
    'arrangement',
    ['0.3', '2026-06-15', ''],
  ),
  document('D-015', both('Marché de paie en ligne', 'Online payroll contract'), 'contract', [
    '1',
    '2024-01-08',
    'Service des finances, marchés 2024',
  ]),
  document('D-016', both('Contrat Kidoria et annexes', 'Kidoria contract and annexes'), 'contract', [
    '1',
    '2022-08-30',
    'Service scolaire',
  ]),
]

const duties = (prefix: string, shared: readonly (readonly [CodeOf<'jointDuty'>, string, Multilingual?])[]) =>
  rowsFrom(
    rowDefinitions.responsibilities,
    prefix,
    shared.map(([duty, party, remark]) => ({ duty, party, remark: remark ?? {} })),
  )

export const jointControlRecords: readonly JointControl[] = [
  answered('jointControls', 'J-001', {
    title: both('Instruction des aides avec le Département', 'Assessment of aid with the Department'),
    parties: [organisations.socialCentre, organisations.department],
    arrangementDocument: documents.socialArrangement,
    responsibilities: duties('valbrune-j-001-r', [
      [
        'information',
        organisations.socialCentre,
        both('Notice remise à la première visite.', 'Notice handed over at the first visit.'),
      ],
      [
        'rights',
        organisations.socialCentre,
        both(
          'Le CCAS répond ; le Département fournit ses pièces sous dix jours.',
          'The centre answers; the Department supplies its documents within ten days.',
        ),
      ],
      ['security', organisations.department],
      [
        'breach',
        organisations.department,
        both('Alerte mutuelle sous vingt-quatre heures.', 'Mutual alert within twenty-four hours.'),
      ],
      ['processors', organisations.socialCentre],
    ]),
    contactPoint: 'ccas@valbrune.example',
    essenceMadeAvailable: 'yes',
    essenceWhere: 'Notice du CCAS, page 2, et site du Département',
    signedOn: '2025-12-04',
    reviewOn: '2027-12-04',
  }),
  answered('jointControls', 'J-002', {
    title: both('Réseau de lecture des Trois Vallées', 'Reading network of the Three Valleys'),
    parties: [organisations.town, organisations.community],
    arrangementDocument: documents.libraryArrangement,
    responsibilities: duties('valbrune-j-002-r', [
      ['information', organisations.town],
      ['rights', organisations.town],
      ['security', organisations.community],
    ]),
    essenceMadeAvailable: 'no',
    reviewOn: '2026-09-30',
    notesInternal: fr('La communauté conteste la répartition des droits : réunion à refaire en décembre.'),
  }),
]
