import type { Sentences } from '../sentences'

export const sentences = {
  'LEG-01': {
    title: 'No legal basis',
    message: 'Choose the legal basis of the purpose “{purpose}”.',
  },
} as const satisfies Sentences
