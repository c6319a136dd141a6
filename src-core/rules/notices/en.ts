import type { Sentences } from '../sentences'

export const sentences = {
  'INF-02': {
    title: 'Incomplete privacy notice',
    message: '“{notice}” does not say all that people must read. To be added: {lines}.',
  },
  'INF-07': {
    title: 'Notice behind the record',
    message:
      'The record changed on {changed}, and “{notice}” dates from {read}: read the notice again, correct it and date the reading.',
  },
  'INF-08': {
    title: 'Instructions for after death',
    message: 'Add to “{notice}” the right to decide what becomes of one’s data after death.',
  },
  'INF-09': {
    title: 'Complaint to the controller',
    message: 'Add to “{notice}” that people can complain to you first.',
  },
} as const satisfies Sentences
