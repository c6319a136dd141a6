import type { Sentences } from '../sentences'

export const sentences = {
  'SPE-01': {
    title: 'Exception de l’article 9 manquante',
    message:
      '« {purpose} » emploie des données sensibles ({items}) : choisissez l’exception de l’article 9 qui le permet.',
  },
  'SPE-03': {
    title: 'Consentement explicite sans la base « consentement »',
    message:
      '« {purpose} » repose sur une autre base que le consentement explicite de l’article 9 : expliquez pourquoi dans la justification.',
  },
  'SPE-04': {
    title: 'Texte de l’exception non cité',
    message:
      'Citez le texte sur lequel s’appuie l’exception de l’article 9 pour « {purpose} » (pour les soins : ou le contrat avec un professionnel de santé).',
  },
  'SPE-05': {
    title: 'Secret professionnel à établir',
    message:
      'L’exception des soins demande un professionnel tenu au secret : indiquez-le pour « {purpose} » ou changez d’exception.',
  },
  'SPE-06': {
    title: 'Exception sans donnée sensible',
    message:
      '« {purpose} » porte une exception de l’article 9 sans donnée sensible : ajoutez la donnée ou retirez l’exception.',
  },
  'SPE-07': {
    title: 'Reconnaissance des visages',
    message:
      'Reconnaître un visage rend l’image biométrique : ajoutez la catégorie « données biométriques » à côté de « {item} », ou précisez que personne n’est reconnu.',
  },
  'SPE-08': {
    title: 'Donnée révélatrice minorée',
    message: '« {item} » révèle une donnée sensible : retirez la sensibilité moindre qui lui est donnée.',
  },
  'SPE-09': {
    title: 'Données rendues publiques par d’autres',
    message:
      '« {purpose} » : seule la personne peut rendre ses données publiques. Précisez la source ou changez d’exception ({items}).',
  },
  'CRI-01': {
    title: 'Données d’infraction sans fondement',
    message:
      'Indiquez l’autorité publique ou le texte qui permet de traiter des données d’infraction ; à défaut, retirez-les.',
  },
  'CRI-02': {
    title: 'Cas légal non cité',
    message:
      'Citez le cas de l’article 46 de la loi Informatique et Libertés qui permet de traiter ces données d’infraction.',
  },
} as const satisfies Sentences
