import { hoursAndMinutes } from '@core/breach/clock'
import { formatNumber } from '@core/texts/format'
import type { WindowLanguage } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'

/** Beyond this, days say more than hours. The period of the law itself stays in hours. */
const daysFrom = 96

/** « 21 h 40 », « 40 min », « 12 jours ». */
export function lengthInWords(length: number, texts: Texts, language: WindowLanguage): string {
  const { hours, minutes } = hoursAndMinutes(length)
  const { length: words } = texts.breachPages
  if (hours >= daysFrom) return words.days(formatNumber(Math.floor(hours / 24), language))
  if (hours === 0) return words.minutes(`${minutes}`)
  return texts.spoken.hours(`${hours}`, `${minutes}`.padStart(2, '0'))
}
