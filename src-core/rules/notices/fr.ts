import type { Sentences } from '../sentences'

export const sentences = {
  'INF-02': {
    title: 'Mention d’information incomplète',
    message: '« {notice} » ne dit pas tout ce que les personnes doivent lire. À ajouter : {lines}.',
  },
  'INF-07': {
    title: 'Mention dépassée par le registre',
    message:
      'La fiche a changé le {changed}, et « {notice} » date du {read} : relisez la mention, corrigez-la et datez sa relecture.',
  },
  'INF-08': {
    title: 'Directives pour après la mort',
    message: 'Ajoutez à « {notice} » le droit d’organiser ce que deviennent ses données après sa mort.',
  },
  'INF-09': {
    title: 'Réclamation auprès du responsable',
    message: 'Ajoutez à « {notice} » que la personne peut d’abord se plaindre auprès de vous.',
  },
} as const satisfies Sentences
