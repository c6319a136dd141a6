import { changesData, isGranted, isRefusal } from '../../asked/of-requests'
import { isSaid, type IsoDate } from '../../kinds'
import { addDays } from '../../law/calendar'
import { calendarFields } from '../../request/dated-request'
import { keepRequestUntil, namesRequester } from '../../request/closing'
import { requestCalendar, type RequestCalendar } from '../../request/calendar'
import type { Purpose, Request } from '../../registers'
import { recordRule, when, type RecordRule, type RuleView } from '../define-rule'
import type { Rule } from '../rule'

const requestRule = (rule: RecordRule<'requests'>): Rule => recordRule('requests', rule)
const by = (date: IsoDate) => ({ values: { due: { date } } })

export const overdue = requestRule({
  id: 'DSR-01',
  severity: 'error',
  law: ['GDPR 12(3)'],
  inputs: calendarFields,
  check: (r, { parameters }) => {
    const { state, answerBy } = requestCalendar(r, parameters)
    return when(state === 'overdue', 'answeredOn', by(answerBy))
  },
})

export const dueSoon = requestRule({
  id: 'DSR-02',
  severity: 'warning',
  law: ['GDPR 12(3)'],
  inputs: calendarFields,
  check: (r, { parameters, today }) => {
    const { state, answerBy } = requestCalendar(r, parameters)
    return when(
      state === 'running' && answerBy <= addDays(today, parameters.requestWarningDays),
      'answeredOn',
      by(answerBy),
    )
  },
})

/** Where to mend it, and until when it still can be. */
const invalid = {
  notTold: 'extensionNotifiedOn',
  toldLate: 'extensionNotifiedOn',
  noReason: 'extensionReason',
  noDate: 'extensionUntil',
} as const satisfies Partial<Record<RequestCalendar['extension'], keyof Request>>

export const extensionInvalid = requestRule({
  id: 'DSR-03',
  severity: 'error',
  law: ['GDPR 12(3)'],
  inputs: calendarFields,
  check: (r, { parameters, today }) => {
    const { extension, dueOn } = requestCalendar(r, parameters)
    if (extension === 'none' || extension === 'valid' || dueOn === '') return []
    // Until the first period ends, it can still be told as it should.
    const isOpen = extension !== 'toldLate' && today <= dueOn && r.answeredOn === ''
    return when(true, invalid[extension], { ...by(dueOn), severity: isOpen ? 'warning' : 'error' })
  },
})

export const answeredLate = requestRule({
  id: 'DSR-04',
  severity: 'error',
  law: ['GDPR 12(3)'],
  inputs: calendarFields,
  check: (r, { parameters }) => {
    const { state, extension, answerBy } = requestCalendar(r, parameters)
    // Late because the extension does not hold: DSR-03 says it.
    const isOwnFault = extension === 'none' || extension === 'valid'
    return when(state === 'answeredLate' && isOwnFault, 'answeredOn', by(answerBy))
  },
})

export const groundMissing = requestRule({
  id: 'DSR-05',
  severity: 'error',
  law: ['GDPR 12(4)'],
  inputs: ['outcome', 'refusalGrounds'],
  check: (r) => when(isRefusal(r) && r.refusalGrounds.length === 0, 'refusalGrounds'),
})

export const remediesUntold = requestRule({
  id: 'DSR-06',
  severity: 'error',
  law: ['GDPR 12(4)'],
  inputs: ['outcome', 'remediesTold', 'answeredOn'],
  check: (r) => {
    // Before the answer has gone, silence is only something left to write.
    const isUnknown = r.remediesTold === 'unknown' && r.answeredOn !== ''
    return when(isRefusal(r) && (r.remediesTold === 'no' || isUnknown), 'remediesTold', {
      severity: r.remediesTold === 'no' ? 'error' : 'warning',
    })
  },
})

export const burdenUnmet = requestRule({
  id: 'DSR-07',
  severity: 'error',
  law: ['GDPR 12(5)'],
  inputs: ['outcome', 'refusalGrounds', 'refusalReason'],
  check: (r) => {
    const claimed = r.refusalGrounds.filter((ground) => ground === 'unfounded' || ground === 'excessive')
    return when(isRefusal(r) && claimed.length > 0 && !isSaid(r.refusalReason), 'refusalReason', {
      values: { grounds: { all: claimed.map((code) => ({ list: 'refusalGround', code })) } },
    })
  },
})

export const identityByHabit = requestRule({
  id: 'DSR-08',
  severity: 'warning',
  law: ['GDPR 12(6)', 'EDPB 1/2022'],
  inputs: ['identityDoubt', 'identityRequestedOn'],
  check: (r) => when(r.identityRequestedOn !== '' && r.identityDoubt !== 'yes', 'identityDoubt'),
})

