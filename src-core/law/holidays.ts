import type { Multilingual, IsoDate } from '../kinds'
import { addDays, daysBetween } from './calendar'

/** On which day of a year a public holiday falls. `easter`: days after Easter Sunday. `nth`: of a weekday of a month, -1 the last. */
type HolidayDay =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | {
      readonly month: number
      readonly weekday: Weekday
      readonly nth: 1 | 2 | 3 | 4 | -1
      /** Kept on the first of the month instead, when that is this weekday. */
      readonly orFirst?: Weekday
    }
/** Monday is 1, Sunday 7. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A public holiday of a country. Data of a pack. */
export type Holiday = HolidayDay & {
  readonly name: Multilingual
  /** Kept on the next working day when it falls on a Saturday or a Sunday. */
  readonly moved?: true
  /** First and last day on which it is kept, where it was not always, or will not be. */
  readonly from?: IsoDate
  readonly until?: IsoDate
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: IsoDate): Weekday {
  // 1 January 2024 was a Monday.
  const days = daysBetween('2024-01-01', date)
  return ((((days % 7) + 7) % 7) + 1) as Weekday
}

const isWeekend = (date: IsoDate) => weekdayOf(date) >= 6
const dayIn = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Easter Sunday of the Gregorian calendar, by the arithmetic of Meeus, Jones and Butcher. */
export function easterOf(year: number): IsoDate {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayIn(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

function dateOf(holiday: HolidayDay, year: number): IsoDate {
  if ('easter' in holiday) return addDays(easterOf(year), holiday.easter)
  if ('day' in holiday) return dayIn(year, holiday.month, holiday.day)
  const first = dayIn(year, holiday.month, 1)
  if (holiday.orFirst === weekdayOf(first)) return first
  const firstSuch = addDays(first, (holiday.weekday - weekdayOf(first) + 7) % 7)
  if (holiday.nth > 0) return addDays(firstSuch, (holiday.nth - 1) * 7)
  const fifth = addDays(firstSuch, 28)
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(firstSuch, 21)
}

/** The day a holiday falls on that year, kept or moved. */
export const dayOfHoliday = (holiday: Holiday, year: number): IsoDate => dateOf(holiday, year)

type KeptOn = ReadonlyMap<IsoDate, Holiday>

// Lists of holidays are data that nobody changes, and every period of every request ends on a day asked for here.
const drawn = new WeakMap<readonly Holiday[], Map<number, KeptOn>>()

/** The public holidays of a year on the days on which they are kept. */
function keptIn(year: number, holidays: readonly Holiday[]): KeptOn {
  const years = drawn.get(holidays) ?? new Map<number, KeptOn>()
  drawn.set(holidays, years)
  const kept = years.get(year) ?? draw(year, holidays)
  years.set(year, kept)
  return kept
}

function draw(year: number, holidays: readonly Holiday[]): KeptOn {
  const kept = new Map<IsoDate, Holiday>()
  const own = holidays
    .map((holiday) => ({ on: dateOf(holiday, year), holiday, moves: holiday.moved === true }))
    .filter(
      ({ on, holiday: { from, until } }) => (from === undefined || from <= on) && (until === undefined || on <= until),
    )
  for (const { on, holiday, moves } of own) if ((!moves || !isWeekend(on)) && !kept.has(on)) kept.set(on, holiday)
  for (const { on, holiday, moves } of own) {
    if (!moves || !isWeekend(on)) continue
    let substitute = on
    while (isWeekend(substitute) || kept.has(substitute)) substitute = addDays(substitute, 1)
    kept.set(substitute, holiday)
  }
  return kept
}

/** The public holidays of a year, as they are kept, in order. */
export const holidaysOf = (year: number, holidays: readonly Holiday[]): readonly IsoDate[] =>
  [...keptIn(year, holidays).keys()].sort()

/** A day on which a period does not end: a Saturday, a Sunday, or the public holiday it names. */
export interface RestDay {
  readonly on: IsoDate
  readonly holiday?: Multilingual
}

function restDay(on: IsoDate, holidays: readonly Holiday[]): RestDay | undefined {
  const holiday = keptIn(Number(on.slice(0, 4)), holidays).get(on)
  if (holiday) return { on, holiday: holiday.name }
  return isWeekend(on) ? { on } : undefined
}

/** The days of rest that follow one another from that day on; none when people work on it. */
export function restDaysFrom(date: IsoDate, holidays: readonly Holiday[]): readonly RestDay[] {
  const days: RestDay[] = []
  for (let day = restDay(date, holidays); day; day = restDay(addDays(day.on, 1), holidays)) days.push(day)
  return days
}

/**
 * The last day of a period expressed otherwise than in hours: when it is a Saturday, a Sunday or a public holiday, the
 * following working day. Regulation (EEC, Euratom) 1182/71, Art. 3(4).
 */
export const lastDayOfPeriod = (date: IsoDate, holidays: readonly Holiday[]): IsoDate =>
  addDays(date, restDaysFrom(date, holidays).length)

/** The last of so many working days, that day not counted. */
export function workingDaysLater(date: IsoDate, days: number, holidays: readonly Holiday[]): IsoDate {
  let last = date
  for (let left = days; left > 0; left -= 1) last = lastDayOfPeriod(addDays(last, 1), holidays)
  return last
}
