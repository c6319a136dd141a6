import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-JC-01': {
    title: 'No arrangement between controllers',
    message:
      'Several controllers are named: link their signed arrangement, which shares out the duties, or explain why each acts alone.',
  },
  'ROPA-JC-02': {
    title: 'Essence of the arrangement not available',
    message: 'Make the essence of the arrangement “{arrangement}” available to the data subjects.',
  },
} as const satisfies Sentences
