import type { Sentences } from '../sentences'

export const sentences = {
  'PRO-02': {
    title: 'Clauses absentes du contrat',
    message: '« {contract} » ne contient pas ce que l’article 28 exige : {clauses}. Demandez un avenant.',
  },
  'PRO-03': {
    title: 'Clauses à compléter',
    message: '« {contract} » : des clauses sont à compléter ou à préciser : {clauses}.',
  },
  'PRO-13': {
    title: 'Contrat lu en partie',
    message: '« {contract} » n’a pas été lu en entier : répondez pour {clauses}.',
  },
  'PRO-04': {
    title: 'Contrat échu',
    message:
      '« {contract} » a pris fin le {date} : renouvelez-le, ou faites cesser la prestation et rendre les données.',
  },
  'PRO-12': {
    title: 'Fin de contrat proche',
    message: '« {contract} » prend fin le {date} : préparez la suite, ou la restitution et la suppression des données.',
  },
} as const satisfies Sentences
