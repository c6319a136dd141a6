import type { Sentences } from '../sentences'

export const sentences = {
  'LIA-01': {
    title: 'No balancing test',
    message: 'Carry out the balancing test of “{purpose}” and link it to the purpose.',
  },
  'LIA-02': {
    title: 'People prevail',
    message: 'The balancing test of “{purpose}” concludes against the processing: stop it or change the basis.',
  },
  'LIA-04': {
    title: 'Legitimate interest to be told to people',
    message:
      'People must read which interest is pursued ({purposes}): complete the notice, or record what it says already.',
  },
  'LIA-05': {
    title: 'Children and legitimate interests',
    message:
      '“{purpose}” concerns children, whose interests weigh strongly: say in the reasoning how they were taken into account.',
  },
} as const satisfies Sentences
