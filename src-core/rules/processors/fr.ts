import type { Sentences } from '../sentences'

export const sentences = {
  'PRO-01': {
    title: 'Contrat de sous-traitance manquant',
    message: '« {processor} » : reliez le contrat ou l’acte juridique qui le lie, lu au regard de l’article 28.',
  },
  'PRO-05': {
    title: 'Sous-traitance ultérieure sans autorisation',
    message:
      '« {processor} » fait appel à d’autres sous-traitants : indiquez l’autorisation écrite, spécifique ou générale, qui le permet.',
  },
  'PRO-06': {
    title: 'Garanties du sous-traitant à établir',
    message:
      '« {processor} » : rien ne montre que ses garanties ont été vérifiées depuis {months} mois ; questionnaire, audit ou appréciation.',
  },
  'PRO-07': {
    title: 'Réutilisation propre non analysée',
    message:
      '« {processor} » : réutiliser les données pour son propre compte en fait un responsable du traitement ; analysez-le ou faites-le cesser.',
  },
  'PRO-08': {
    title: 'Hébergement de données de santé à vérifier',
    message:
      '« {processor} » : s’il héberge des données de santé issues de soins ou d’un suivi social, il lui faut un certificat HDS en cours de validité.',
  },
  'PRO-19': {
    title: 'Garanties jugées insuffisantes',
    message:
      'Les garanties de « {processor} » sont jugées insuffisantes et il est encore utilisé : obtenez-les ou changez de sous-traitant.',
  },
  'PRO-20': {
    title: 'Revue du sous-traitant en retard',
    message: 'La revue de « {processor} » était attendue le {date} : revoyez garanties et contrat.',
  },
} as const satisfies Sentences
