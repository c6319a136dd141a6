import type { Sentences } from '../sentences'

export const sentences = {
  'RET-01': {
    title: 'No retention period',
    message: 'Set a retention period, or failing that criteria, for “{item}”.',
  },
  'RET-02': {
    title: 'Unlimited retention',
    message: '“{rule}”: unlimited retention is not allowed, set a period or a criterion.',
  },
  'RET-03': {
    title: 'Period that cannot be checked',
    message: '“{rule}”: give a figure or a criterion that anyone can check.',
  },
  'RET-04': {
    title: 'No starting point',
    message: '“{rule}”: state the event from which the period runs.',
  },
  'RET-05': {
    title: 'Inactivity purge by hand',
    message: '“{rule}”: a period since last activity needs an automatic purge.',
  },
  'RET-06': {
    title: 'Archive without a reason',
    message: '“{rule}”: justify the archive (legal duty, claims, administrative interest).',
  },
  'RET-07': {
    title: 'Definitive archive to be justified',
    message:
      '“{rule}”: definitive archiving belongs to the law of public archives. Check that it applies or change the final fate.',
  },
  'RET-08': {
    title: 'Anonymisation not described',
    message: '“{rule}”: describe the method that makes re-identification impossible.',
  },
  'RET-09': {
    title: 'Images kept over a month',
    message: '“{item}” follows the rule “{rule}”: {place}, {limit} at most.',
  },
  'RET-10': {
    title: 'Applications kept too long',
    message: '“{item}” follows the rule “{rule}”: {limit} at most after last contact for an unsuccessful applicant.',
  },
  'RET-11': {
    title: 'Prospects kept too long',
    message: '“{item}” follows the rule “{rule}”: {limit} at most after last contact for a prospect.',
  },
  'RET-12': {
    title: 'Longer than the reference',
    message: '“{rule}” exceeds {limit}, the reference period for “{reference}” ({source}): justify or shorten.',
  },
  'RET-13': {
    title: 'Shorter than the legal minimum',
    message: '“{rule}” falls short of {limit}, the legal minimum for “{reference}” ({source}): lengthen or justify.',
  },
} as const satisfies Sentences
