import type { CodeOf } from '../../codes'
import { isUnderGdpr } from '../../law/regime'
import { rightsByLaw, rightsOpen } from '../../law/rights'
import { isSaid } from '../../kinds'
import type { Activity } from '../../registers'
import { activityRule, when } from '../define-rule'
import type { FindingValue, Rule } from '../rule'

type Right = CodeOf<'right'>

/** What the rights of an activity are computed from. */
const rightsFields = [
  'purposes',
  'automatedDecision',
  'childOnlineServiceConsent',
  'childrenInvolved',
  'rightsOverride',
  'rightsOverrideReason',
  'regime',
] as const satisfies readonly (keyof Activity)[]

/** A list made by hand without a word on why: with a reason, the person chose and says so. */
const isUnexplained = (a: Activity) => isUnderGdpr(a) && a.rightsOverride.length > 0 && !isSaid(a.rightsOverrideReason)
const lists = (a: Activity, right: Right) => a.rightsOverride.some((each) => each === right)

export const noContact = activityRule({
  id: 'RIG-01',
  severity: 'error',
  law: ['GDPR 12(2)', 'GDPR 13(2)(b)'],
  inputs: ['rightsContact', 'regime'],
  check: (a) => when(isUnderGdpr(a) && a.rightsContact.trim() === '', 'rightsContact'),
})

export const noObjection = activityRule({
  id: 'RIG-02',
  severity: 'error',
  law: ['GDPR 21(1)', 'GDPR 21(4)'],
  inputs: [...rightsFields, 'objectionMechanism'],
  check: (a) =>
    when(isUnderGdpr(a) && !isSaid(a.objectionMechanism) && rightsOpen(a).objection === 'yes', 'objectionMechanism'),
})

export const noMarketingOptOut = activityRule({
  id: 'RIG-03',
  severity: 'error',
  law: ['GDPR 21(2)', 'GDPR 21(3)', 'CPCE L34-5'],
  inputs: [...rightsFields, 'objectionMechanism'],
  check: (a) => {
    const open = rightsOpen(a)
    const isOpen = open.objectionMarketing === 'yes' && open.objection !== 'yes'
    return when(isUnderGdpr(a) && isOpen && !isSaid(a.objectionMechanism), 'objectionMechanism')
  },
})

/** Rights a short list leaves unsaid: access gives the copy, and people are informed before they ask anything. */
const taken: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'objectionMarketing',
  'adm',
  'withdrawConsent',
]

export const rightDropped = activityRule({
  id: 'RIG-04',
  severity: 'warning',
  law: ['GDPR 15', 'GDPR 22', 'GDPR 23'],
  inputs: rightsFields,
  check: (a) => {
    if (!isUnexplained(a)) return []
    const open = rightsByLaw(a)
    const dropped = taken.filter((right) => open[right] === 'yes' && !lists(a, right))
    const rights = dropped.map((code): FindingValue => ({ list: 'right', code }))
    return when(dropped.length > 0, 'rightsOverride', { values: { rights: { all: rights } } })
  },
})

export const erasureOfDuty = activityRule({
  id: 'RIG-05',
  severity: 'warning',
  law: ['GDPR 17(3)(b)'],
  inputs: rightsFields,
  check: (a) => when(isUnexplained(a) && lists(a, 'erasure') && rightsByLaw(a).erasure === 'no', 'rightsOverride'),
})

export const portabilityElsewhere = activityRule({
  id: 'RIG-06',
  severity: 'warning',
  law: ['GDPR 20(1)'],
  inputs: rightsFields,
  check: (a) =>
    when(isUnexplained(a) && lists(a, 'portability') && rightsByLaw(a).portability === 'no', 'rightsOverride'),
})

export const objectionForWithdrawal = activityRule({
  id: 'RIG-07',
  severity: 'warning',
  law: ['GDPR 7(3)', 'GDPR 21'],
  inputs: rightsFields,
  check: (a) => {
    const open = rightsByLaw(a)
    const isConsentAlone = open.withdrawConsent === 'yes' && open.objection === 'no'
    return when(isUnexplained(a) && isConsentAlone && lists(a, 'objection'), 'rightsOverride')
  },
})

export const noPortabilityFormat = activityRule({
  id: 'RIG-08',
  severity: 'advice',
  law: ['GDPR 20'],
  inputs: [...rightsFields, 'portabilityFormat'],
  check: (a) =>
    when(
      isUnderGdpr(a) && a.portabilityFormat.trim() === '' && rightsOpen(a).portability === 'yes',
      'portabilityFormat',
    ),
})

export const nobodyExplains = activityRule({
  id: 'RIG-09',
  severity: 'advice',
  law: ['GDPR 12(2)', 'GDPR 15(1)(h)'],
  inputs: ['algorithmicSystems', 'automatedDecision', 'explanationChannel'],
  check: (a) => {
    const decides = a.automatedDecision === 'assisted' || a.automatedDecision === 'solelySignificantEffect'
    const isAutomated = a.algorithmicSystems.length > 0 || decides
    return when(isAutomated && !isSaid(a.explanationChannel), 'explanationChannel')
  },
})

export const rightsRules: readonly Rule[] = [
  noContact,
  noObjection,
  noMarketingOptOut,
  rightDropped,
  erasureOfDuty,
  portabilityElsewhere,
  objectionForWithdrawal,
  noPortabilityFormat,
  nobodyExplains,
]
