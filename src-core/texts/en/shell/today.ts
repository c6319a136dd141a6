import type { today as french } from '../../fr/shell/today'
import type { SameShape } from '../../shape'
import { counted } from '../numbers'

export const today: SameShape<typeof french> = {
  title: 'Today',
  lead: (day, late) =>
    late === 0
      ? `${day}. Nothing recorded is late.`
      : `${day}. ${counted(late, 'One date has passed', '{n} dates have passed')}.`,
  lateCount: (count) => counted(count, '{n} date has passed', '{n} dates have passed'),
  groups: {
    law: { title: 'Running', sub: 'periods set by law', nothing: 'No period set by law is running.' },
    action: { title: 'To do', sub: 'action plan', nothing: 'No action is waiting before then.' },
    review: {
      title: 'To look at again',
      sub: 'reviews, contracts, tests',
      nothing: 'Nothing to look at again before then.',
    },
  },
  kinds: {
    breachDeadline: 'Notification of the breach to the authority',
    breachFollowUp: 'Further information promised to the authority',
    requestAnswer: 'Answer to the request',
    complaintReceipt: 'Acknowledgement of the complaint',
    authorityAnswer: 'Answer owed to the authority',
    consultationAnswer: 'Answer expected from the authority consulted',
    action: 'Action of the plan',
    activityReview: 'Review of the activity',
    dpiaReview: 'Review of the DPIA',
    balancingReview: 'Review of the balancing test',
    consentTest: 'New trial of the withdrawal of consent',
    transferReview: 'Review of the transfer assessment',
    biasRetest: 'New bias test',
    contractEnd: 'End of the contract',
    processorReview: 'Review of the processor',
    jointControlReview: 'Review of the arrangement between joint controllers',
    policyReview: 'Review of the policy',
    trainingDue: 'Next training session',
    auditFollowUp: 'Follow-up of the audit',
    managementReview: 'Next management review',
    certificationEnd: 'End of the certification',
    assetEnd: 'End of life of the asset',
    lawEntryEnd: 'End of an addition to the law in force',
    requestPurge: 'Name of the requester to erase',
  },
  dueBy: (kind, day) => `${kind}, on ${day}`,
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inDays: (days) => counted(days, '{n} day', '{n} days'),
  late: (days) => counted(days, '{n} day late', '{n} days late'),
  horizon: 'Until',
  horizons: { month: '30 days', quarter: '3 months', year: 'a year' },
  more: (count) => counted(count, 'Show one more', 'Show the other {n}'),
  beyond: (count) => counted(count, '{n} more later', '{n} more later'),
  recent: 'Latest changes',
}
