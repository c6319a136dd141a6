import type { Sentences } from '../sentences'

export const sentences = {
  'ADM-01': {
    title: 'Exception de l’article 22 manquante',
    message:
      'Une décision entièrement automatisée à effet significatif est interdite sans exception : contrat, texte ou consentement explicite. Indiquez-la, ou faites décider une personne.',
  },
  'ADM-02': {
    title: 'Garanties de l’article 22 incomplètes',
    message: 'La décision automatisée demande les trois garanties ; il manque : {safeguards}.',
  },
  'ADM-03': {
    title: 'Consentement explicite non consigné',
    message:
      'La décision automatisée s’appuie sur le consentement explicite : reliez le contrôle qui montre que l’accord est exprès, comment il est recueilli et prouvé.',
  },
  'ADM-04': {
    title: 'Données sensibles dans une décision automatisée',
    message:
      'Si la décision emploie les données sensibles de « {purpose} », seuls le consentement explicite ou un intérêt public important le permettent.',
  },
  'ADM-05': {
    title: 'Décision automatisée non expliquée',
    message:
      'Expliquez en mots simples la logique de la décision, son importance et ses conséquences pour la personne.',
  },
  'ADM-06': {
    title: 'Contrôle humain non décrit',
    message:
      'Une personne est censée décider : dites sur la fiche du système qui relit, avec quelle compétence, et si elle s’écarte parfois du résultat.',
  },
  'ADM-07': {
    title: 'Score déterminant pour un tiers',
    message:
      'Un tiers se fonde de manière déterminante sur ce score : le score est lui-même une décision. Dites quelle exception de l’article 22 le permet.',
  },
  'ADM-08': {
    title: 'Décision automatisée sur des enfants',
    message: 'Une décision entièrement automatisée ne devrait pas concerner un enfant : faites décider une personne.',
  },
  'ADM-09': {
    title: 'Algorithme public sans explication',
    message:
      'Une décision individuelle prise avec un algorithme le mentionne et s’explique à qui le demande : décrivez les règles suivies.',
  },
} as const satisfies Sentences
