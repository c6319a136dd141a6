import { clockOf } from '../breach/clock'
import { asToldBy } from '../breach/deadline'
import { followUpOf } from '../breach/follow-up'
import { consultationDates, isSettledAction } from '../dpia/consultation'
import { momentParts } from '../kinds'
import type { Breach } from '../registers'
import { requestCalendar } from '../request/calendar'
import { acknowledgeBy } from '../request/closing'
import { agendaSource, dayIn, type AnySource, type Due } from './agenda'

/** The minute by which the authority is to be told, by the clock of whoever became aware. */
function notifyBy(breach: Breach, deadline: number): Due {
  const at = asToldBy(breach, deadline)
  return { field: 'notifications', on: momentParts(at)?.day ?? '', at }
}

/** Periods the law sets, and what somebody promised to do. */
export const lawSources: readonly AnySource[] = [
  agendaSource({
    kind: 'breachDeadline',
    group: 'law',
    register: 'breaches',
    due: (breach, { parameters, now }) => {
      const { state, deadline } = clockOf(breach, parameters, now)
      const presses = breach.closedOn === '' && (state === 'running' || state === 'over')
      return presses && deadline !== undefined ? notifyBy(breach, deadline) : null
    },
  }),
  agendaSource({
    kind: 'breachFollowUp',
    group: 'law',
    register: 'breaches',
    due: (breach, { parameters }) =>
      breach.closedOn === '' ? dayIn(followUpOf(breach, parameters)?.due ?? '', 'notifications') : null,
  }),
  agendaSource({
    kind: 'requestAnswer',
    group: 'law',
    register: 'requests',
    due: (request, { parameters }) => {
      const { state, answerBy } = requestCalendar(request, parameters)
      return state === 'running' || state === 'overdue' ? dayIn(answerBy, 'answeredOn') : null
    },
  }),
  agendaSource({
    kind: 'complaintReceipt',
    group: 'law',
    register: 'complaints',
    due: (complaint, { parameters }) =>
      complaint.acknowledgedOn === '' && complaint.outcomeToldOn === ''
        ? dayIn(acknowledgeBy(complaint, parameters), 'acknowledgedOn')
        : null,
  }),
  agendaSource({
    kind: 'authorityAnswer',
    group: 'law',
    register: 'authorityContacts',
    due: ({ deadline, answeredOn }) => (answeredOn === '' ? dayIn(deadline, 'answeredOn') : null),
  }),
  agendaSource({
    kind: 'consultationAnswer',
    group: 'law',
    register: 'dpias',
    due: (dpia, { parameters }) => {
      const { state, answerDueOn } = consultationDates(dpia, parameters)
      return state === 'waiting' || state === 'over' ? dayIn(answerDueOn, 'consultationAnsweredOn') : null
    },
  }),
  agendaSource({
    kind: 'action',
    group: 'action',
    register: 'actions',
    due: (action) => (isSettledAction(action) ? null : dayIn(action.dueOn, 'dueOn')),
  }),
]
