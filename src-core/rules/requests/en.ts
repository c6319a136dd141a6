import type { Sentences } from '../sentences'

export const sentences = {
  'DSR-01': {
    title: 'Answer overdue',
    message: 'The answer was due by {due}: answer now, and date the sending.',
  },
  'DSR-02': {
    title: 'Answer due soon',
    message:
      'The answer is due by {due}: send it, or tell the person of an extension with its reasons if there is a case for one.',
  },
  'DSR-03': {
    title: 'Extension that does not hold',
    message:
      'An extension is told to the person, with its reasons, by {due} at the latest: complete its date and reasons, or keep to the first period.',
  },
  'DSR-04': {
    title: 'Answered late',
    message: 'The answer was due by {due} and left later: note why, and what will prevent it.',
  },
  'DSR-05': {
    title: 'No ground for the refusal',
    message: 'A refusal, even in part, needs a ground: say which text it rests on.',
  },
  'DSR-06': {
    title: 'Remedies not mentioned',
    message:
      'Whoever is refused must read that they may turn to the authority and to a court: add it to the answer, or confirm that it is there.',
  },
  'DSR-07': {
    title: 'Refusal to be demonstrated',
    message: '{grounds}: it is for the organisation to demonstrate it. Explain what establishes it.',
  },
  'DSR-08': {
    title: 'Identity asked for without a stated doubt',
    message:
      'Proof of identity is asked for only in reasonable doubt: say which; without it the period runs from receipt.',
  },
  'DSR-09': {
    title: 'Asked of the person too late',
    message:
      'Received on {received}, the request called for this question by {by}: asked later, it does not move the due date.',
  },
  'DSR-10': {
    title: 'Recipients to be told',
    message:
      'Whoever received the data must learn of the rectification, erasure or restriction: tell the recipients, or say why it is impossible.',
  },
  'DSR-11': {
    title: 'Objection to marketing refused',
    message: 'This objection cannot be refused and needs no reason: stop the marketing and correct the outcome.',
  },
  'DSR-12': {
    title: 'Portability may not apply',
    message:
      'The activities concerned rest neither on consent nor on a contract: portability is not owed. Note where you stand.',
  },
  'DSR-13': {
    title: 'No such legal obligation in sight',
    message:
      'Erasure is refused for a legal obligation that the activities concerned do not rely on: cite it, or change the ground.',
  },
  'DSR-14': {
    title: 'Fee without a case that allows it',
    message:
      'Answers are free of charge, save for unfounded or excessive requests and further copies: state the case, or give the money back.',
  },
  'DSR-16': {
    title: 'File to be purged',
    message: 'This file could be kept until {until}: erase the requester’s name, contact details and authority to act.',
  },
} as const satisfies Sentences
