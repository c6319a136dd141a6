import type { Dossier } from '../dossier/dossier'
import { isSaid } from '../kinds'
import type { Breach } from '../registers'
import { deadlineOf, firstNotice, type ClockParameters } from './deadline'

/**
 * `none`: no period in hours binds here · `unstarted`: nobody said when the breach became known · `running` and `over`:
 * something is due · `notified` and `excused`: stopped, by a notification or by a reasoned decision not to.
 */
export type ClockState = 'none' | 'unstarted' | 'running' | 'over' | 'notified' | 'excused'

export interface BreachClock {
  readonly state: ClockState
  /** Absent while there is none to count to. */
  readonly deadline?: number
  readonly tolerated?: number
  /** Milliseconds left at the instant asked about, or when the notification left; negative once it has passed. */
  readonly left: number
}

/**
 * A decision not to notify holds where the risk is unlikely and somebody said why: a risk that is stated, or not yet
 * assessed, is not excused by a reason.
 */
export const isExcused = ({ notifyDecision, riskLevel, riskReason, notifyReason }: Breach): boolean =>
  notifyDecision === 'notRequired' && riskLevel === 'unlikely' && (isSaid(riskReason) || isSaid(notifyReason))

/** Where the period of Art. 33(1) stands at an instant. */
export function clockOf(breach: Breach, parameters: ClockParameters, now: number): BreachClock {
  if (breach.role === 'processor' || parameters.breachDeadlineHours === undefined) return { state: 'none', left: 0 }
  const sent = firstNotice(breach)
  const stopped = sent ? 'notified' : isExcused(breach) ? 'excused' : undefined
  const deadline = deadlineOf(breach, parameters)
  if (!deadline) return { state: stopped ?? 'unstarted', left: 0 }
  const left = deadline.at - (sent?.at ?? now)
  const told = { deadline: deadline.at, tolerated: deadline.tolerated, left }
  return { state: stopped ?? (left > 0 ? 'running' : 'over'), ...told }
}

/** A breach whose clock wants somebody, and that clock. */
export interface RunningBreach {
  readonly breach: Breach
  readonly clock: BreachClock & { readonly deadline: number }
}

/** Breaches of a file that still owe a notification, the most pressing first. One that was closed presses nobody. */
export function runningBreaches(
  { breaches }: Pick<Dossier, 'breaches'>,
  parameters: ClockParameters,
  now: number,
): readonly RunningBreach[] {
  return breaches
    .flatMap((breach): RunningBreach[] => {
      if (breach.closedOn !== '') return []
      const clock = clockOf(breach, parameters, now)
      const { state, deadline } = clock
      const presses = (state === 'running' || state === 'over') && deadline !== undefined
      return presses ? [{ breach, clock: { ...clock, deadline } }] : []
    })
    .sort((one, other) => one.clock.deadline - other.clock.deadline)
}

/** The next instant at which what the rules say of a breach changes by itself; undefined when none is ahead. */
export function nextTurn(
  dossier: Pick<Dossier, 'breaches'>,
  parameters: ClockParameters,
  now: number,
): number | undefined {
  const ahead = dossier.breaches.flatMap((breach) => {
    const deadline = deadlineOf(breach, parameters)
    const isOpen = deadline && !firstNotice(breach) && deadline.at > now
    return isOpen ? [deadline.at] : []
  })
  return ahead.length === 0 ? undefined : Math.min(...ahead)
}

/** Whole hours and minutes of a length of time, whichever its direction. */
export function hoursAndMinutes(length: number): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.floor(Math.abs(length) / 60_000)
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
