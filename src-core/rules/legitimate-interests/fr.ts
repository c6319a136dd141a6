import type { Sentences } from '../sentences'

export const sentences = {
  'LIA-01': {
    title: 'Mise en balance manquante',
    message: 'Faites la mise en balance de « {purpose} » et liez-la à la finalité.',
  },
  'LIA-02': {
    title: 'Les personnes l’emportent',
    message: 'La mise en balance de « {purpose} » conclut contre le traitement : arrêtez-le ou changez de base.',
  },
  'LIA-04': {
    title: 'Intérêt légitime à dire aux personnes',
    message:
      'Les personnes doivent lire quel intérêt est poursuivi ({purposes}) : complétez la mention, ou consignez ce qu’elle en dit déjà.',
  },
  'LIA-05': {
    title: 'Enfants et intérêt légitime',
    message:
      '« {purpose} » concerne des enfants, dont l’intérêt pèse fortement : dites dans la justification comment vous en tenez compte.',
  },
} as const satisfies Sentences
