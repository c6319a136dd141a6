import type { Sentences } from '../sentences'

export const sentences = {
  'PACK-01': {
    title: 'Question of national law unanswered',
    message: 'National law requires it here: answer “{question}”.',
  },
} as const satisfies Sentences
