import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-22': {
    title: 'Transfer assessment not finished',
    message: '“{assessment}” still waits for answers: {questions}.',
  },
  'TRF-23': {
    title: 'Outcome milder than the answers',
    message:
      '“{assessment}” concludes “{reached}” though steps 3 and 4 lead to “{following}”: look again at the outcome or at the answers.',
  },
  'TRF-24': {
    title: 'Transfer assessment to be re-evaluated',
    message: '“{assessment}” was to be re-evaluated on {date}: the law and practice of the country may have changed.',
  },
  'TRF-25': {
    title: 'Transfer not authorised',
    message:
      '“{assessment}”: these clauses or this arrangement hold only once the supervisory authority has authorised them; cite its decision.',
  },
} as const satisfies Sentences
