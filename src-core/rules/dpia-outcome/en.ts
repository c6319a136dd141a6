import type { Sentences } from '../sentences'

export const sentences = {
  'DPIA-08': {
    title: 'DPIA later than the start',
    message: 'The processing started on {start} and the DPIA was approved only on {decision}: explain why.',
  },
  'DPIA-13': {
    title: 'Prior consultation needed',
    message: 'The risk stays high after the measures: consult the authority before starting.',
  },
  'DPIA-14': {
    title: 'Running before the authority’s answer',
    message: 'The residual risk is high and the authority has not answered: do not keep this activity running.',
  },
  'DPIA-18': { title: 'Action plan behind schedule', message: 'The residual risk relies on late tasks: {actions}.' },
  'DPIA-19': { title: 'DPIA to be reviewed', message: 'Review the DPIA; what calls for it: {reasons}.' },
} as const satisfies Sentences
