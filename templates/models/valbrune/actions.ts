import type { RecordIn } from '@core/registers'
import { answered, both, fr } from './answers'
import { audits, idOf, people, reviews } from './ids'

const cameras = { dpia: idOf('A-001'), activity: idOf('T-003') } as const
const row = (letter: string, at: number) => `${idOf('A-001')}-${letter}${at}`

/** The plan that the assessment of street cameras counts on, and what audits and reviews asked for. Some are past their date. */
export const actionRecords: readonly RecordIn<'actions'>[] = [
  answered('actions', 'E-001', {
    ...cameras,
    title: both('Régler l’enregistrement du gymnase à trente jours', 'Set the sports hall recording to thirty days'),
    description: both(
      'Intervention de Vigisorle en présence d’un agent ; capture de l’écran de réglage.',
      'Visit by Vigisorle in the presence of an officer; screenshot of the setting.',
    ),
    about: row('m', 7),
    kind: 'corrective',
    owner: 'Jean-Luc Thévenot',
    dueOn: '2026-06-30',
    state: 'inProgress',
    priority: 'high',
  }),
  answered('actions', 'E-002', {
    ...cameras,
    title: both('Reprendre le mot de passe d’administration', 'Recover the administration password'),
    about: row('m', 9),
    owner: 'Lucie Andrieux',
    dueOn: '2026-10-31',
    state: 'inProgress',
    priority: 'high',
  }),
  answered('actions', 'E-003', {
    ...cameras,
    title: both('Installer des disques en miroir', 'Install mirrored disks'),
    about: row('m', 10),
    owner: 'Lucie Andrieux',
    dueOn: '2027-04-30',
    state: 'open',
    priority: 'medium',
  }),
  answered('actions', 'E-004', {
    ...cameras,
    title: both('Réduire le champ de la caméra de la gare routière', 'Narrow the view of the bus station camera'),
    about: row('r', 4),
    owner: 'Jean-Luc Thévenot',
    dueOn: '2026-04-30',
    state: 'done',
    priority: 'medium',
    doneOn: '2026-04-21',
    evidence: both(
      'Captures avant et après, classées au dossier technique.',
      'Screenshots before and after, in the technical file.',
    ),
    effectivenessCheckedOn: '2026-06-12',
    effectiveness: both('Les quais seuls restent dans le champ.', 'Only the platforms remain in view.'),
    notesInternal: fr('Le conseil des jeunes est venu vérifier sur place.'),
  }),
  answered('actions', 'E-005', {
    title: both('Obtenir de Kidoria la liste de ses sous-traitants', 'Get the list of sub-processors from Kidoria'),
    managementReview: reviews.yearly,
    about: `${reviews.yearly}-d1`,
    activity: idOf('T-009'),
    processor: idOf('S-002'),
    kind: 'corrective',
    owner: 'Amandine Courcel',
    dueOn: '2026-06-30',
    state: 'inProgress',
    priority: 'urgent',
  }),
  answered('actions', 'E-006', {
    title: both('Tailler la haie devant le panneau du parc', 'Trim the hedge in front of the park sign'),
    audit: audits.cameras,
    about: `${audits.cameras}-f3`,
    activity: idOf('T-003'),
    kind: 'corrective',
    owner: 'Pierre Nolasque',
    dueOn: '2026-06-15',
    state: 'done',
    priority: 'low',
    doneOn: '2026-06-10',
  }),
  answered('actions', 'E-007', {
    title: both('Remplacer les badges sans photo par des badges nominatifs', 'Replace blank badges by named ones'),
    activity: idOf('T-007'),
    kind: 'improvement',
    owner: 'Lucie Andrieux',
    dueOn: '2026-09-30',
    state: 'accepted',
    priority: 'low',
    cost: '2 400 €',
    acceptedRiskReason: both('Bâtiment promis à la démolition en 2027.', 'The building is to be pulled down in 2027.'),
    acceptedBy: people.director,
  }),
  answered('actions', 'E-008', {
    title: both('Écrire la procédure des demandes de droits', 'Write the procedure for requests'),
    rule: 'GOV-06',
    kind: 'preventive',
    owner: 'Sylvain Roquebert',
    dueOn: '2027-01-29',
    state: 'open',
    priority: 'high',
  }),
]
