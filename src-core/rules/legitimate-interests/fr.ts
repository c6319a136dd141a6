import type { Sentences } from '../sentences'

export const sentences = {
  'LIA-01': {
    title: 'Mise en balance manquante',
    message: 'Faites la mise en balance de « {purpose} » et liez-la à la finalité.',
  },
  'LIA-05': {
    title: 'Enfants et intérêt légitime',
    message:
      '« {purpose} » concerne des enfants, dont l’intérêt pèse fortement : dites dans la justification comment vous en tenez compte.',
  },
} as const satisfies Sentences
