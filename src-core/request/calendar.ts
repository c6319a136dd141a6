import type { CodeOf } from '../codes'
import { isSaid, type Duration, type IsoDate } from '../kinds'
import { addDays, addMonths, sumOf } from '../law/calendar'
import { lastDayOfPeriod, restDaysFrom } from '../law/holidays'
import type { LawParameters } from '../law/parameters'
import type { RequestClock } from '../law/request-clock'
import { datesOf, type DatedRequest } from './dated-request'
import { startOf, type Awaited } from './start'
import { stopsOf } from './stops'
import type { CalendarStep } from './steps'

export type RequestLaw = Pick<LawParameters, 'on' | 'requestClocks' | 'requestPromptDays'>

/**
 * `notDated`: no day of receipt yet · `suspended`: something is awaited from the person · `dropped`: the person took the
 * request back.
 */
export type RequestState = 'notDated' | 'suspended' | 'running' | 'overdue' | 'answered' | 'answeredLate' | 'dropped'

/** Art. 12(3): an extension holds when it was told, with its reasons, within the first period. */
export type ExtensionStanding = 'none' | 'valid' | 'notTold' | 'toldLate' | 'noReason' | 'noDate'

/** When a request is to be answered, and everything that moved that day. Dates are '' where they cannot be told yet. */
export interface RequestCalendar {
  readonly state: RequestState
  /** The law that leaves the least time, of those the file follows. */
  readonly jurisdiction: CodeOf<'jurisdiction'> | ''
  /** What the clock waits for, when it is suspended. */
  readonly awaited: Awaited
  /** The day the period runs from. */
  readonly startsOn: IsoDate
  /** Last day of the first period. */
  readonly dueOn: IsoDate
  readonly extension: ExtensionStanding
  /** Last day of the extended period, while the extension is valid. */
  readonly extendedDueOn: IsoDate
  /** The day that counts: of the two, the one that holds. */
  readonly answerBy: IsoDate
  /** Last day to ask for a proof of identity or a clarification without undue delay. */
  readonly promptBy: IsoDate
  readonly steps: readonly CalendarStep[]
  /** Due dates under the other laws of the file. */
  readonly others: readonly { readonly jurisdiction: CodeOf<'jurisdiction'>; readonly answerBy: IsoDate }[]
}

/**
 * The calendar of a request. A file under several laws answers to each of them: the earliest of their dates is the one to
 * keep, and the others are told beside it.
 */
export function requestCalendar(request: DatedRequest, law: RequestLaw): RequestCalendar {
  const known = drawn.get(request)
  if (known?.law === law) return known.calendar
  const dated = datesOf(request)
  const calendar = earliestOf(law.requestClocks.map((clock) => calendarUnder(clock, dated, law)))
  drawn.set(request, { law, calendar })
  return calendar
}

// Several rules, the list and the page ask for the calendar of one request: it is drawn once while nothing changes.
const drawn = new WeakMap<DatedRequest, { readonly law: RequestLaw; readonly calendar: RequestCalendar }>()

/** A clock that stands still says nothing of the time that runs under another law. */
function earliestOf(calendars: readonly RequestCalendar[]): RequestCalendar {
  const [first, ...rest] = [...calendars].sort((a, b) => {
    if (a.answerBy === '' || b.answerBy === '') return Number(a.answerBy === '') - Number(b.answerBy === '')
    return a.answerBy.localeCompare(b.answerBy)
  })
  if (!first) throw new Error('no law of the file counts the time to answer')
  return {
    ...first,
    others: rest.flatMap(({ jurisdiction, answerBy }) => (jurisdiction === '' ? [] : [{ jurisdiction, answerBy }])),
  }
}

