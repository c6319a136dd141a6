import type { Sentences } from '../sentences'

export const sentences = {
  'LEG-01': {
    title: 'Base légale manquante',
    message: 'Choisissez la base légale de la finalité « {purpose} ».',
  },
  'LEG-02': {
    title: 'Base légale non expliquée',
    message: 'Expliquez en une phrase pourquoi cette base s’applique à « {purpose} ».',
  },
  'LEG-03': {
    title: 'Texte ou mission non cité',
    message: 'Citez le texte ou la mission qui fonde « {purpose} ».',
  },
  'LEG-04': {
    title: 'Droit étranger invoqué',
    message:
      '« {purpose} » invoque « {reference} » : seul le droit de l’Union ou d’un État membre fonde une obligation légale. Citez-le ou changez de base.',
  },
  'LEG-05': {
    title: 'Intérêt légitime d’une autorité publique',
    message:
      'Une autorité publique ne peut invoquer l’intérêt légitime dans ses missions. Changez la base de « {purpose} », ou indiquez que cette finalité est hors mission publique.',
  },
  'LEG-06': {
    title: 'Mission publique à établir',
    message:
      'La base de « {purpose} » est une mission publique, mais rien ne dit que {organisations} en exerce une. Complétez la fiche de l’organisme ou changez de base.',
  },
  'LEG-07': {
    title: 'Contrat conclu avec d’autres',
    message:
      'Pour « {purpose} », la base « contrat » ne vaut que si ces personnes y sont elles-mêmes parties : {people}. Sinon, changez de base.',
  },
  'LEG-08': {
    title: 'Au-delà de ce que le contrat exige',
    message:
      'La publicité et la mesure d’audience sont rarement nécessaires au contrat : changez la base de « {purpose} » ou montrez cette nécessité.',
  },
  'LEG-09': {
    title: 'Intérêts vitaux : dernier recours',
    message: 'Dites quel danger pour la vie ou la santé justifie « {purpose} », ou choisissez une autre base.',
  },
  'LEG-10': {
    title: 'Test de compatibilité manquant',
    message:
      '« {purpose} » réutilise des données : décrivez le test de compatibilité, à moins qu’un texte prévoie cette réutilisation.',
  },
} as const satisfies Sentences