export const askedTooLate = requestRule({
  id: 'DSR-09',
  severity: 'warning',
  law: ['EDPB 1/2022', 'GDPR 12(6)'],
  inputs: calendarFields,
  check: (r, { parameters }) => {
    const { promptBy, steps } = requestCalendar(r, parameters)
    const late = steps.filter(({ effect }) => effect === 'askedLate')
    return late.flatMap(({ step }) => {
      const field = step === 'identityAsked' ? 'identityRequestedOn' : 'clarificationRequestedOn'
      // Without doubt the question was not to be asked at all: DSR-08.
      if (step === 'identityAsked' && r.identityDoubt !== 'yes') return []
      return when(true, field, { values: { by: { date: promptBy }, received: { date: r.receivedOn } } })
    })
  },
})

export const recipientsUntold = requestRule({
  id: 'DSR-10',
  severity: 'error',
  law: ['GDPR 19'],
  inputs: ['types', 'outcome', 'answeredOn', 'recipientsInformed', 'recipientsNotInformedReason'],
  check: (r) => {
    const isDone = changesData(r) && isGranted(r) && r.answeredOn !== ''
    const isExplained = r.recipientsInformed === 'no' && isSaid(r.recipientsNotInformedReason)
    return when(isDone && r.recipientsInformed !== 'yes' && !isExplained, 'recipientsInformed', {
      severity: r.recipientsInformed === 'no' ? 'error' : 'warning',
    })
  },
})

export const marketingObjectionRefused = requestRule({
  id: 'DSR-11',
  severity: 'error',
  law: ['GDPR 21(3)'],
  inputs: ['types', 'outcome'],
  // With other rights beside it, what was refused may be one of those.
  check: (r) =>
    when(r.types.includes('objectionMarketing') && isRefusal(r), 'outcome', {
      severity: r.types.length > 1 && r.outcome === 'partly' ? 'warning' : 'error',
    }),
})

const basesOf = (r: Request, { find }: RuleView): readonly Purpose['legalBasis'][] =>
  r.activities.flatMap((id) => find('activities', id)?.purposes ?? []).map(({ legalBasis }) => legalBasis)

/** Every basis is known, and none of them is one of these: an unstated basis may be. */
const restsOnNone = (bases: readonly Purpose['legalBasis'][], wanted: readonly Purpose['legalBasis'][]) =>
  bases.length > 0 && bases.every((basis) => basis !== '' && !wanted.includes(basis))

export const portabilityElsewhere = requestRule({
  id: 'DSR-12',
  severity: 'advice',
  law: ['GDPR 20(1)'],
  follows: ['activities'],
  inputs: ['types', 'activities', 'outcome', 'refusalReason', 'given'],
  check: (r, view) => {
    const isNoted = isSaid(r.outcome === 'granted' ? r.given : r.refusalReason)
    const isAsked = r.types.includes('portability') && !isNoted
    return when(isAsked && restsOnNone(basesOf(r, view), ['consent', 'contract']), 'types')
  },
})

export const obligationUnseen = requestRule({
  id: 'DSR-13',
  severity: 'warning',
  law: ['GDPR 17(3)(b)'],
  follows: ['activities'],
  inputs: ['types', 'outcome', 'refusalGrounds', 'activities'],
  check: (r, view) => {
    const isClaimed = isRefusal(r) && r.types.includes('erasure') && r.refusalGrounds.includes('legalObligation')
    // 17(3)(b) keeps what a task of public interest needs as well.
    return when(isClaimed && restsOnNone(basesOf(r, view), ['legalObligation', 'publicTask']), 'refusalGrounds')
  },
})

export const feeWithoutCase = requestRule({
  id: 'DSR-14',
  severity: 'error',
  law: ['GDPR 12(5)', 'GDPR 15(3)'],
  inputs: ['feeCharged', 'feeGround'],
  check: (r) =>
    when(r.feeCharged === 'yes' && (r.feeGround === '' || r.feeGround === 'other'), 'feeGround', {
      severity: r.feeGround === 'other' ? 'error' : 'warning',
    }),
})

export const fileKeptTooLong = requestRule({
  id: 'DSR-16',
  severity: 'warning',
  law: ['GDPR 5(1)(e)'],
  inputs: ['answeredOn', 'closedOn', 'requesterName', 'requesterContact', 'onBehalfOf'],
  check: (r, { parameters, today }) => {
    const until = keepRequestUntil(r, parameters)
    return when(namesRequester(r) && until !== '' && until < today, 'requesterPurgedOn', {
      values: { until: { date: until } },
    })
  },
})

export const requestRules: readonly Rule[] = [
  overdue,
  dueSoon,
  extensionInvalid,
  answeredLate,
  groundMissing,
  remediesUntold,
  burdenUnmet,
  identityByHabit,
  askedTooLate,
  recipientsUntold,
  marketingObjectionRefused,
  portabilityElsewhere,
  obligationUnseen,
  feeWithoutCase,
  fileKeptTooLong,
]
