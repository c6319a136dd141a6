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
  'ETH-03': {
    title: 'Staff representatives not consulted',
    message: 'Staff are monitored: consult the works council or social committee first, and date its opinion.',
  },
  'ETH-04': {
    title: 'Interface to check or to correct',
    message:
      'The interface must leave a free choice: check that refusing is as easy as accepting, and remove any deceptive pattern found.',
  },
  'ETH-06': {
    title: 'Personalised price or offer, untold',
    message: 'The price or the offer depends on the profile of the person: say so clearly before the order.',
  },
  'ETH-05': {
    title: 'Access of vulnerable people',
    message: 'Plan accessible information and an offline way for vulnerable people.',
  },
} as const satisfies Sentences
