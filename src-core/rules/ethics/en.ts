import type { Sentences } from '../sentences'

export const sentences = {
  'ETH-01': {
    title: 'Surveillance without justification',
    message: 'Justify the level of surveillance: why a less intrusive means is not enough.',
  },
  'ETH-02': {
    title: 'Staff under constant surveillance',
    message: 'Constant surveillance of staff is normally disproportionate: reduce it.',
  },
  'ETH-04': {
    title: 'Interface not checked',
    message: 'Trackers ask for consent: check that the interface does not deceive and that refusing is as easy.',
  },
  'ETH-05': {
    title: 'Access of vulnerable people',
    message: 'Plan accessible information and an offline way for vulnerable people.',
  },
} as const satisfies Sentences
