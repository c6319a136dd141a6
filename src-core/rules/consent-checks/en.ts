import type { Sentences } from '../sentences'

export const sentences = {
  'CON-02': {
    title: 'Consent that does not hold',
    message: 'What the check found does not allow relying on this consent. To be mended: {tests}.',
  },
  'CON-04': {
    title: 'Consent without proof',
    message: 'This consent cannot be proven: state {pieces}.',
  },
  'CON-07': {
    title: 'One consent for several purposes',
    message: 'This consent covers {count} purposes: ask for a choice about each, or show that it is so already.',
  },
  'CON-08': {
    title: 'Consent never asked again',
    message: 'Plan after how long this consent is asked again.',
  },
  'CON-09': {
    title: 'Refusing is not as easy as accepting',
    message:
      'Trackers are set on this consent: offer a refusal on the same layer and with the same look as acceptance.',
  },
  'CON-12': {
    title: 'Withdrawal to be tried',
    message: 'Try withdrawing from end to end and date the trial: none for {months}.',
  },
  'CON-13': {
    title: 'Choice about trackers kept for long',
    message: 'The choice is asked again every {stated}; the CNIL advises {advised} in general: shorten or explain.',
  },
} as const satisfies Sentences
