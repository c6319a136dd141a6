import type { Sentences } from '../sentences'

export const sentences = {
  'ETH-01': {
    title: 'Surveillance sans justification',
    message: 'Justifiez le niveau de surveillance : pourquoi un moyen moins intrusif ne suffit pas.',
  },
  'ETH-02': {
    title: 'Salariés sous surveillance constante',
    message: 'La surveillance constante de salariés ou d’agents est en principe disproportionnée : réduisez-la.',
  },
  'ETH-03': {
    title: 'Représentants du personnel non consultés',
    message:
      'Des salariés ou agents sont surveillés : consultez d’abord le CSE ou le comité social, et datez son avis.',
  },
  'ETH-04': {
    title: 'Interface à vérifier ou à corriger',
    message:
      'L’interface doit laisser choisir librement : vérifiez que refuser est aussi simple qu’accepter, et retirez tout procédé trompeur relevé.',
  },
  'ETH-06': {
    title: 'Prix ou offre personnalisés sans le dire',
    message: 'Le prix ou l’offre dépend du profil de la personne : dites-le clairement avant la commande.',
  },
  'ETH-05': {
    title: 'Accès des personnes vulnérables',
    message: 'Prévoyez une information accessible et une solution hors ligne pour les personnes vulnérables.',
  },
} as const satisfies Sentences
