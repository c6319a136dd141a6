import type { Duration, IsoDate } from '../kinds'

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const lastDayOf = (year: number, month: number) => (month === 1 && isLeap(year) ? 29 : (daysInMonths[month] ?? 31))
const padded = (value: number, length: number) => String(value).padStart(length, '0')

/**
 * The same day so many months later (earlier when negative), or the last day of that month when it has no such day.
 * By arithmetic rather than through Date: it runs for every activity of every run.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const day = Number(date.slice(8, 10))
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), count % 12]
  return `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(Math.min(day, lastDayOf(year, month)), 2)}`
}

/** Days since 1 March of year 0, so that a leap day ends its year. */
function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}

/** Days from one date to another; negative when the other comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** The date so many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) + days]
  while (day > lastDayOf(year, month)) {
    day -= lastDayOf(year, month)
    ;[year, month] = month === 11 ? [year + 1, 0] : [year, month + 1]
  }
  while (day < 1) {
    ;[year, month] = month === 0 ? [year - 1, 11] : [year, month - 1]
    day += lastDayOf(year, month)
  }
  return `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(day, 2)}`
}

/** Fewest and most days a duration can span: a month is 28 to 31 days, a year 365 or 366. */
const spanInDays: Readonly<Record<Duration['unit'], readonly [number, number]>> = {
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
}

const inMonths = ({ value, unit }: Duration): number | undefined =>
  unit === 'month' ? value : unit === 'year' ? value * 12 : undefined

const leastDays = ({ value, unit }: Duration) => value * spanInDays[unit][0]
const mostDays = ({ value, unit }: Duration) => value * spanInDays[unit][1]

/** True when the first is longer on any calendar: 31 days are not longer than a month, 13 months are longer than a year. */
export function isLonger(one: Duration, other: Duration): boolean {
  const [months, otherMonths] = [inMonths(one), inMonths(other)]
  if (months !== undefined && otherMonths !== undefined) return months > otherMonths
  return leastDays(one) > mostDays(other)
}

/** Two phases one after the other. Their sum keeps months when both are counted in months or years. */
export function sumOf(one: Duration, other: Duration | null): Duration {
  if (other === null) return one
  const [months, otherMonths] = [inMonths(one), inMonths(other)]
  if (months !== undefined && otherMonths !== undefined) return { value: months + otherMonths, unit: 'month' }
  // The longest reading: a sum is compared with legal minimums, and only a certain shortfall is reported.
  return { value: mostDays(one) + mostDays(other), unit: 'day' }
}
