import type { Sentences } from '../sentences'

export const sentences = {
  'LIA-01': {
    title: 'No balancing test',
    message: 'Carry out the balancing test of “{purpose}” and link it to the purpose.',
  },
  'LIA-05': {
    title: 'Children and legitimate interests',
    message:
      '“{purpose}” concerns children, whose interests weigh strongly: say in the reasoning how they were taken into account.',
  },
} as const satisfies Sentences
