import { isSettledAction } from '../dpia/consultation'
import type { IsoDate } from '../kinds'
import { retestStateOf } from '../law/bias'
import { addMonths } from '../law/calendar'
import { nextReviewOn } from '../law/review-date'
import type { FieldName, RecordIn, RegisterName, Registers } from '../registers'
import { keepRequestUntil, namesRequester } from '../request/closing'
import { agendaSource, dayIn, type AgendaKind, type AnySource } from './agenda'

/** A register in which one answer holds the day it is to be looked at again, until another day is written there. */
function setIn<R extends RegisterName>(kind: AgendaKind, register: R, field: FieldName<Registers[R]>): AnySource {
  const due = (record: RecordIn<R>) => dayIn((record as Readonly<Record<string, unknown>>)[field] as IsoDate, field)
  return agendaSource<R>({ kind, group: 'review', register, due })
}

/** What is to be looked at again: reviews, tests, the end of contracts and certificates. */
export const reviewSources: readonly AnySource[] = [
  agendaSource({
    kind: 'activityReview',
    group: 'review',
    register: 'activities',
    due: (a, { parameters }) => (a.status === 'active' ? dayIn(nextReviewOn(a, parameters), 'lastReviewedOn') : null),
  }),
  setIn('dpiaReview', 'dpias', 'reviewOn'),
  setIn('balancingReview', 'balancingTests', 'reviewOn'),
  agendaSource({
    kind: 'consentTest',
    group: 'review',
    register: 'consentChecks',
    due: ({ withdrawalTestedOn }, { parameters }) =>
      withdrawalTestedOn === ''
        ? null
        : dayIn(addMonths(withdrawalTestedOn, parameters.withdrawalTestMonths), 'withdrawalTestedOn'),
  }),
  setIn('transferReview', 'transferAssessments', 'reviewOn'),
  agendaSource({
    kind: 'biasRetest',
    group: 'review',
    register: 'algorithmicSystems',
    due: (system, { parameters }) => dayIn(retestStateOf(system, parameters).dueOn, 'biasTests'),
  }),
  agendaSource({
    kind: 'contractEnd',
    group: 'review',
    register: 'contractChecks',
    // A contract nobody is bound by any more has been replaced.
    due: ({ id, validTo }, { dossier: { processors, processorActivities } }) =>
      [...processors, ...processorActivities].some(({ contract }) => contract === id)
        ? dayIn(validTo, 'validTo')
        : null,
  }),
  setIn('processorReview', 'processors', 'nextReviewOn'),
  setIn('jointControlReview', 'jointControls', 'reviewOn'),
  agendaSource({
    kind: 'policyReview',
    group: 'review',
    register: 'policies',
    due: ({ nextReviewOn: next, withdrawnOn }) => (withdrawnOn === '' ? dayIn(next, 'nextReviewOn') : null),
  }),
  agendaSource({
    kind: 'trainingDue',
    group: 'review',
    register: 'trainings',
    // A later session for the same people is the next one.
    due: ({ id, date, audience, nextDue }, { dossier }) =>
      dossier.trainings.some(
        (other) => other.id !== id && other.date > date && audience.every((each) => other.audience.includes(each)),
      )
        ? null
        : dayIn(nextDue, 'nextDue'),
  }),
  agendaSource({
    kind: 'auditFollowUp',
    group: 'review',
    register: 'audits',
    due: ({ id, followUpOn }, { dossier }) => {
      const tasks = dossier.actions.filter(({ audit }) => audit === id)
      return tasks.length > 0 && tasks.every(isSettledAction) ? null : dayIn(followUpOn, 'followUpOn')
    },
  }),
  agendaSource({
    kind: 'managementReview',
    group: 'review',
    register: 'managementReviews',
    due: ({ date, nextReviewOn: next }, { dossier }) =>
      dossier.managementReviews.some((other) => other.date > date) ? null : dayIn(next, 'nextReviewOn'),
  }),
  setIn('certificationEnd', 'certifications', 'validTo'),
  setIn('assetEnd', 'supportingAssets', 'endOfLife'),
  setIn('lawEntryEnd', 'lawEntries', 'validUntil'),
  agendaSource({
    kind: 'requestPurge',
    group: 'review',
    register: 'requests',
    due: (request, { parameters }) =>
      namesRequester(request) ? dayIn(keepRequestUntil(request, parameters), 'requesterPurgedOn') : null,
  }),
]
