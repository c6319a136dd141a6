import type { Sentences } from '../sentences'

export const sentences = {
  'CON-01': {
    title: 'Contrôle du consentement manquant',
    message: 'Liez à « {purpose} » le contrôle qui montre un consentement valide et prouvé.',
  },
  'CON-03': {
    title: 'Retrait du consentement non décrit',
    message: 'Décrivez comment retirer son consentement, aussi simplement qu’il a été donné.',
  },
  'CON-05': {
    title: 'Consentement de salariés ou d’agents',
    message:
      'Face à l’employeur, le consentement est rarement libre. Pour « {purpose} », dites dans la justification ce qu’entraîne un refus, ou changez de base.',
  },
  'CON-06': {
    title: 'Consentement demandé par une autorité publique',
    message:
      'Face à une autorité publique, le consentement est rarement libre. Pour « {purpose} », dites dans la justification ce qu’entraîne un refus, ou changez de base.',
  },
  'CON-10': {
    title: 'Consentement doublé d’une autre base',
    message:
      '« {purpose} » a une autre base et un contrôle du consentement : gardez la base qui décide, et retirez l’autre.',
  },
  'CON-11': {
    title: 'Préférences sans lieu unique',
    message: 'Plusieurs finalités reposent sur le consentement : indiquez où la personne voit et change ses choix.',
  },
} as const satisfies Sentences
