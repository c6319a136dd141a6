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
  'ETH-04': {
    title: 'Interface non vérifiée',
    message:
      'Des traceurs demandent un accord : vérifiez que l’interface ne trompe pas et que refuser est aussi simple.',
  },
  'ETH-05': {
    title: 'Accès des personnes vulnérables',
    message: 'Prévoyez une information accessible et une solution hors ligne pour les personnes vulnérables.',
  },
} as const satisfies Sentences
