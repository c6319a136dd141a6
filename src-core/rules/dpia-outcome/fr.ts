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
    message: 'Le risque résiduel est élevé et l’autorité n’a pas répondu : ne laissez pas ce traitement en service.',
  },
  'DPIA-18': {
    title: 'Plan d’action en retard',
    message: 'Le risque résiduel compte sur des actions en retard : {actions}.',
  },
  'DPIA-19': { title: 'AIPD à réviser', message: 'Révisez l’AIPD ; ce qui le demande : {reasons}.' },
} as const satisfies Sentences
