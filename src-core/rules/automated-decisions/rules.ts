import { codeLists } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { usesSpecial } from '../../asked/of-activities'
import { art22Of, systemsOf, usersOf } from '../../law/algorithms'
import { concernsChildren } from '../../law/children'
import { isByPublicBody } from '../../law/controllers'
import { isSaid } from '../../kinds'
import type { Activity } from '../../registers'
import { activityRule, part, partedRule, recordRule, when } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { FindingValue, Rule } from '../rule'

const decidesAlone = ({ automatedDecision }: Activity) => automatedDecision === 'solelySignificantEffect'

/** What Art. 22 asks is said on the activity, or once for several on the system they use. */
const art22Fields = [
  'algorithmicSystems',
  'art22Exception',
  'art22Safeguards',
  'decisionLogic',
  'decisionEffects',
] as const satisfies readonly (keyof Activity)[]

const isAssisted = ({ automatedDecision }: Activity) => automatedDecision === 'assisted'

export const noException = activityRule({
  id: 'ADM-01',
  severity: 'error',
  law: ['GDPR 22(1)', 'GDPR 22(2)'],
  follows: ['algorithmicSystems'],
  inputs: ['automatedDecision', ...art22Fields],
  check: (a, { find }) => when(decidesAlone(a) && isOneOf(['', 'none'], art22Of(a, find).exception), 'art22Exception'),
})

export const safeguardsMissing = activityRule({
  id: 'ADM-02',
  severity: 'error',
  law: ['GDPR 22(3)'],
  follows: ['algorithmicSystems'],
  inputs: ['automatedDecision', ...art22Fields],
  check: (a, { find }) => {
    if (!decidesAlone(a)) return []
    const { exception, safeguards: offered } = art22Of(a, find)
    if (!isOneOf(['contract', 'explicitConsent'], exception)) return []
    const missing = codeLists.art22Safeguard.filter((each) => !offered.includes(each))
    const safeguards = missing.map((code): FindingValue => ({ list: 'art22Safeguard', code }))
    return when(missing.length > 0, 'art22Safeguards', { values: { safeguards: { all: safeguards } } })
  },
})

export const consentUnrecorded = activityRule({
  id: 'ADM-03',
  severity: 'error',
  law: ['GDPR 22(2)(c)', 'GDPR 7(1)'],
  follows: ['algorithmicSystems', 'consentChecks'],
  inputs: ['automatedDecision', ...art22Fields, 'purposes'],
  check: (a, { find }) => {
    if (!decidesAlone(a) || art22Of(a, find).exception !== 'explicitConsent') return []
    const isRecorded = (id: string) => find('consentChecks', id) !== undefined
    // A purpose that rests on consent without a check has its own rule, and the same check settles both.
    if (a.purposes.some((p) => p.legalBasis === 'consent' && !isRecorded(p.consentRecord))) return []
    const checks = [
      ...a.purposes.map(({ consentRecord }) => consentRecord),
      ...systemsOf(a, find).map(({ consentCheck }) => consentCheck),
    ]
    const found = checks.flatMap((id) => find('consentChecks', id) ?? [])
    if (found.some(({ explicit }) => explicit === 'yes')) return []
    // What SPE-02 asks of the same check is not asked twice.
    const isAsked = a.purposes.some((p) => p.art9Condition === 'explicitConsent' && isRecorded(p.consentRecord))
    const isOpen = found.some(({ explicit }) => explicit === 'unknown')
    return when(found.length === 0 || !isAsked, 'art22Exception', { severity: isOpen ? 'warning' : 'error' })
  },
})

