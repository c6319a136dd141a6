import type { Sentences } from '../sentences'

export const sentences = {
  'PRO-02': {
    title: 'Clauses missing from the contract',
    message: '“{contract}” does not hold what Article 28 requires: {clauses}. Ask for an amendment.',
  },
  'PRO-03': {
    title: 'Clauses to be completed',
    message: '“{contract}”: clauses are to be completed or made precise: {clauses}.',
  },
  'PRO-13': {
    title: 'Contract read in part',
    message: '“{contract}” was not read to the end: answer for {clauses}.',
  },
  'PRO-04': {
    title: 'Contract expired',
    message: '“{contract}” ended on {date}: renew it, or have the service stopped and the data returned.',
  },
  'PRO-12': {
    title: 'Contract about to end',
    message: '“{contract}” ends on {date}: prepare what follows, or the return and deletion of the data.',
  },
} as const satisfies Sentences
