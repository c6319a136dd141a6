import { clockOf } from '../../breach/clock'
import { asToldBy, deadlineOf, firstNotice } from '../../breach/deadline'
import { followUpOf } from '../../breach/follow-up'
import { decides, reachesThreshold } from '../../breach/risk'
import { codeLists } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import type { Breach, RecordIn } from '../../registers'
import { when } from '../define-rule'
import { breachRule, questionOf } from '../breaches/rules'
import type { Rule } from '../rule'

const clockInputs = [
  'role',
  'riskLevel',
  'awareAt',
  'informedByProcessorAt',
  'notifications',
  'notifyDecision',
  'riskReason',
  'notifyReason',
] as const satisfies readonly (keyof Breach)[]

export const notifyInTime = breachRule({
  id: 'BRE-04',
  severity: 'warning',
  law: ['GDPR 33(1)'],
  inputs: clockInputs,
  // Hours left are on the clock: a point is not written anew every minute.
  check: (b, { parameters, now }) => {
    const { state, deadline = 0 } = clockOf(b, parameters, Date.parse(now))
    return when(state === 'running' && reachesThreshold(b, parameters), 'notifications', {
      values: { deadline: { moment: asToldBy(b, deadline) } },
    })
  },
})

export const notifyNow = breachRule({
  id: 'BRE-05',
  severity: 'error',
  law: ['GDPR 33(1)'],
  inputs: clockInputs,
  check: (b, { parameters, now }) => {
    const { state, deadline = 0 } = clockOf(b, parameters, Date.parse(now))
    return when(state === 'over' && reachesThreshold(b, parameters), 'notifications', {
      values: { deadline: { moment: asToldBy(b, deadline) } },
    })
  },
})

export const lateWithoutReasons = breachRule({
  id: 'BRE-06',
  severity: 'error',
  law: ['GDPR 33(1)'],
  inputs: ['role', 'awareAt', 'informedByProcessorAt', 'notifications', 'delayReasons'],
  check: (b, { parameters }) => {
    const [deadline, sent] = [deadlineOf(b, parameters), firstNotice(b)]
    if (!deadline || !sent || sent.at <= deadline.at || isSaid(b.delayReasons)) return []
    // Late by a few minutes: in time on a reading of Regulation 1182/71 that some defend.
    const severity = sent.at <= deadline.tolerated ? 'warning' : 'error'
    const values = { deadline: { moment: asToldBy(b, deadline.at) }, sent: { moment: asToldBy(b, sent.at) } }
    return [{ field: 'delayReasons', severity, values }]
  },
})

export const notificationIncomplete = breachRule({
  id: 'BRE-07',
  severity: 'warning',
  law: ['GDPR 33(4)'],
  inputs: ['role', 'notifications'],
  check: (b, { parameters, today }) => {
    const expected = decides(b) ? followUpOf(b, parameters) : null
    if (!expected) return []
    const { notice, due } = expected
    return when(due < today, 'notifications', { row: notice.id, values: { due: { date: due } } })
  },
})

const told: readonly Breach['communicateDecision'][] = ['yes', 'orderedByAuthority']

export const peopleNotTold = breachRule({
  id: 'BRE-08',
  severity: 'error',
  law: ['GDPR 34(1)'],
  inputs: ['role', 'riskLevel', 'communicateDecision', 'communicatedAt'],
  check: (b, { parameters }) => {
    if (!decides(b) || b.riskLevel !== 'high' || b.communicateDecision === 'exempted') return []
    const isDecided = isOneOf(told, b.communicateDecision)
    // Swiss law has people told where their protection asks for it, or where the authority does.
    const isSwiss = parameters.breachThreshold === 'high'
    const severity = isDecided || isSwiss ? 'warning' : 'error'
    const law = isSwiss ? { law: ['FADP 24(4)'] } : {}
    return when(!isDecided || b.communicatedAt === '', isDecided ? 'communicatedAt' : 'communicateDecision', {
      severity,
      ...law,
    })
  },
})

