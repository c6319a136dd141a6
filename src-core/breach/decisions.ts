import { isOneOf } from '../codes/is-one-of'
import { instantOf } from '../kinds'
import type { LawParameters } from '../law/parameters'
import type { Breach } from '../registers'
import { awareOf, firstNotice } from './deadline'
import { decides, reachesThreshold } from './risk'

type Law = Pick<LawParameters, 'breachThreshold' | 'breachDeadlineHours'>

/** What the stated risk commands. `warnControllers`: a processor decides neither. */
export type AuthorityDuty = 'assess' | 'keepOnly' | 'notify' | 'notifySoon' | 'warnControllers'
export type PeopleDuty = 'assess' | 'none' | 'tell' | 'tellIfNeeded' | 'helpControllers'

export function authorityDuty(breach: Breach, law: Law): AuthorityDuty {
  if (!decides(breach)) return 'warnControllers'
  if (breach.riskLevel === '') return 'assess'
  if (!reachesThreshold(breach, law)) return 'keepOnly'
  return law.breachDeadlineHours === undefined ? 'notifySoon' : 'notify'
}

export function peopleDuty(breach: Breach, { breachThreshold }: Law): PeopleDuty {
  if (!decides(breach)) return 'helpControllers'
  if (breach.riskLevel === '') return 'assess'
  if (breach.riskLevel !== 'high') return 'none'
  // FADP 24(4): where their protection asks for it, or the authority does.
  return breachThreshold === 'high' ? 'tellIfNeeded' : 'tell'
}

export type AuthorityContradiction = 'nothingSent' | 'sentAllTheSame' | 'riskNotNotified' | 'closedUnsent'
export type PeopleContradiction = 'nothingSaid' | 'toldAllTheSame' | 'highNotTold' | 'exemptedWithoutHigh'
export type MomentContradiction = 'awareBeforeSeen' | 'toldBeforeAware' | 'sentBeforeAware' | 'endsBeforeStart'

/** Where the decision on the authority does not go with the rest. */
export function authorityContradictions(breach: Breach, law: Law): readonly AuthorityContradiction[] {
  if (!decides(breach)) return []
  const isSent = firstNotice(breach) !== undefined
  const isDue = reachesThreshold(breach, law)
  return [
    ...(breach.notifyDecision === 'notified' && !isSent ? (['nothingSent'] as const) : []),
    ...(isSent && breach.notifyDecision !== 'notified' ? (['sentAllTheSame'] as const) : []),
    ...(isDue && !isSent && breach.notifyDecision === 'notRequired' ? (['riskNotNotified'] as const) : []),
    ...(isDue && !isSent && breach.closedOn !== '' ? (['closedUnsent'] as const) : []),
  ]
}

const telling: readonly Breach['communicateDecision'][] = ['yes', 'orderedByAuthority']

/** Where the decision on the people does not go with the rest. */
export function peopleContradictions(breach: Breach): readonly PeopleContradiction[] {
  if (!decides(breach)) return []
  const { riskLevel, communicateDecision: decision, communicatedAt } = breach
  const isTelling = isOneOf(telling, decision)
  return [
    ...(isTelling && communicatedAt === '' ? (['nothingSaid'] as const) : []),
    ...(communicatedAt !== '' && decision !== 'exempted' && !isTelling ? (['toldAllTheSame'] as const) : []),
    ...(riskLevel === 'high' && decision === 'notRequired' ? (['highNotTold'] as const) : []),
    ...(isOneOf(['risk', 'unlikely'], riskLevel) && decision === 'exempted' ? (['exemptedWithoutHigh'] as const) : []),
  ]
}

/** Moments that cannot follow one another so. */
export function momentContradictions(breach: Breach): readonly MomentContradiction[] {
  const isBefore = (one: string, other: string) => (instantOf(one) ?? Infinity) < (instantOf(other) ?? -Infinity)
  const sent = firstNotice(breach)
  const aware = instantOf(awareOf(breach))
  return [
    ...(isBefore(breach.awareAt, breach.detectedAt) ? (['awareBeforeSeen'] as const) : []),
    ...(isBefore(breach.informedByProcessorAt, breach.awareAt) ? (['toldBeforeAware'] as const) : []),
    ...(sent && aware !== undefined && sent.at < aware ? (['sentBeforeAware'] as const) : []),
    ...(isBefore(breach.occurredTo, breach.occurredFrom) ? (['endsBeforeStart'] as const) : []),
  ]
}
