import { z } from 'zod'
import type { Duration, IsoDate, Kind, Language } from './kind'

const locale = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB')

export interface IntegerKind extends Kind<number | null> {
  readonly name: 'integer'
}
/** A whole number, zero or more; null when unanswered. */
export const integer: IntegerKind = {
  name: 'integer',
  schema: z.number().int().nonnegative().nullable(),
  empty: () => null,
  isAnswered: (value) => value !== null,
  inWords: (value, words) => (value === null ? '' : formatNumber(value, words.language)),
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
/** A calendar day without time; the empty string when unanswered. */
export const date: DateKind = {
  name: 'date',
  schema: z.string().refine((value) => value === '' || isIsoDate(value), { message: 'a date YYYY-MM-DD' }),
  empty: () => '',
  isAnswered: (value) => value !== '',
  inWords: (value, words) => (value === '' ? '' : formatDate(value, words.language)),
}

export interface DurationKind extends Kind<Duration | null> {
  readonly name: 'duration'
}
export const duration: DurationKind = {
  name: 'duration',
  schema: z.object({ value: z.number().positive(), unit: z.enum(['hour', 'day', 'week', 'month', 'year']) }).nullable(),
  empty: () => null,
  isAnswered: (value) => value !== null,
  inWords: (value, words) => (value === null ? '' : formatDuration(value, words.language)),
}

/** `2027-03-15` → « 15 mars 2027 » · “15 March 2027”. Takes a date or the day of an instant; what is no date stays as it is. */
export function formatDate(value: IsoDate, language: Language): string {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return value
  return dateFormats[language].format(date)
}

const dateFormat = (language: Language) =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' })
const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = { fr: dateFormat('fr'), en: dateFormat('en') }

// Making a format costs a hundred times more than using it, and a record prints thousands of figures.
const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat(locale('fr')),
  en: new Intl.NumberFormat(locale('en')),
}

export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value)
}

const unitFormats = new Map<string, Intl.NumberFormat>()

export function formatDuration({ value, unit }: Duration, language: Language): string {
  const key = `${language} ${unit}`
  const format =
    unitFormats.get(key) ?? new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' })
  unitFormats.set(key, format)
  return format.format(value)
}
