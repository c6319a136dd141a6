import type { Sentences } from '../sentences'

export const sentences = {
  'CHI-01': {
    title: 'No parental consent',
    message:
      'Below {age}, consent of the holder of parental responsibility is required ({law}): describe it or raise the minimum age.',
  },
  'CHI-02': {
    title: 'Age check not described',
    message: 'Describe how age is checked, with reasonable and proportionate efforts.',
  },
  'CHI-03': {
    title: 'Notice to be adapted to children',
    message: 'Adapt the notice to children, in plain words, then say so.',
  },
  'CHI-04': {
    title: 'Profiling children for marketing',
    message: 'Do not use profiles of children for marketing: leave them out of profiling or drop this purpose.',
  },
  'CHI-05': {
    title: 'Consent not joint',
    message:
      'Below {age}, the child and the holder of parental responsibility consent together: describe this joint consent.',
  },
} as const satisfies Sentences
