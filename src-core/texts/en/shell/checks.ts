import type { checks as french } from '../../fr/shell/checks'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

export const checks: SameShape<typeof french> = {
  title: 'Findings',
  lead: 'What the texts expect and the file does not show yet. Each finding cites its source.',
  counts: {
    error: (count) => counted(count, '1 error', '{n} errors'),
    warning: (count) => counted(count, '1 warning', '{n} warnings'),
    advice: (count) => counted(count, '1 suggestion', '{n} suggestions'),
    dismissed: (count) => `${number(count)} dismissed`,
  },
  severity: { error: 'Error', warning: 'Warning', advice: 'Suggestion' },
  severityHint: {
    error: 'A requirement of the law is missing or not met on what is written.',
    warning: 'Very likely insufficient.',
    advice: 'Good practice.',
  },
  show: 'Show',
  all: 'All',
  byRecord: 'By record',
  byRule: 'By rule',
  arrange: 'Arrange',
  filterLabel: 'Filter findings',
  goTo: 'Go to field',
  goToNamed: (title, where) => `Go to field: ${title}, ${where}`,
  dismiss: 'Dismiss…',
  dismissNamed: (title, where) => `Dismiss: ${title}, ${where}`,
  inFile: 'The file',
  count: (count) => counted(count, '1 finding', '{n} findings'),
  none: 'No open point in what is recorded so far',
  noneLead: 'This only says that the rules Trente knows find nothing to raise in the answers given.',
  nothing: 'No finding matches this filter',
  nothingLead: 'Choose another severity or look for another word.',
  dismissTitle: 'Dismiss this finding',
  dismissLead:
    'The reason is dated, signed and printed in the documents. The finding comes back if the answer changes.',
  reason: 'Reason',
  reasonHint: 'Why this finding does not apply here',
  reasonMissing: 'Write a reason: a finding is never dismissed in silence.',
  dismissConfirm: 'Dismiss',
  dismissed: 'Dismissed',
  dismissedBy: (who, day, until) => `Dismissed by ${who} on ${day}${until === '' ? '' : `, until ${until}`}`,
  until: 'Until (optional)',
  untilHint:
    'After that day the finding comes back. Without a date it stays dismissed while the answer does not change.',
  untilPast: 'Choose a day to come: a finding is not dismissed until a day already past.',
  quoted: (reason) => `“${reason}”`,
  someone: 'someone',
  reopen: 'Reopen',
  reopenNamed: (title) => `Reopen: ${title}`,
  dismissedNotice: 'Finding dismissed.',
}
