import type { Sentences } from '../sentences'

export const sentences = {
  'CON-01': {
    title: 'No consent check',
    message: 'Link to “{purpose}” the check that shows a valid and proven consent.',
  },
  'CON-03': {
    title: 'Withdrawal of consent not described',
    message: 'Describe how consent is withdrawn, as easily as it was given.',
  },
  'CON-05': {
    title: 'Consent of staff',
    message:
      'Towards an employer consent is rarely free. For “{purpose}”, say in the reasoning what a refusal entails, or change the basis.',
  },
  'CON-06': {
    title: 'Consent asked by a public authority',
    message:
      'Towards a public authority consent is rarely free. For “{purpose}”, say in the reasoning what a refusal entails, or change the basis.',
  },
  'CON-10': {
    title: 'Consent paired with another basis',
    message: '“{purpose}” has another basis and a consent check: keep the basis that decides, and drop the other.',
  },
  'CON-11': {
    title: 'No single place for preferences',
    message: 'Several purposes rest on consent: say where people see and change their choices.',
  },
} as const satisfies Sentences
