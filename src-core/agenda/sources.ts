import { consultationDates, isSettledAction } from '../dpia/consultation'
import { nextReviewOn } from '../law/review-date'
import { agendaSource, dayIn, type AnySource } from './agenda'

/** Every date of the file somebody waits for. A register joins with a line here and its words. */
export const agendaSources: readonly AnySource[] = [
  agendaSource({
    kind: 'activityReview',
    group: 'review',
    register: 'activities',
    due: (a, { parameters }) => (a.status === 'active' ? dayIn(nextReviewOn(a, parameters), 'lastReviewedOn') : null),
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
    kind: 'dpiaReview',
    group: 'review',
    register: 'dpias',
    due: ({ reviewOn }) => dayIn(reviewOn, 'reviewOn'),
  }),
  agendaSource({
    kind: 'action',
    group: 'action',
    register: 'actions',
    due: (action) => (isSettledAction(action) ? null : dayIn(action.dueOn, 'dueOn')),
  }),
  agendaSource({
    kind: 'jointControlReview',
    group: 'review',
    register: 'jointControls',
    due: ({ reviewOn }) => dayIn(reviewOn, 'reviewOn'),
  }),
  agendaSource({
    kind: 'assetEnd',
    group: 'review',
    register: 'supportingAssets',
    due: ({ endOfLife }) => dayIn(endOfLife, 'endOfLife'),
  }),
]
