import { isActionOf } from '../../accountability/actions'
import { awareOf, hourMs } from '../../breach/deadline'
import { decides, holdsCredentials, holdsFinancial, holdsSpecial, isOnlyUnavailable } from '../../breach/risk'
import { isSettledAction } from '../../dpia/consultation'
import { lookUp } from '../../dossier/record-index'
import { instantOf, isSaid, type IsoDate } from '../../kinds'
import { addMonths } from '../../law/calendar'
import type { Breach } from '../../registers'
import { dossierRule, recordRule, when, type RecordRule } from '../define-rule'
import type { Rule } from '../rule'

export const breachRule = (rule: RecordRule<'breaches'>): Rule => recordRule('breaches', rule)

export const questionOf = (field: keyof Breach & string) => ({ register: 'breaches', field }) as const

export const registerIncomplete = breachRule({
  id: 'BRE-01',
  severity: 'error',
  law: ['GDPR 33(5)'],
  inputs: ['facts', 'effects', 'immediateMeasures', 'remedialMeasures', 'preventiveMeasures'],
  check: (b) => {
    const acts = [b.immediateMeasures, b.remedialMeasures, b.preventiveMeasures]
    const missing = [
      ...(isSaid(b.facts) ? [] : (['facts'] as const)),
      ...(isSaid(b.effects) ? [] : (['effects'] as const)),
      ...(acts.some(isSaid) ? [] : (['remedialMeasures'] as const)),
    ]
    const [first] = missing
    return first === undefined ? [] : [{ field: first, values: { missing: { all: missing.map(questionOf) } } }]
  },
})

export const riskNotAssessed = breachRule({
  id: 'BRE-02',
  severity: 'error',
  law: ['GDPR 33(1)'],
  inputs: ['role', 'riskLevel'],
  check: (b) => when(decides(b) && b.riskLevel === '', 'riskLevel'),
})

export const unlikelyWithoutReason = breachRule({
  id: 'BRE-03',
  severity: 'error',
  law: ['GDPR 33(1)', 'GDPR 5(2)'],
  inputs: ['role', 'riskLevel', 'riskReason'],
  check: (b) => when(decides(b) && b.riskLevel === 'unlikely' && !isSaid(b.riskReason), 'riskReason'),
})

export const awarenessUnstated = breachRule({
  id: 'BRE-13',
  severity: 'error',
  law: ['GDPR 33(1)', 'GDPR 33(2)'],
  inputs: ['awareAt', 'informedByProcessorAt'],
  // What a processor told the controller starts the period; the controller has still to say so itself.
  check: (b) => when(b.awareAt === '', 'awareAt', { severity: b.informedByProcessorAt === '' ? 'error' : 'warning' }),
})

export const longInvestigation = breachRule({
  id: 'BRE-14',
  severity: 'warning',
  law: ['EDPB 9/2022'],
  inputs: ['detectedAt', 'awareAt', 'awareReason'],
  check: (b, { parameters: { breachInvestigationHours: hours } }) => {
    const [seen, aware] = [instantOf(b.detectedAt), instantOf(b.awareAt)]
    const isLong = seen !== undefined && aware !== undefined && aware - seen > hours * hourMs
    return when(isLong && !isSaid(b.awareReason), 'awareReason', { values: { hours } })
  },
})

export const riskPlayedDown = breachRule({
  id: 'BRE-15',
  severity: 'warning',
  law: ['EDPB 9/2022'],
  inputs: [
    'riskLevel',
    'breachTypes',
    'encrypted',
    'hashedSalted',
    'specialData',
    'financialData',
    'credentials',
    'dataCategories',
  ],
  // Data that only went missing are for BRE-17; encrypted ones for BRE-16.
  check: (b) => {
    const isReadable = b.encrypted !== 'yes' && !isOnlyUnavailable(b)
    const open = holdsSpecial(b) || holdsFinancial(b) || (holdsCredentials(b) && b.hashedSalted !== 'yes')
    return when(b.riskLevel === 'unlikely' && isReadable && open, 'riskLevel')
  },
})

