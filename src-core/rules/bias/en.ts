import type { Sentences } from '../sentences'

export const sentences = {
  'BIA-01': {
    title: 'Profiling without a method described',
    message: 'People are profiled: link the system used, or describe it in the register of systems.',
  },
  'BIA-02': {
    title: 'No bias control',
    message: 'This system serves to profile people: record at least one bias test, its groups and its result.',
  },
  'BIA-03': {
    title: 'New bias test due',
    message:
      'Last test: {last}. A new one has been due since {due}, at the interval or as soon as something is corrected.',
  },
  'BIA-04': {
    title: 'Gap without a correction',
    message: 'The test “{metric}” on “{group}” shows a gap: correct it, or conclude and say why, then test again.',
  },
  'BIA-05': {
    title: 'Result hard to justify',
    message: 'The result affects the person: say how theirs is justified to them, and what would have changed it.',
  },
} as const satisfies Sentences
