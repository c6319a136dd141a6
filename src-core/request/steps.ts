import type { CodeOf } from '../codes'
import type { IsoDate } from '../kinds'
import type { RestDay } from '../law/holidays'

export type StepName =
  | 'received'
  | 'acknowledged'
  | 'identityAsked'
  | 'identityReceived'
  | 'clarificationAsked'
  | 'clarificationReceived'
  | 'stopped'
  | 'resumed'
  | 'extensionTold'
  | 'due'
  | 'extendedDue'
  | 'answered'

/**
 * What a step does to the due date. `restarts`: the period runs from then · `waits`, `stops`: it stands still · `resumes`:
 * it runs on · the others leave it where it was, and say why.
 */
export type StepEffect =
  | 'restarts'
  | 'waits'
  | 'stops'
  | 'resumes'
  | 'askedLate'
  | 'noDoubt'
  | 'prolongs'
  | 'toldLate'
  | 'noReason'
  | 'noDate'
  | 'inTime'
  | 'late'

/** One date of the drawn line. Values, no words: the window and documents say them in their language. */
export interface CalendarStep {
  readonly step: StepName
  readonly on: IsoDate
  readonly effect?: StepEffect
  /** Days that do not count. */
  readonly days?: number
  readonly reason?: CodeOf<'clockStop'>
  /** Days of rest that put a last day off to this one. */
  readonly rest?: readonly RestDay[]
}
