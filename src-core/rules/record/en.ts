import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-PUR-01': {
    title: 'No purpose',
    message: 'Say what the data are used for: at least one purpose is needed.',
  },
  'ROPA-PUR-02': {
    title: 'Purpose too vague',
    message: '“{purpose}” is too vague: describe the goal, starting with a verb.',
  },
  'ROPA-PUR-03': {
    title: 'Many purposes',
    message: 'This activity has {count} purposes: consider splitting it.',
  },
  'ROPA-SUB-01': {
    title: 'No category of people',
    message: 'State at least one category of data subjects.',
  },
  'ROPA-DAT-01': {
    title: 'No category of data',
    message: 'State at least one category of personal data.',
  },
  'ROPA-DAT-02': {
    title: 'Data without a purpose',
    message: '“{item}” serves no purpose: link it to one or remove it.',
  },
  'ROPA-DAT-03': {
    title: 'National number without a legal text',
    message: '“{item}” includes a national number: cite the text that permits its use.',
  },
  'ROPA-REC-01': {
    title: 'Recipients not stated',
    message: 'Name the recipients and processors, or confirm that there are none.',
  },
  'ROPA-REC-02': {
    title: 'Internal access not stated',
    message: 'Name the departments that have access to the data.',
  },
  'ROPA-TRF-01': {
    title: 'Transfers not stated',
    message: 'Say whether data leave the European Economic Area, remote access included.',
  },
  'ROPA-EXE-01': {
    title: 'Record exemption does not apply',
    message:
      'The “fewer than {headcount} staff” exemption does not cover this activity: it supposes occasional processing, without risk and without special or criminal data.',
  },
  'ROPA-OWN-01': {
    title: 'No operational owner',
    message: 'Name the person who answers for this activity from day to day.',
  },
} as const satisfies Sentences