export const exemptionUnexplained = breachRule({
  id: 'BRE-09',
  severity: 'error',
  law: ['GDPR 34(3)'],
  inputs: ['role', 'communicateDecision', 'communicateExemption', 'communicateReason'],
  check: (b) => {
    if (!decides(b) || b.communicateDecision !== 'exempted') return []
    const missing = [
      ...(b.communicateExemption === '' ? (['communicateExemption'] as const) : []),
      ...(isSaid(b.communicateReason) ? [] : (['communicateReason'] as const)),
    ]
    const [first] = missing
    return first === undefined ? [] : [{ field: first, values: { missing: { all: missing.map(questionOf) } } }]
  },
})

const isPublic = ({ communicationChannels }: Breach) =>
  communicationChannels.some((channel) => isOneOf(['publicNotice', 'press'], channel))
const owesPublicNotice = (b: Breach) =>
  decides(b) && b.communicateDecision === 'exempted' && b.communicateExemption === 'disproportionate'

export const publicNoticeMissing = breachRule({
  id: 'BRE-10',
  severity: 'error',
  law: ['GDPR 34(3)(c)'],
  inputs: ['role', 'communicateDecision', 'communicateExemption', 'communicationChannels'],
  check: (b) => when(owesPublicNotice(b) && !isPublic(b), 'communicationChannels'),
})

/** Advice to people is good, no text asks for it. */
const requiredParts = codeLists.communicationPart.filter((part) => part !== 'advice')

export const messageIncomplete = breachRule({
  id: 'BRE-11',
  severity: 'error',
  law: ['GDPR 34(2)'],
  inputs: ['role', 'communicateDecision', 'communicatedAt', 'communicationParts'],
  check: (b) => {
    const isSent = decides(b) && isOneOf(told, b.communicateDecision) && b.communicatedAt !== ''
    const missing = isSent ? requiredParts.filter((part) => !b.communicationParts.includes(part)) : []
    return when(missing.length > 0, 'communicationParts', {
      values: { parts: { all: missing.map((code) => ({ list: 'communicationPart', code }) as const) } },
    })
  },
})

export const controllersNotWarned = breachRule({
  id: 'BRE-12',
  severity: 'error',
  law: ['GDPR 33(2)'],
  inputs: ['role', 'customersInformed'],
  check: (b) => when(b.role === 'processor' && b.customersInformed.every(({ at }) => at === ''), 'customersInformed'),
})

export const redressUnconsidered = breachRule({
  id: 'BRE-19',
  severity: 'advice',
  law: ['GDPR 82(1)'],
  follows: ['redress', 'complaints'],
  inputs: ['role', 'riskLevel'],
  check: (b, { dossier, find }) => {
    if (!decides(b) || b.riskLevel !== 'high') return []
    // What was made good to a person who complained of it answers for the breach too.
    const isAboutIt = ({ breach, complaint }: RecordIn<'redress'>) =>
      breach === b.id || (complaint !== '' && find('complaints', complaint)?.breach === b.id)
    const isDecided = dossier.redress.some(
      (redress) => redress.compensationConsidered !== 'unknown' && isAboutIt(redress),
    )
    return when(!isDecided, 'riskLevel')
  },
})

export const swissReportMissing = breachRule({
  id: 'BRE-21',
  severity: 'error',
  law: ['FADP 24(1)'],
  inputs: ['role', 'riskLevel', 'notifications'],
  check: (b, { parameters }) => {
    if (!decides(b) || b.riskLevel !== 'high') return []
    // A file under several laws may well have told another authority only.
    const isAlone = parameters.breachDeadlineHours === undefined
    const isTold = b.notifications.some(
      ({ sentAt, authority, phase }) =>
        sentAt !== '' && phase !== 'withdrawal' && (authority === 'edoeb' || (isAlone && authority === '')),
    )
    return when(!isTold, 'notifications')
  },
})

export const breachDutyRules: readonly Rule[] = [
  notifyInTime,
  notifyNow,
  lateWithoutReasons,
  notificationIncomplete,
  peopleNotTold,
  exemptionUnexplained,
  publicNoticeMissing,
  messageIncomplete,
  controllersNotWarned,
  redressUnconsidered,
  swissReportMissing,
]
