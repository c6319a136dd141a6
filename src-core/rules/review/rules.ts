import { activityRule, when } from '../define-rule'
import { nextReviewOn } from '../../law/review-date'
import type { Rule } from '../rule'

export const reviewOverdue = activityRule({
  id: 'ROPA-REV-01',
  severity: 'warning',
  law: ['GDPR 24(1)', 'GDPR 30'],
  inputs: ['status', 'lastReviewedOn', 'reviewEveryMonths'],
  check: (a, { parameters, today }) => {
    const due = nextReviewOn(a, parameters)
    return when(a.status === 'active' && due !== '' && due < today, 'lastReviewedOn', {
      values: { date: { date: due } },
    })
  },
})

export const neverReviewed = activityRule({
  id: 'ROPA-REV-02',
  severity: 'advice',
  law: ['GDPR 24(1)'],
  inputs: ['status', 'lastReviewedOn'],
  check: (a) => when(a.status === 'active' && a.lastReviewedOn === '', 'lastReviewedOn'),
})

export const endedYetActive = activityRule({
  id: 'ROPA-STA-01',
  severity: 'warning',
  law: ['GDPR 30'],
  inputs: ['status', 'endDate'],
  check: (a, { today }) =>
    when(a.status === 'active' && a.endDate !== '' && a.endDate < today, 'status', {
      values: { date: { date: a.endDate } },
    }),
})

export const reviewRules: readonly Rule[] = [reviewOverdue, neverReviewed, endedYetActive]
