import { instantOf, momentAt, momentParts, type IsoMoment } from '../kinds'
import type { LawParameters } from '../law/parameters'
import type { Breach, BreachNotification } from '../registers'

export const hourMs = 3_600_000

export type ClockParameters = Pick<LawParameters, 'breachDeadlineHours'>

/** The end of a period in hours. */
export interface Deadline {
  /** The prudent end: the hours of the law from the very minute. Weekends and holidays count. */
  readonly at: number
  /**
   * Regulation 1182/71, Art. 3(1): the hour in which the event falls is not counted. Never announced as the deadline:
   * it only tells a notice a few minutes late from one that is late on any reading. Art. 3(4) does not move hours to the
   * next working day.
   */
  readonly tolerated: number
}

/** When a controller became aware; what a processor told it counts where it said nothing else (EDPB 9/2022). */
export const awareOf = ({ awareAt, informedByProcessorAt }: Pick<Breach, 'awareAt' | 'informedByProcessorAt'>) =>
  awareAt === '' ? informedByProcessorAt : awareAt

/** Art. 33(1). None for a processor, whose duty is towards the controller, nor under a law that gives no figure. */
export function deadlineOf(
  breach: Pick<Breach, 'role' | 'awareAt' | 'informedByProcessorAt'>,
  { breachDeadlineHours: hours }: ClockParameters,
): Deadline | undefined {
  const aware = awareOf(breach)
  const instant = instantOf(aware)
  if (breach.role === 'processor' || hours === undefined || instant === undefined) return undefined
  return { at: instant + hours * hourMs, tolerated: endOfItsHour(aware) + hours * hourMs }
}

/** The hour ends by the clock of the place: in India it does at half past. */
function endOfItsHour(moment: IsoMoment): number {
  const minutes = Number(momentParts(moment)?.time.slice(3) ?? 0)
  return (instantOf(moment) ?? 0) - minutes * 60_000 + hourMs
}

/** An instant as the clock that told the breach would show it. */
export const asToldBy = (breach: Pick<Breach, 'awareAt' | 'informedByProcessorAt'>, instant: number): IsoMoment =>
  momentAt(instant, momentParts(awareOf(breach))?.offset ?? 0)

/** The first notification that was sent; one that takes another back is none. */
export function firstNotice({ notifications }: Pick<Breach, 'notifications'>): { readonly at: number } | undefined {
  const sent = notifications.flatMap(({ phase, sentAt }) => (phase === 'withdrawal' ? [] : (instantOf(sentAt) ?? [])))
  return sent.length === 0 ? undefined : { at: Math.min(...sent) }
}

/** The notification sent last; one that takes another back ends the matter. */
export const lastNotice = ({ notifications }: Pick<Breach, 'notifications'>): BreachNotification | undefined =>
  notifications.reduce<BreachNotification | undefined>((last, each) => {
    const at = instantOf(each.sentAt)
    return at !== undefined && at >= (instantOf(last?.sentAt ?? '') ?? -Infinity) ? each : last
  }, undefined)

/** How late the first notification was, in milliseconds; 0 when it was in time or never sent. */
export function latenessOf(breach: Breach, parameters: ClockParameters): number {
  const deadline = deadlineOf(breach, parameters)
  const sent = firstNotice(breach)
  return deadline && sent ? Math.max(0, sent.at - deadline.at) : 0
}
