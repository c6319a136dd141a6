import type { Sentences } from '../sentences'

export const sentences = {
  'MIN-01': {
    title: 'Free text without a rule',
    message:
      '“{item}”: set a rule on what may be written (useful facts, no judgement, no special data) and describe it.',
  },
  'MIN-02': {
    title: 'Identity papers kept in full',
    message: '“{item}”: keep proof of the check rather than the copy, or justify why it is needed.',
  },
  'MIN-03': {
    title: 'Readable passwords',
    message: '“{item}”: a password is kept hashed and salted, never readable. Correct the storage or the answer.',
  },
} as const satisfies Sentences