export const keyAtRisk = breachRule({
  id: 'BRE-16',
  severity: 'warning',
  law: ['GDPR 34(3)(a)'],
  inputs: ['encrypted', 'keySafe', 'riskLevel', 'communicateDecision', 'communicateExemption'],
  check: (b) => {
    const isRelied =
      b.riskLevel === 'unlikely' ||
      (b.communicateDecision === 'exempted' && b.communicateExemption === 'unintelligible')
    return when(b.encrypted === 'yes' && b.keySafe !== 'yes' && isRelied, 'keySafe')
  },
})

/** People to whom a service that stops may do harm by itself. */
const dependsOnService = (b: Breach) =>
  b.subjectCategories.includes('patients') || b.dataCategories.includes('health') || holdsFinancial(b)

export const unavailabilityPlayedDown = breachRule({
  id: 'BRE-17',
  severity: 'warning',
  law: ['GDPR 4(12)', 'EDPB 9/2022'],
  inputs: ['riskLevel', 'breachTypes', 'subjectCategories', 'dataCategories', 'financialData'],
  check: (b) => when(b.riskLevel === 'unlikely' && isOnlyUnavailable(b) && dependsOnService(b), 'riskLevel'),
})

export const closedWithOpenActions = breachRule({
  id: 'BRE-18',
  severity: 'warning',
  law: ['GDPR 33(5)'],
  follows: ['actions'],
  inputs: ['closedOn', 'actions'],
  check: (b, { dossier }) => {
    if (b.closedOn === '') return []
    // A task is the breach's own whichever of the two names the other.
    const own = dossier.actions.filter((each) => isActionOf(each, b) && !isSettledAction(each))
    const open = own.map(({ title }) => ({ text: title }))
    return when(open.length > 0, 'actions', { values: { actions: { all: open } } })
  },
})

export const repeatedBreaches = dossierRule({
  id: 'BRE-20',
  severity: 'advice',
  law: ['GDPR 32(1)'],
  reads: ['breaches', 'activities'],
  inputs: ['activities', 'awareAt', 'informedByProcessorAt'],
  check: ({ dossier, parameters, today }) => {
    const since = addMonths(today, -parameters.breachRepeatMonths)
    return [...recentIn(dossier.breaches, since)].flatMap(([id, breaches]) => {
      const last = breaches.reduce((one, other) => (awareOf(other) > awareOf(one) ? other : one))
      if (breaches.length < parameters.breachRepeatCount) return []
      const name = lookUp(dossier, 'activities', id)?.name ?? {}
      const values = { activity: { text: name }, count: breaches.length, months: parameters.breachRepeatMonths }
      return [{ register: 'breaches', record: last.id, field: 'activities', values }]
    })
  },
})

type Recent = ReadonlyMap<string, readonly Breach[]>
// Asked after each edit of an activity, for its name; the list of breaches is never mutated.
const known = new WeakMap<readonly Breach[], { readonly since: IsoDate; readonly recent: Recent }>()

/** Breaches known since a day, by the activities they touched. */
function recentIn(breaches: readonly Breach[], since: IsoDate): Recent {
  const before = known.get(breaches)
  if (before?.since === since) return before.recent
  const recent = new Map<string, readonly Breach[]>()
  for (const breach of breaches) {
    if (awareOf(breach).slice(0, 10) < since) continue
    for (const id of new Set(breach.activities)) recent.set(id, [...(recent.get(id) ?? []), breach])
  }
  known.set(breaches, { since, recent })
  return recent
}

export const breachRules: readonly Rule[] = [
  registerIncomplete,
  riskNotAssessed,
  unlikelyWithoutReason,
  awarenessUnstated,
  longInvestigation,
  riskPlayedDown,
  keyAtRisk,
  unavailabilityPlayedDown,
  closedWithOpenActions,
  repeatedBreaches,
]