function calendarUnder(clock: RequestClock, request: DatedRequest, law: RequestLaw): RequestCalendar {
  const { holidays, jurisdiction } = clock
  const start = startOf(request, clock, law.requestPromptDays)
  const stops = stopsOf(request, clock, start.on)
  // Whoever answered waits for nothing any more.
  const isStill = start.on === '' || (start.awaited !== '' && request.answeredOn === '')
  const end = (period: Duration) => (isStill ? '' : stops.carry(endOf(start.on, period)))
  const rolled = (day: IsoDate) => (day === '' ? '' : lastDayOfPeriod(day, holidays))

  const due = end(clock.period)
  const dueOn = rolled(due)
  const extension = extensionOf(request, clock, dueOn)
  const extended =
    extension !== 'valid' ? '' : clock.extension ? end(sumOf(clock.period, clock.extension)) : announced(request, due)
  const extendedDueOn = rolled(extended)
  const answerBy = extendedDueOn === '' ? dueOn : extendedDueOn
  const isPaused = !isStill && due === '' && request.answeredOn === ''
  return {
    state: stateOf(request, answerBy, law.on),
    jurisdiction,
    awaited: isPaused ? 'clarification' : isStill ? start.awaited : '',
    startsOn: isStill ? '' : start.on,
    dueOn,
    extension,
    extendedDueOn,
    answerBy,
    promptBy: start.promptBy,
    steps: inOrder([
      ...start.steps,
      ...stops.steps,
      ...ownSteps(request, extension, answerBy),
      ...lastDay('due', due, holidays),
      ...lastDay('extendedDue', extended, holidays),
    ]),
    others: [],
  }
}

const endOf = (start: IsoDate, { value, unit }: Duration): IsoDate =>
  unit === 'month' ? addMonths(start, value) : addDays(start, value)

/** Where the law fixes no length, the date given to the person holds; it never comes before the first period ends. */
const announced = ({ extensionUntil }: DatedRequest, due: IsoDate): IsoDate =>
  due !== '' && extensionUntil > due ? extensionUntil : due

function extensionOf(request: DatedRequest, clock: RequestClock, dueOn: IsoDate): ExtensionStanding {
  const { extended, extensionNotifiedOn, extensionReason, extensionUntil } = request
  if (extended !== 'yes') return 'none'
  if (extensionNotifiedOn === '') return 'notTold'
  if (dueOn !== '' && extensionNotifiedOn > dueOn) return 'toldLate'
  if (!isSaid(extensionReason)) return 'noReason'
  return clock.extension || extensionUntil !== '' ? 'valid' : 'noDate'
}

function stateOf({ receivedOn, answeredOn, outcome }: DatedRequest, answerBy: IsoDate, today: IsoDate): RequestState {
  if (answeredOn !== '') return answerBy !== '' && answeredOn > answerBy ? 'answeredLate' : 'answered'
  if (outcome === 'withdrawn') return 'dropped'
  if (receivedOn === '') return 'notDated'
  if (answerBy === '') return 'suspended'
  return answerBy < today ? 'overdue' : 'running'
}

const toldEffects = { none: 'toldLate', notTold: 'toldLate', valid: 'prolongs' } as const

function ownSteps(request: DatedRequest, extension: ExtensionStanding, answerBy: IsoDate): readonly CalendarStep[] {
  const { receivedOn, acknowledgedOn, extended, extensionNotifiedOn, answeredOn } = request
  const effect =
    extension === 'toldLate' || extension === 'noReason' || extension === 'noDate' ? extension : toldEffects[extension]
  const late = answerBy !== '' && answeredOn > answerBy
  const steps: readonly CalendarStep[] = [
    { step: 'received', on: receivedOn },
    { step: 'acknowledged', on: acknowledgedOn },
    { step: 'extensionTold', on: extended === 'yes' ? extensionNotifiedOn : '', effect },
    { step: 'answered', on: answeredOn, effect: late ? 'late' : 'inTime' },
  ]
  return steps.filter(({ on }) => on !== '')
}

const lastDay = (
  step: 'due' | 'extendedDue',
  raw: IsoDate,
  holidays: RequestClock['holidays'],
): readonly CalendarStep[] =>
  raw === '' ? [] : [{ step, on: lastDayOfPeriod(raw, holidays), rest: restDaysFrom(raw, holidays) }]

/** Receipt comes first and the answer last, when several things happen on one day. */
const order: readonly string[] = [
  'received',
  'acknowledged',
  'identityAsked',
  'identityReceived',
] satisfies readonly CalendarStep['step'][]
const rank = ({ step }: CalendarStep) =>
  step === 'answered' ? order.length + 1 : order.includes(step) ? order.indexOf(step) : order.length

const inOrder = (steps: readonly CalendarStep[]): readonly CalendarStep[] =>
  [...steps].sort((a, b) => a.on.localeCompare(b.on) || rank(a) - rank(b))
