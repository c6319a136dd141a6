import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-REV-01': {
    title: 'Review overdue',
    message: 'The review was due on {date}: read the sheet again and date the review.',
  },
  'ROPA-REV-02': {
    title: 'Never reviewed',
    message: 'This active processing was never reviewed: date a first review.',
  },
  'ROPA-STA-01': {
    title: 'Ended yet active',
    message: 'The end is dated {date} and the status is still “active”: correct one of them.',
  },
} as const satisfies Sentences
