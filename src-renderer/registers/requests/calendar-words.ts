import { daysBetween } from '@core/law/calendar'
import type { IsoDate } from '@core/kinds'
import type { RequestClock } from '@core/law/request-clock'
import type { LawParameters } from '@core/law/parameters'
import type { RequestCalendar } from '@core/request/calendar'
import type { CalendarStep } from '@core/request/steps'
import type { Request } from '@core/registers'
import { restInWords, weekdayAndDate } from '@core/texts/calendar-words'
import { capital } from '@core/texts/capital'
import { formatDate } from '@core/texts/format'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { TagTone } from '../presentation'

/** How the request stands today, in one sentence, with the tone of its mark. */
export function standing(
  calendar: RequestCalendar,
  { answeredOn }: Request,
  law: LawParameters,
  language: WindowLanguage,
): { readonly text: string; readonly tone: TagTone } {
  const { head, list } = textsOf(language).requestPages
  const { state, answerBy, awaited, extendedDueOn } = calendar
  const day = (date: IsoDate) => weekdayAndDate(date, language)
  switch (state) {
    case 'notDated':
      return { text: head.notDated, tone: 'warning' }
    case 'suspended':
      return { text: head.suspended[awaited || 'identity'], tone: 'advice' }
    case 'dropped':
      return { text: head.dropped, tone: 'quiet' }
    case 'answered':
      return { text: head.answered(day(answeredOn)), tone: 'done' }
    case 'answeredLate':
      return { text: head.answeredLate(day(answeredOn), day(answerBy)), tone: 'warning' }
    case 'overdue':
      return { text: head.overdue(day(answerBy), list.late(daysBetween(answerBy, law.on))), tone: 'error' }
    case 'running': {
      const days = daysBetween(law.on, answerBy)
      const say = extendedDueOn === '' ? head.running : head.extended
      return { text: say(day(answerBy), list.left(days)), tone: days <= law.requestWarningDays ? 'warning' : 'code' }
    }
  }
}

/** What a step of the line is called. */
export function stepName({ step }: CalendarStep, calendar: RequestCalendar, language: WindowLanguage): string {
  const { steps, firstDue } = textsOf(language).requestPages.calendar
  return step === 'due' && calendar.extendedDueOn !== '' ? firstDue : steps[step]
}

/** Why a step is where it is, and what it moves; sentences one after the other. */
export function stepReasons(
  step: CalendarStep,
  calendar: RequestCalendar,
  clock: RequestClock | undefined,
  language: WindowLanguage,
): readonly string[] {
  const { codes, requestPages } = textsOf(language)
  const texts = requestPages.calendar
  return [
    ...(step.reason ? [`${codes.clockStop[step.reason]}.`] : []),
    ...counted(),
    ...(step.effect ? [texts.effects[step.effect]] : []),
    ...(step.days ? [texts.uncounted(step.days)] : []),
    ...(step.rest && step.rest.length > 0
      ? [texts.putOff(capital(restInWords(step.rest, language)), weekdayAndDate(step.on, language))]
      : []),
  ]

  function counted(): readonly string[] {
    if (!clock) return []
    const period = inWords(clock.period)
    if (step.step === 'due') return [texts.counted(period, formatDate(calendar.startsOn, language))]
    if (step.step !== 'extendedDue' || !clock.extension) return []
    return [texts.extendedBy(clock.extension.value)]
  }
  function inWords({ value, unit }: RequestClock['period']): string {
    return unit === 'day' ? texts.period.day(value) : texts.period.month(value)
  }
}
