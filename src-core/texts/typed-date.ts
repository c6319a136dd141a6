import { isIsoDate, type IsoDate } from '../kinds'
import type { Spoken } from './spoken'

type Written = Spoken['date']
const places = { d: 'day', m: 'month', y: 'year' } as const

/** `2027-03-12` → `12/03/2027`, in the order the language writes; '' stays ''. */
export function typedDate(value: IsoDate, { order, sign }: Written): string {
  const [year = '', month = '', day = ''] = value.split('-')
  if (day === '') return value
  const parts = { d: day, m: month, y: year }
  return [...order].map((place) => parts[place as keyof typeof parts]).join(sign)
}

/**
 * The day a person typed, in the order of their language whatever the signs between, or as `2027-03-12`.
 * '' when nothing is typed; null when it names no day: half a date, 31 June, a year of two figures.
 */
export function readTypedDate(typed: string, { order }: Written): IsoDate | '' | null {
  const text = typed.trim()
  if (text === '') return ''
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayOf({ year: iso[1], month: iso[2], day: iso[3] })
  const figures = /^\d{8}$/.test(text) ? inPlaces(text, order) : text.split(/[\s/.\-\u2010-\u2013]+/)
  if (figures.length !== 3) return null
  return dayOf(Object.fromEntries([...order].map((place, at) => [places[place as keyof typeof places], figures[at]])))
}

/** Eight figures without a sign, cut where the language would cut them. */
function inPlaces(text: string, order: Written['order']): string[] {
  let from = 0
  return [...order].map((place) => text.slice(from, (from += place === 'y' ? 4 : 2)))
}

function dayOf({
  year = '',
  month = '',
  day = '',
}: Partial<Record<'year' | 'month' | 'day', string | undefined>>): IsoDate | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(value) && year >= '1800' ? value : null
}