export const specialDataDecide = activityRule({
  id: 'ADM-04',
  // Which of the purposes the decision serves is not asked: the facts point to it; the system's own sheet proves it.
  severity: 'warning',
  law: ['GDPR 22(4)'],
  follows: ['algorithmicSystems'],
  inputs: ['automatedDecision', 'purposes', 'dataItems', 'algorithmicSystems'],
  check: (a, { find }) => {
    const allowed = ['explicitConsent', 'substantialPublicInterest']
    // Where no condition is stated at all, the rules on special data ask for one.
    const isElsewhere = (p: Activity['purposes'][number]) =>
      usesSpecial(p, a) && p.art9Condition !== '' && !isOneOf(allowed, p.art9Condition)
    const special = decidesAlone(a) ? a.purposes.find(isElsewhere) : undefined
    if (!special) return []
    const said = systemsOf(a, find).map(({ art9InAdm }) => art9InAdm)
    if (said.length > 0 && said.every((each) => each === 'no')) return []
    const severity = said.includes('yes') ? 'error' : 'warning'
    return [{ field: 'purposes', row: special.id, severity, values: { purpose: { text: special.title } } }]
  },
})

export const logicUntold = activityRule({
  id: 'ADM-05',
  severity: 'error',
  law: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)', 'GDPR 15(1)(h)', 'C-203/22'],
  follows: ['algorithmicSystems'],
  inputs: ['automatedDecision', ...art22Fields],
  check: (a, { find }) => {
    if (!decidesAlone(a)) return []
    const { isLogicSaid, areEffectsSaid } = art22Of(a, find)
    return when(!isLogicSaid || !areEffectsSaid, isLogicSaid ? 'decisionEffects' : 'decisionLogic')
  },
})

export const reviewUnproven = partedRule({
  id: 'ADM-06',
  severity: 'warning',
  law: ['WP251', 'GDPR 22(1)'],
  inputs: ['humanOversight'],
  parts: [
    part('algorithmicSystems', {
      follows: ['activities'],
      check: (s, { dossier }) =>
        when(!isSaid(s.humanOversight) && usersOf(s, dossier).some(isAssisted), 'humanOversight'),
    }),
    // Where people are profiled with no system described, the profiling has its own rule.
    part('activities', {
      check: (a) =>
        when(isAssisted(a) && a.algorithmicSystems.length === 0 && a.profiling !== 'yes', 'algorithmicSystems'),
    }),
  ],
})

export const decisiveScore = recordRule('algorithmicSystems', {
  id: 'ADM-07',
  severity: 'warning',
  law: ['C-634/21', 'GDPR 22(1)'],
  follows: ['activities'],
  inputs: ['reliedOnByThirdParty', 'art22Exception'],
  // An activity that says it decides alone is asked for its exception there.
  check: (s, { dossier }) =>
    when(
      s.reliedOnByThirdParty === 'yes' && s.art22Exception === '' && !usersOf(s, dossier).some(decidesAlone),
      'art22Exception',
    ),
})

export const decidesOnChildren = activityRule({
  id: 'ADM-08',
  severity: 'warning',
  law: ['GDPR rec. 71'],
  inputs: ['automatedDecision', 'childrenInvolved', 'subjects'],
  check: (a) => when(decidesAlone(a) && concernsChildren(a), 'automatedDecision'),
})

export const publicAlgorithmUntold = activityRule({
  id: 'ADM-09',
  // Whether what is aided is an individual decision is not asked.
  severity: 'warning',
  law: ['CRPA L311-3-1', 'LIL 47'],
  follows: ['algorithmicSystems'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['automatedDecision', ...art22Fields, 'controllers'],
  check: (a, { dossier, find }) => {
    const takesPart = a.automatedDecision === 'assisted' || a.automatedDecision === 'solelyNoSignificantEffect'
    return when(takesPart && !art22Of(a, find).isLogicSaid && isByPublicBody(a, dossier) === 'yes', 'decisionLogic')
  },
})

export const automatedDecisionRules: readonly Rule[] = [
  noException,
  safeguardsMissing,
  consentUnrecorded,
  specialDataDecide,
  logicUntold,
  reviewUnproven,
  decisiveScore,
  decidesOnChildren,
  publicAlgorithmUntold,
]
