import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-REV-01': {
    title: 'Revue en retard',
    message: 'La revue était attendue pour le {date} : relisez la fiche et datez la revue.',
  },
  'ROPA-REV-02': {
    title: 'Jamais revu',
    message: 'Ce traitement actif n’a jamais été revu : datez une première revue.',
  },
  'ROPA-STA-01': {
    title: 'Clos mais encore actif',
    message: 'La fin est datée du {date} et le statut reste « actif » : corrigez l’un ou l’autre.',
  },
} as const satisfies Sentences
