import type { Sentences } from '../sentences'

export const sentences = {
  'RIG-01': {
    title: 'No contact to exercise rights',
    message: 'State the address or form where people exercise their rights.',
  },
  'RIG-02': {
    title: 'Objection not provided for',
    message: 'Say how people object to this activity: this right is presented clearly and apart.',
  },
  'RIG-03': {
    title: 'Objection to marketing not provided for',
    message: 'Say how to refuse marketing: free of charge, at any time and in each message.',
  },
  'RIG-04': {
    title: 'Right dropped without a text',
    message: 'The corrected list drops rights that the law opens ({rights}): cite the text, or restore them.',
  },
  'RIG-05': {
    title: 'Erasure wrongly announced',
    message: 'What the law makes you keep is not erased on request: remove this right or say what it covers.',
  },
  'RIG-06': {
    title: 'Portability wrongly announced',
    message: 'Portability holds for consent or contract only: remove this right or say why you offer it.',
  },
  'RIG-07': {
    title: 'Objection in place of withdrawal',
    message: 'On consent, the person withdraws it: replace objection by withdrawal, or explain.',
  },
  'RIG-08': {
    title: 'No portability format',
    message: 'State the format in which people receive their data.',
  },
  'RIG-09': {
    title: 'Explanation not provided for',
    message: 'Say whom to ask for an explanation of a decision in which an algorithm took part.',
  },
} as const satisfies Sentences
