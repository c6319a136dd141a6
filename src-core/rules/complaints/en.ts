import type { Sentences } from '../sentences'

export const sentences = {
  'DSR-15': {
    title: 'Complaint not acknowledged in time',
    message: 'The acknowledgement was due by {due}: send it and date it, or note what delayed it.',
  },
} as const satisfies Sentences
