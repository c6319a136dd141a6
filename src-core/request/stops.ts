import type { IsoDate } from '../kinds'
import { addDays, daysBetween } from '../law/calendar'
import type { RequestClock } from '../law/request-clock'
import type { DatedRequest } from './dated-request'
import type { CalendarStep } from './steps'

interface Stop {
  readonly from: IsoDate
  /** '' while the person has not replied. */
  readonly to: IsoDate
}

/**
 * The days that do not count, where a law stops the clock for a clarification: from the day it is asked for to the day it
 * comes, both included (UKG 12A(5)). Days two stops share are left out once.
 */
export function stopsOf(request: DatedRequest, { clarification }: RequestClock, startsOn: IsoDate) {
  const stops = clarification === 'pauses' ? merged(askedOf(request), startsOn) : []
  return {
    /** A period that would end on that day ends later by what stopped before its end; '' while the clock stands still. */
    carry(end: IsoDate): IsoDate {
      let last = end
      for (const { from, to } of stops) {
        if (from > last) break
        if (to === '') return ''
        last = addDays(last, daysBetween(from, to) + 1)
      }
      return last
    },
    steps: stops.flatMap(({ from, to }): readonly CalendarStep[] => [
      { step: 'stopped', on: from, effect: 'stops', reason: 'clarification' },
      ...(to === ''
        ? []
        : [
            {
              step: 'resumed',
              on: to,
              effect: 'resumes',
              reason: 'clarification',
              days: daysBetween(from, to) + 1,
            } as const,
          ]),
    ]),
  }
}

function askedOf({ clarificationRequestedOn, clarificationReceivedOn, clockStops }: DatedRequest): readonly Stop[] {
  const rows = clockStops.filter(({ reason, from }) => reason === 'clarification' && from !== '')
  const own = { from: clarificationRequestedOn, to: clarificationReceivedOn }
  return own.from === '' ? rows : [own, ...rows]
}

function merged(stops: readonly Stop[], startsOn: IsoDate): readonly Stop[] {
  const kept: Stop[] = []
  const inOrder = [...stops]
    .filter(({ from, to }) => to === '' || to >= (from > startsOn ? from : startsOn))
    .map(({ from, to }) => ({ from: from > startsOn ? from : startsOn, to }))
    .sort((a, b) => a.from.localeCompare(b.from))
  for (const stop of inOrder) {
    const last = kept[kept.length - 1]
    if (!last || (last.to !== '' && stop.from > last.to)) kept.push(stop)
    else
      kept[kept.length - 1] = {
        from: last.from,
        to: last.to === '' || stop.to === '' ? '' : last.to > stop.to ? last.to : stop.to,
      }
  }
  return kept
}
