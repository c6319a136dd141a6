import type { Sentences } from '../sentences'

export const sentences = {
  'INF-01': {
    title: 'People not informed',
    message: 'No privacy notice is linked: link it, or state the exemption in the law that dispenses from it.',
  },
  'INF-03': {
    title: 'Source of the data not stated',
    message: 'Some data do not come from the person: state their source, which the person must be given.',
  },
  'INF-04': {
    title: 'Late information',
    message: 'People were told on {told}, while the information was due by {limit} at the latest: correct or explain.',
  },
  'INF-05': {
    title: 'Exemption for indirect collection only',
    message:
      'The exemption relied on ({exemption}) only covers data obtained elsewhere: inform people, unless they already are.',
  },
  'INF-06': {
    title: 'Information to be made public',
    message: 'Informing each person is impossible or disproportionate: make the information public and link it.',
  },
  'INF-10': {
    title: 'Privacy notice to check',
    message: 'Check that the notice tells people, then record it in the sheet: {pieces}.',
  },
} as const satisfies Sentences
