import { momentParts, type Duration, type IsoDate, type IsoMoment, type Tri } from '../kinds'
import type { LegalStart, WholeSource } from './legal-texts'
import { numbersIn } from './numbers'
import { remembered } from './remembered'

/** How a text is called: its name, then what stands before the number of an article. */
interface Called {
  readonly name: string
  readonly mark: string
}

/** What a language says by rule rather than by sentence. Total: a new language tells all of it, or does not compile. */
export interface Spoken {
  /** As the platform knows it, for dates, numbers and the order of words: `fr-FR`. */
  readonly locale: string
  /** Unknown is a word of its own: never printed as no, never left out as if it were. */
  readonly tri: Readonly<Record<Tri, string>>
  /** Stands in a sentence for what the file does not say. */
  readonly unstated: string
  /** « Libellé : réponse ». */
  readonly pair: (label: string, said: string) => string
  /** Before the last of several: ` et `. */
  readonly and: string
  /** Between the parts of a long line. */
  readonly semicolon: string
  /** What spreadsheets part the cells of a CSV file with, where people read this language. */
  readonly cellSeparator: ';' | ','
  /** After the first of many names, how many are left out. */
  readonly andOthers: (named: string, count: number) => string
  /** What the platform has no name for: organisations, and Kosovo, whose code is no ISO code. */
  readonly places: Readonly<Record<'EPO' | 'INT' | 'XK', string>>
  readonly law: {
    readonly texts: Readonly<Record<LegalStart, Called>>
    readonly whole: Readonly<Record<WholeSource, string>>
    /** Articles 13 to 15. */
    readonly range: (first: string, last: string) => string
    /** `L252-5` as this language writes it. */
    readonly place: (place: string) => string
  }
  /** The order in which a date is written and typed, and its sign: `JJ/MM/AAAA`. */
  readonly date: { readonly hint: string; readonly order: 'dmy' | 'mdy' | 'ymd'; readonly sign: string }
  /** A date in words, from how the platform writes it: « 1er janvier 2010 », which the platform writes « 1 janvier ». */
  readonly dateInWords: (said: string) => string
  /** An hour and minute as people say them: « 11 h 43 ». */
  readonly time: (hour: string, minute: string) => string
  /** « 24 novembre 2026 à 11 h 43 (UTC+1) »; without a zone, nothing in brackets. */
  readonly moment: (day: string, time: string, zone: string) => string
  /** A length of time in hours and minutes: « 21 h 40 ». */
  readonly hours: (hours: string, minutes: string) => string
  /** Blanks that must not break. Only turns blanks that are there into others; adds none. */
  readonly typeset: (text: string) => string
}

/** Formats of a language, made once: making one costs a hundred times more than using it. */
export interface Formats {
  /** « 15 mars 2027 ». Takes a day or the day of an instant; what is no date stays as it is. */
  readonly date: (value: IsoDate) => string
  /** « 15/03/2027 ». */
  readonly shortDate: (value: IsoDate) => string
  /** « mardi ». */
  readonly weekday: (value: IsoDate) => string
  /** « 24 novembre 2026 à 11 h 43 (UTC+1) »; a clock that is `here` ahead of UTC goes without saying. What is no moment stays as it is. */
  readonly moment: (value: IsoMoment, here?: number) => string
  /** « 24/11/2026 à 11 h 43 », with its zone as above. */
  readonly shortMoment: (value: IsoMoment, here?: number) => string
  readonly number: (value: number) => string
  readonly duration: (value: Duration) => string
  /** `18 Ko`, `1,2 Mo`. */
  readonly bytes: (value: number) => string
  /** Alphabetical order; figures count as numbers. */
  readonly compare: (one: string, other: string) => number
  readonly country: (code: string) => string
}

export function formatsOf({ locale, places, dateInWords, time, moment }: Spoken): Formats {
  const { number } = numbersIn(locale)
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const units = new Map<string, Intl.NumberFormat>()
  const inUnit = (value: number, unit: string, unitDisplay: 'long' | 'short') => {
    const key = `${unit} ${unitDisplay}`
    const known = units.get(key)
    const format =
      known ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 })
    units.set(key, format)
    return format.format(value)
  }
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const date = remembered((value: IsoDate) => dateInWords(dayBy(long, value)))
  const shortDate = remembered((value: IsoDate) => dayBy(short, value))
  const momentBy = (day: (value: IsoDate) => string) => (value: IsoMoment, here?: number) => {
    const parts = momentParts(value)
    if (!parts) return value
    const [hour = '', minute = ''] = parts.time.split(':')
    return moment(day(parts.day), time(hour, minute), parts.offset === here ? '' : zoneName(parts.offset))
  }
  return {
    date,
    moment: momentBy(date),
    shortDate,
    shortMoment: momentBy(shortDate),
    weekday: (value) => dayBy(weekday, value),
    number,
    duration: remembered(
      ({ value, unit }) => inUnit(value, unit, 'long'),
      ({ value, unit }) => `${value} ${unit}`,
    ),
    bytes: (value) =>
      value < 1_000_000
        ? inUnit(Math.max(1, Math.round(value / 1000)), 'kilobyte', 'short')
        : inUnit(value / 1e6, 'megabyte', 'short'),
    compare: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare,
    country: remembered((code) =>
      isPlace(code, places) ? places[code] : /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code,
    ),
  }
}

/** `60` → `UTC+1`: the half hours of India and others keep theirs. */
export function zoneName(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${hours}${past}`
}

const isPlace = (code: string, places: Spoken['places']): code is keyof Spoken['places'] => Object.hasOwn(places, code)

function dayBy(format: Intl.DateTimeFormat, value: IsoDate): string {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? value : format.format(date)
}
