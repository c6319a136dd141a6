import type { Action, RecordIn, ReviewIndicator } from '../registers'
import type { AskedWhen } from './asked'

/** Questions of the action plan and of the registers of evidence that depend on others. */
export const ofActions = {
  doneOn: (a) => a.state === 'done',
  evidence: (a) => a.state === 'done',
  effectivenessCheckedOn: (a) => a.state === 'done',
  effectiveness: (a) => a.state === 'done',
  acceptedRiskReason: (a) => a.state === 'accepted',
  acceptedBy: (a) => a.state === 'accepted',
} satisfies AskedWhen<Action>

export const ofAudits = {
  processor: (a) => a.kind === 'processorAudit',
  findings: (a) => a.nothingFound !== 'yes',
  nothingFound: (a) => a.findings.length === 0,
} satisfies AskedWhen<RecordIn<'audits'>>

export const ofDpoAdvice = {
  notFollowedReason: (a) => a.followed === 'no',
} satisfies AskedWhen<RecordIn<'dpoAdvice'>>

export const ofReviewIndicators = {
  name: (row) => row.indicator === 'other',
} satisfies AskedWhen<ReviewIndicator, RecordIn<'managementReviews'>>
