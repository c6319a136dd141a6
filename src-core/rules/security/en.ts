import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-SEC-01': {
    title: 'Security not described',
    message: 'Describe at least one security measure applied to this activity.',
  },
  'ROPA-SEC-02': {
    title: 'Exposed data without encryption',
    message:
      'Sensitive or highly personal data, or a high risk, with neither encryption at rest nor pseudonymisation: plan one of them or justify.',
  },
  'ROPA-SEC-03': {
    title: 'Basic measures missing',
    message: 'No authentication, authorisation, logging or backup measure is in place.',
  },
  'ROPA-SEC-04': {
    title: 'Security not tested',
    message: 'No measure has been tested or verified in the last {months} months: record a test.',
  },
} as const satisfies Sentences
