import type { Sentences } from '../sentences'

export const sentences = {
  'LIA-03': {
    title: 'Mise en balance incomplète',
    message: 'Complétez la mise en balance : {pieces}.',
  },
  'LIA-06': {
    title: 'Mise en balance à approuver avant le démarrage',
    message:
      '« {activity} » tourne sans mise en balance approuvée avant son démarrage : approuvez-la et datez-la, ou expliquez le retard.',
  },
  'LIA-07': {
    title: 'Conclusion contredite',
    message:
      'La conclusion donne l’avantage à l’intérêt, mais d’autres réponses disent le contraire : {pieces}. Revoyez l’une ou les autres.',
  },
} as const satisfies Sentences
