import type { IsoDate } from '../kinds'
import { workingDaysLater } from '../law/holidays'
import type { RequestClock } from '../law/request-clock'
import type { CodeOf } from '../codes'
import type { DatedRequest } from './dated-request'
import type { CalendarStep } from './steps'

/** What the clock waits for before it runs. */
export type Awaited = CodeOf<'clockStop'> | ''

export interface Start {
  /** The day the period runs from. */
  readonly on: IsoDate
  readonly awaited: Awaited
  /** Last day to ask without undue delay. */
  readonly promptBy: IsoDate
  readonly steps: readonly CalendarStep[]
}

const later = (one: IsoDate, other: IsoDate) => (one > other ? one : other)

/**
 * The day the period runs from: receipt, unless a real doubt about identity (Art. 12(6)) or a clarification (rec. 63) was
 * raised without undue delay: then the day the person replied. Asked late, or without doubt, it moves nothing.
 */
export function startOf(request: DatedRequest, clock: RequestClock, promptDays: number): Start {
  const { receivedOn } = request
  if (receivedOn === '') return { on: '', awaited: '', promptBy: '', steps: [] }
  const promptBy = workingDaysLater(receivedOn, promptDays, clock.holidays)
  const waits = [
    identityOf(request, promptBy),
    ...clarificationOf(request, clock, promptBy),
    ...otherStops(request, clock),
  ]
  const counted = waits.filter(({ counts }) => counts)
  return {
    on: counted.reduce((start, { until }) => later(start, until), receivedOn),
    awaited: counted.find(({ until }) => until === '')?.awaited ?? '',
    promptBy,
    steps: waits.flatMap(({ steps }) => steps),
  }
}

/** Something asked of the person. `until` is '' while it has not come. */
interface Wait {
  readonly awaited: Awaited
  readonly counts: boolean
  readonly until: IsoDate
  readonly steps: readonly CalendarStep[]
}

const noWait: Wait = { awaited: '', counts: false, until: '', steps: [] }

function identityOf(
  { identityDoubt, identityRequestedOn: asked, identityReceivedOn: until }: DatedRequest,
  promptBy: IsoDate,
): Wait {
  if (asked === '') return noWait
  const isPrompt = asked <= promptBy
  const counts = identityDoubt === 'yes' && isPrompt
  const effect = counts ? 'waits' : isPrompt ? 'noDoubt' : 'askedLate'
  const steps: CalendarStep[] = [{ step: 'identityAsked', on: asked, effect }]
  if (until !== '') steps.push({ step: 'identityReceived', on: until, ...(counts ? { effect: 'restarts' } : {}) })
  return { awaited: 'identity', counts, until, steps }
}

/** Where the law stops the clock instead, `stopsOf` counts it. */
function clarificationOf(
  { clarificationRequestedOn: asked, clarificationReceivedOn: until }: DatedRequest,
  { clarification }: RequestClock,
  promptBy: IsoDate,
): readonly Wait[] {
  if (asked === '' || clarification === 'pauses') return []
  const counts = asked <= promptBy
  const steps: CalendarStep[] = [{ step: 'clarificationAsked', on: asked, effect: counts ? 'waits' : 'askedLate' }]
  if (until !== '') steps.push({ step: 'clarificationReceived', on: until, ...(counts ? { effect: 'restarts' } : {}) })
  return [{ awaited: 'clarification', counts, until, steps }]
}

/** UKG 12A(2): the period begins once the proof of identity or the fee asked for has come. */
function otherStops({ clockStops }: DatedRequest, { clarification }: RequestClock): readonly Wait[] {
  if (clarification !== 'pauses') return []
  return clockStops.flatMap(({ reason, from, to }): readonly Wait[] => {
    if (from === '' || (reason !== 'identity' && reason !== 'fee')) return []
    const steps: CalendarStep[] = [{ step: 'stopped', on: from, effect: 'waits', reason }]
    if (to !== '') steps.push({ step: 'resumed', on: to, effect: 'restarts', reason })
    return [{ awaited: reason, counts: true, until: to, steps }]
  })
}
