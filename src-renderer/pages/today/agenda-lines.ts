import type { AgendaItem } from '@core/agenda/agenda'
import { lookUp } from '@core/dossier/record-index'
import type { Dossier } from '@core/dossier/dossier'
import { addMonths, daysBetween } from '@core/law/calendar'
import type { IsoDate } from '@core/kinds'
import { formatsIn, textsOf, type WindowLanguage } from '@core/texts/languages'
import { wordsIn } from '@core/texts/words'
import { momentHere } from '../../machine-zone'
import type { Route } from '../../routes'

/** One thing that waits, in words. */
export interface AgendaLine {
  readonly key: string
  /** How long is left, or how late it is. */
  readonly left: string
  readonly look: 'late' | 'soon' | 'later'
  readonly ref: string
  readonly name: string
  readonly what: string
  readonly to: Route
}

const horizonMonths = { month: 1, quarter: 3, year: 12 } as const
export type Horizon = keyof typeof horizonMonths
export const horizons = Object.keys(horizonMonths) as readonly Horizon[]

export const lastDayOf = (horizon: Horizon, today: IsoDate): IsoDate => addMonths(today, horizonMonths[horizon])

/** Within a week people count days; further off they read dates. */
const countedDays = 13
const soonDays = 7

export function agendaLine(item: AgendaItem, dossier: Dossier, today: IsoDate, language: WindowLanguage): AgendaLine {
  const { shell } = textsOf(language)
  const formats = formatsIn(language)
  const days = daysBetween(today, item.on)
  const what = shell.today.kinds[item.kind]
  const record = lookUp(dossier, item.register, item.record)
  return {
    key: `${item.kind}.${item.record}.${item.field}.${item.on}`,
    left: leftIn(days, shell.today, formats.shortDate(item.on)),
    look: days < 0 ? 'late' : days <= soonDays ? 'soon' : 'later',
    ref: record?.ref ?? '',
    name: wordsIn(language, dossier).recordName(item.register, item.record),
    what: shell.today.dueBy(what, item.at === undefined ? formats.date(item.on) : momentHere(item.at, language)),
    to: { page: 'record', register: item.register, id: item.record, focus: item.field },
  }
}

type TodayTexts = ReturnType<typeof textsOf>['shell']['today']
function leftIn(days: number, texts: TodayTexts, date: string): string {
  if (days === 0) return texts.today
  if (days === 1) return texts.tomorrow
  if (days === -1) return texts.yesterday
  if (days < 0) return texts.late(-days)
  return days <= countedDays ? texts.inDays(days) : date
}
