import type { Sentences } from '../sentences'

export const sentences = {
  'LEG-01': {
    title: 'No legal basis',
    message: 'Choose the legal basis of the purpose “{purpose}”.',
  },
  'LEG-02': {
    title: 'Legal basis not explained',
    message: 'Explain in a sentence why this basis applies to “{purpose}”.',
  },
  'LEG-03': {
    title: 'Law or mission not cited',
    message: 'Cite the law or the mission that founds “{purpose}”.',
  },
  'LEG-04': {
    title: 'Foreign law relied on',
    message:
      '“{purpose}” relies on “{reference}”: only Union or Member State law founds a legal obligation. Cite it or change the basis.',
  },
  'LEG-05': {
    title: 'Legitimate interests of a public authority',
    message:
      'A public authority cannot rely on legitimate interests in its tasks. Change the basis of “{purpose}”, or say that this purpose is outside them.',
  },
  'LEG-06': {
    title: 'Public task to be established',
    message:
      '“{purpose}” rests on a public task, but nothing says that {organisations} performs one. Complete the record of the organisation or change the basis.',
  },
  'LEG-07': {
    title: 'Contract made with others',
    message:
      'For “{purpose}”, the contract basis holds only if these people are themselves party to it: {people}. Otherwise change the basis.',
  },
  'LEG-08': {
    title: 'Beyond what the contract requires',
    message:
      'Advertising and audience measurement are rarely necessary for the contract: change the basis of “{purpose}” or show why they are.',
  },
  'LEG-09': {
    title: 'Vital interests: a last resort',
    message: 'Say which danger to life or health justifies “{purpose}”, or choose another basis.',
  },
  'LEG-10': {
    title: 'No compatibility test',
    message: '“{purpose}” re-uses data: describe the compatibility test, unless a law provides for this re-use.',
  },
} as const satisfies Sentences
