import type { LawEntry } from '@core/registers'
import { answered, author, both, fr } from './answers'

/** What the town adds to the law the application knows: one rule it set itself, one still without its text. */
export const lawEntryRecords: readonly LawEntry[] = [
  answered('lawEntries', 'LD-001', {
    title: both('Revue annuelle voulue par le conseil municipal', 'Yearly review the town council asks for'),
    kind: 'figure',
    figure: 'reviewMonths',
    amount: 12,
    validFrom: '2025-07-01',
    source: 'Délibération 2025-041 du 18 juin 2025, art. 3',
    sourceWhere: 'Recueil des actes administratifs, juin 2025',
    checkedOn: '2026-02-27',
    confidence: 'verified',
    enteredBy: author,
  }),
  answered('lawEntries', 'LD-002', {
    title: both('Lundi de la fête patronale', 'Monday of the patron saint’s feast'),
    kind: 'holiday',
    restDay: '2027-07-05',
    validFrom: '2027-01-01',
    confidence: 'toConfirm',
    enteredBy: author,
    notesInternal: fr('Usage local : demander à la préfecture si un texte en fait un jour férié.'),
  }),
]
