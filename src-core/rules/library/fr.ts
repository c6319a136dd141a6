import type { Sentences } from '../sentences'

export const sentences = {
  'LIB-01': {
    title: 'Réponses du modèle à confirmer',
    message:
      'Réponses venues du modèle et que personne n’a encore confirmées : {count}. Relisez-les, changez ce qui diffère chez vous, confirmez le reste.',
  },
} as const satisfies Sentences
