import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-JC-01': {
    title: 'Accord entre responsables conjoints manquant',
    message:
      'Plusieurs responsables du traitement sont nommés : reliez leur accord signé, qui partage les obligations, ou expliquez pourquoi chacun agit seul.',
  },
  'ROPA-JC-02': {
    title: 'Grandes lignes de l’accord non communiquées',
    message: 'Mettez les grandes lignes de l’accord « {arrangement} » à la disposition des personnes.',
  },
} as const satisfies Sentences
