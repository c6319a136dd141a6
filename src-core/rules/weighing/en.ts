import type { Sentences } from '../sentences'

export const sentences = {
  'LIA-03': {
    title: 'Incomplete balancing test',
    message: 'Complete the balancing test: {pieces}.',
  },
  'LIA-06': {
    title: 'Balancing test to be approved before the start',
    message:
      '“{activity}” runs without a balancing test approved before it started: approve and date it, or explain the delay.',
  },
  'LIA-07': {
    title: 'Conclusion contradicted',
    message:
      'The outcome favours the interest, but other answers say the contrary: {pieces}. Look at the one or the others again.',
  },
} as const satisfies Sentences
