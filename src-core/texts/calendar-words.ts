import { textIn, type IsoDate } from '../kinds'
import type { RestDay } from '../law/holidays'
import { formatsIn, textsOf, type WindowLanguage } from './languages'

/** « mardi 7 avril 2026 » · “Tuesday 7 April 2026”. */
export const weekdayAndDate = (value: IsoDate, language: WindowLanguage): string => {
  const { weekday, date } = formatsIn(language)
  return `${weekday(value)} ${date(value)}`
}

/** « dimanche et lundi de Pâques » · “Friday (Christmas Day), Saturday and Sunday”. */
export function restInWords(days: readonly RestDay[], language: WindowLanguage): string {
  const named = days.map((day) => restDayInWords(day, language))
  const last = named.pop() ?? ''
  return named.length === 0 ? last : `${named.join(', ')}${textsOf(language).spoken.and}${last}`
}

/** A holiday that bears the name of its day says both; any other stands beside the day. */
function restDayInWords({ on, holiday }: RestDay, language: WindowLanguage): string {
  const weekday = formatsIn(language).weekday(on)
  if (!holiday) return weekday
  const name = textIn(holiday, language)
  const [before, ...after] = name.toLowerCase().split(weekday.toLowerCase())
  if (after.length === 0) return `${weekday} (${name})`
  return before === '' ? `${weekday}${name.slice(weekday.length)}` : name
}
