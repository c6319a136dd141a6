import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-11': {
    title: 'Repeated derogation',
    message:
      'Transfer to “{importer}”: a derogation stays an exception; give reasons for using it repeatedly or change tool.',
  },
  'TRF-12': {
    title: 'Risks of the transfer not told',
    message: 'Explicit consent to the transfer to “{importer}” supposes that people were told of its risks.',
  },
  'TRF-13': {
    title: 'Compelling interests not documented',
    message:
      'Transfer to “{importer}”: record the assessment, the safeguards, and that authority and people were informed.',
  },
  'TRF-18': {
    title: 'Derogation closed to public authorities',
    message:
      'Transfer to “{importer}” ({mechanism}): a public authority cannot rely on this derogation in its public powers.',
  },
  'TRF-19': {
    title: 'Tool foreign to Chapter V',
    message:
      'Transfer to “{importer}”: this tool ({mechanism}) is not by itself a ground of Chapter V of the GDPR. Choose one.',
  },
} as const satisfies Sentences
