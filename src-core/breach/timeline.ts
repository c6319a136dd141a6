import { instantOf, type IsoDate, type IsoMoment, type Multilingual } from '../kinds'
import type { Breach, BreachNotification } from '../registers'
import type { CodeOf } from '../codes'
import { asToldBy, awareOf, deadlineOf, firstNotice, type ClockParameters } from './deadline'

/** What happened, told by its code; rows say the rest. */
export type TimelineEvent =
  | {
      readonly what:
        'occurredFrom' | 'occurredTo' | 'detectedAt' | 'informedByProcessorAt' | 'awareAt' | 'communicatedAt'
    }
  | { readonly what: 'deadline' | 'closedOn' }
  | { readonly what: 'chronology'; readonly said: Multilingual; readonly row: string }
  | { readonly what: 'notifications'; readonly notice: BreachNotification }
  | { readonly what: 'customersInformed'; readonly controller: string; readonly row: string }
  | { readonly what: 'otherNotices'; readonly regime: CodeOf<'noticeRegime'> | ''; readonly row: string }

export interface TimelinePoint {
  readonly event: TimelineEvent
  /** A moment, or a day for what is only dated by one. */
  readonly at: IsoMoment | IsoDate
  readonly instant: number
  /** Milliseconds since the breach became known, for what came after. */
  readonly sinceAware?: number
}

const plain = [
  'occurredFrom',
  'occurredTo',
  'detectedAt',
  'informedByProcessorAt',
  'awareAt',
  'communicatedAt',
] as const satisfies readonly (keyof Breach)[]

/** Everything dated of a breach, in the order of time; what is not dated yet is left out. */
export function timelineOf(breach: Breach, parameters: ClockParameters): readonly TimelinePoint[] {
  const aware = instantOf(awareOf(breach))
  const points = [...momentsOf(breach), ...deadlinePoint(breach, parameters), ...closing(breach)]
  return points
    .map((point) =>
      aware === undefined || point.instant <= aware ? point : { ...point, sinceAware: point.instant - aware },
    )
    .sort((one, other) => one.instant - other.instant)
}

function momentsOf(breach: Breach): readonly TimelinePoint[] {
  const events: readonly { readonly event: TimelineEvent; readonly at: IsoMoment }[] = [
    ...plain.map((what) => ({ event: { what }, at: breach[what] })),
    ...breach.chronology.map(({ id, event, at }) => ({
      event: { what: 'chronology' as const, said: event, row: id },
      at,
    })),
    ...breach.notifications.map((notice) => ({ event: { what: 'notifications' as const, notice }, at: notice.sentAt })),
    ...breach.customersInformed.map(({ id, controller, at }) => ({
      event: { what: 'customersInformed' as const, controller, row: id },
      at,
    })),
    ...breach.otherNotices.map(({ id, regime, at }) => ({
      event: { what: 'otherNotices' as const, regime, row: id },
      at,
    })),
  ]
  return events.flatMap(({ event, at }) => {
    const instant = instantOf(at)
    return instant === undefined ? [] : [{ event, at, instant }]
  })
}

/** While nothing was sent, the end of the period is a moment like the others, still ahead or already past. */
function deadlinePoint(breach: Breach, parameters: ClockParameters): readonly TimelinePoint[] {
  const deadline = firstNotice(breach) ? undefined : deadlineOf(breach, parameters)
  if (!deadline) return []
  return [{ event: { what: 'deadline' }, at: asToldBy(breach, deadline.at), instant: deadline.at }]
}

/** A day ends what was done on it. */
const closing = ({ closedOn }: Breach): readonly TimelinePoint[] =>
  closedOn === ''
    ? []
    : [{ event: { what: 'closedOn' }, at: closedOn, instant: Date.parse(`${closedOn}T23:59:59.000Z`) }]
