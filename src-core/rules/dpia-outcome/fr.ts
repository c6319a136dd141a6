import type { Sentences } from '../sentences'

export const sentences = {
  'DPIA-08': {
    title: 'AIPD postérieure au démarrage',
    message: 'Le traitement a démarré le {start} et l’AIPD n’a été approuvée que le {decision} : expliquez-le.',
  },
  'DPIA-13': {
    title: 'Consultation préalable nécessaire',
    message: 'Le risque reste élevé après les mesures : consultez l’autorité avant de commencer.',
  },
  'DPIA-14': {
    title: 'Démarrage avant la réponse de l’autorité',
    message: 'Ce traitement est en service et son AIPD appelle l’avis de l’autorité. {standing}.',
  },
  'DPIA-22': {
    title: 'Risques non évalués',
    message:
      'L’AIPD est approuvée et un évènement redouté au moins n’est pas évalué : cotez-le, aujourd’hui et après mesures.',
  },
  'DPIA-23': {
    title: 'Risque actuel élevé',
    message:
      'Le risque actuel est élevé et le traitement est en service : consultez l’autorité ou suspendez jusqu’à ce que les mesures prévues soient en place.',
  },
  'DPIA-18': {
    title: 'Plan d’action en retard',
    message: 'Le risque résiduel compte sur des actions en retard : {actions}.',
  },
  'DPIA-19': { title: 'AIPD à réviser', message: 'Révisez l’AIPD ; ce qui le demande : {reasons}.' },
} as const satisfies Sentences
