import { z } from 'zod'
import type { IsoDate, Kind } from './kind'
import { isIsoDate } from './measure'
import { merging } from './merging'

/**
 * A minute on the clock of a place, with what that clock was ahead of UTC: `2026-11-24T11:43+01:00`. The empty string
 * when unanswered. A period in hours runs over instants: without the offset, a night of winter time would be worth an
 * hour more or less.
 */
export type IsoMoment = string

const isoMoment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)([+-])(0\d|1[0-4]):([0-5]\d)$/
const minuteMs = 60_000

/** A moment taken apart. `offset` is in minutes ahead of UTC. */
export interface MomentParts {
  readonly day: IsoDate
  /** `11:43`. */
  readonly time: string
  readonly offset: number
}

/** The parts of a moment; undefined when it is none. */
export function momentParts(value: IsoMoment): MomentParts | undefined {
  const [, day = '', hour = '', minute = '', sign, hours, minutes] = isoMoment.exec(value) ?? []
  if (!isIsoDate(day)) return undefined
  const offset = Number(hours) * 60 + Number(minutes)
  return { day, time: `${hour}:${minute}`, offset: sign === '-' ? -offset : offset }
}

/** True for a minute that exists on some clock of the world. */
export const isIsoMoment = (value: string): boolean => momentParts(value) !== undefined

const two = (value: number) => String(value).padStart(2, '0')

/** `60` → `+01:00`. */
export function offsetText(offset: number): string {
  const away = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`
}

export const momentOf = ({ day, time, offset }: MomentParts): IsoMoment => `${day}T${time}${offsetText(offset)}`

/** The instant, in milliseconds since 1970; undefined when there is none. */
export function instantOf(value: IsoMoment): number | undefined {
  const parts = momentParts(value)
  if (!parts) return undefined
  return Date.parse(`${parts.day}T${parts.time}:00.000Z`) - parts.offset * minuteMs
}

/** An instant as a clock that much ahead of UTC shows it; seconds are dropped. */
export function momentAt(instant: number, offset: number): IsoMoment {
  const shown = new Date(instant + offset * minuteMs).toISOString()
  return `${shown.slice(0, 16)}${offsetText(offset)}`
}

const isSet = (value: IsoMoment) => value !== ''

export interface MomentKind extends Kind<IsoMoment> {
  readonly name: 'moment'
}
/** The hour and minute at which something happened; the empty string when unanswered. */
export const moment: MomentKind = {
  name: 'moment',
  schema: z
    .string()
    .refine((value) => value === '' || isIsoMoment(value), { message: 'a moment YYYY-MM-DDTHH:MM+HH:MM' }),
  empty: () => '',
  isAnswered: isSet,
  asWords: (value, words) => (value === '' ? '' : words.moment(value)),
  references: () => [],
  // The same instant told by two clocks is no conflict.
  merge: merging(isSet, (stands, found) => instantOf(stands) === instantOf(found)),
  order: (value) => instantOf(value) ?? null,
}
