import type { Sentences } from '../sentences'

export const sentences = {
  'PACK-01': {
    title: 'Question du droit national sans réponse',
    message: 'Le droit national l’exige ici : répondez à « {question} ».',
  },
} as const satisfies Sentences
