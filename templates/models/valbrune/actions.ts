import type { RecordIn } from '@core/registers'
import { answered, both, fr } from './answers'
import { idOf } from './ids'

const cameras = { dpia: idOf('A-001'), activity: idOf('T-003') } as const
const row = (letter: string, at: number) => `${idOf('A-001')}-${letter}${at}`

/** The plan that the assessment of street cameras counts on. Two of its actions are past their date. */
export const actionRecords: readonly RecordIn<'actions'>[] = [
  answered('actions', 'E-001', {
    ...cameras,
    title: both('Régler l’enregistrement du gymnase à trente jours', 'Set the sports hall recording to thirty days'),
    description: both(
      'Intervention de Vigisorle en présence d’un agent ; capture de l’écran de réglage.',
      'Visit by Vigisorle in the presence of an officer; screenshot of the setting.',
    ),
    about: row('m', 7),
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
    notesInternal: fr('Le conseil des jeunes est venu vérifier sur place.'),
  }),
]
