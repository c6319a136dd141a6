import { z } from 'zod'
import type { Duration, DurationUnit, IsoDate, Kind } from './kind'
import { merging } from './merging'
import { isSame } from './same'

const none: readonly never[] = []

export interface IntegerKind extends Kind<number | null> {
  readonly name: 'integer'
}
const isGiven = (value: number | Duration | null) => value !== null
/** A whole number, zero or more; null when unanswered. */
export const integer: IntegerKind = {
  name: 'integer',
  schema: z.number().int().nonnegative().nullable(),
  empty: () => null,
  isAnswered: isGiven,
  asWords: (value, words) => (value === null ? '' : words.number(value)),
  references: () => none,
  merge: merging<number | null>(isGiven, isSame),
  order: (value) => value,
}

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** True for a day that exists in the calendar. */
export function isIsoDate(value: string): boolean {
  if (!isoDate.test(value)) return false
  const [year, month, day] = value.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export interface DateKind extends Kind<IsoDate> {
  readonly name: 'date'
}
const isDated = (value: IsoDate) => value !== ''
/** A calendar day without time; the empty string when unanswered. */
export const date: DateKind = {
  name: 'date',
  schema: z.string().refine((value) => value === '' || isIsoDate(value), { message: 'a date YYYY-MM-DD' }),
  empty: () => '',
  isAnswered: isDated,
  asWords: (value, words) => (value === '' ? '' : words.date(value)),
  references: () => none,
  merge: merging(isDated, isSame),
  order: (value) => value || null,
}

/** Near enough to put durations in order. */
const hoursIn = { hour: 1, day: 24, week: 168, month: 730, year: 8760 } as const satisfies Record<DurationUnit, number>

export interface DurationKind extends Kind<Duration | null> {
  readonly name: 'duration'
}
export const duration: DurationKind = {
  name: 'duration',
  schema: z.object({ value: z.number().positive(), unit: z.enum(['hour', 'day', 'week', 'month', 'year']) }).nullable(),
  empty: () => null,
  isAnswered: isGiven,
  asWords: (value, words) => (value === null ? '' : words.duration(value)),
  references: () => none,
  merge: merging<Duration | null>(isGiven, isSame),
  order: (value) => value && value.value * hoursIn[value.unit],
}
