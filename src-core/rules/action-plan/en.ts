import type { Sentences } from '../sentences'

export const sentences = {
  'GOV-09': {
    title: 'Serious finding without a task',
    message: 'The finding “{finding}” has led to no task yet: make one, with an owner and a date.',
  },
  'GOV-10': {
    title: 'Task late',
    message: '“{action}” was due on {date}: finish it, or set a date that can be met and say why.',
  },
  'GOV-11': {
    title: 'Task done without evidence',
    message: '“{action}” is said to be done: describe or attach what shows it.',
  },
  'GOV-12': {
    title: 'Risk accepted by nobody',
    message: 'The risk of “{action}” is accepted: name who accepts it for the controller. It cannot be the DPO.',
  },
} as const satisfies Sentences
