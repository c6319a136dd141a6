import type { Sentences } from '../sentences'

export const sentences = {
  'SPE-01': {
    title: 'No Art. 9 exception',
    message: '“{purpose}” uses special data ({items}): choose the Art. 9 exception that allows it.',
  },
  'SPE-03': {
    title: 'Explicit consent, yet another basis',
    message: '“{purpose}” rests on a basis other than the explicit consent of Art. 9: explain why in the reasoning.',
  },
  'SPE-04': {
    title: 'Law of the exception not cited',
    message:
      'Cite the law that the Art. 9 exception of “{purpose}” relies on (for care: or the contract with a health professional).',
  },
  'SPE-05': {
    title: 'Professional secrecy to be shown',
    message:
      'The exception for care needs someone bound by professional secrecy: say so for “{purpose}” or change the exception.',
  },
  'SPE-06': {
    title: 'Exception without special data',
    message: '“{purpose}” has an Art. 9 exception but no special data: add the data or remove the exception.',
  },
  'SPE-07': {
    title: 'Face recognition',
    message:
      'Recognising a face makes the image biometric: add the biometric category beside “{item}”, or state that nobody is recognised.',
  },
  'SPE-08': {
    title: 'Revealing data played down',
    message: '“{item}” reveals special data: remove the lower sensitivity it was given.',
  },
  'SPE-09': {
    title: 'Data made public by others',
    message:
      '“{purpose}”: only the person can make their data public. State the source or change the exception ({items}).',
  },
  'CRI-01': {
    title: 'Offence data without ground',
    message: 'State the official authority or the law that allows offence data; without one, remove them.',
  },
  'CRI-02': {
    title: 'Legal case not cited',
    message: 'Cite the case of Article 46 of the French Data Protection Act that allows these offence data.',
  },
} as const satisfies Sentences
