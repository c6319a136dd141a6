import type { Sentences } from '../sentences'

export const sentences = {
  'LEG-01': {
    title: 'Base légale manquante',
    message: 'Choisissez la base légale de la finalité « {purpose} ».',
  },
} as const satisfies Sentences
