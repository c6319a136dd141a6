import type { CodeOf } from '../codes'
import type { Duration, IsoDate } from '../kinds'
import type { Holiday } from './holidays'

/** How one law counts the time to answer a person: Art. 12(3), and what stands in its place elsewhere. */
export interface RequestClock {
  readonly jurisdiction: CodeOf<'jurisdiction'>
  readonly period: Duration
  /** Added when it is told in time; nothing where the law fixes no length and the person is given a date. */
  readonly extension: Duration | undefined
  /** A clarification asked for without delay makes the period start anew (rec. 63), or stand still meanwhile (UKG 12A). */
  readonly clarification: 'restarts' | 'pauses'
  /** Days of rest besides Saturdays and Sundays. */
  readonly holidays: readonly Holiday[]
}

/** By when a complaint is to be acknowledged, for those received since that day. */
export interface ComplaintClock {
  readonly jurisdiction: CodeOf<'jurisdiction'>
  readonly days: number
  readonly since: IsoDate
  readonly holidays: readonly Holiday[]
}
