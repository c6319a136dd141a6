import type { Sentences } from '../sentences'

export const sentences = {
  'REG-01': {
    title: 'Regime to check',
    message:
      'A competent authority that prosecutes offences falls under the Law Enforcement Directive, not the GDPR alone: state the regime.',
  },
} as const satisfies Sentences
