import type { Sentences } from '../sentences'

export const sentences = {
  'SPE-02': {
    title: 'Explicit consent to be shown',
    message:
      '“{purpose}” relies on explicit consent: link a check that shows an express statement, and how it is collected.',
  },
  'CRI-03': {
    title: 'Appropriate policy document missing',
    message: 'The Schedule 1 condition of “{purpose}” requires an appropriate policy document: say where it is kept.',
  },
} as const satisfies Sentences
