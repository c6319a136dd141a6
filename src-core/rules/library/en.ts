import type { Sentences } from '../sentences'

export const sentences = {
  'LIB-01': {
    title: 'Answers of the model to confirm',
    message:
      'Answers that came with the model and nobody has confirmed yet: {count}. Read them again, change what differs in your organisation, confirm the rest.',
  },
} as const satisfies Sentences
