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
    message: 'This activity is running and its DPIA calls for the authority’s advice. {standing}.',
  },
  'DPIA-22': {
    title: 'Risks not assessed',
    message: 'The DPIA is approved and at least one feared event is not rated: rate it, today and after the measures.',
  },
  'DPIA-23': {
    title: 'Today’s risk is high',
    message:
      'Today’s risk is high and the processing is running: consult the authority, or suspend until the planned measures are in place.',
  },
  'DPIA-18': { title: 'Action plan behind schedule', message: 'The residual risk relies on late tasks: {actions}.' },
  'DPIA-19': { title: 'DPIA to be reviewed', message: 'Review the DPIA; what calls for it: {reasons}.' },
} as const satisfies Sentences
