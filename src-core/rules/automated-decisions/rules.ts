import { codeLists } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { usesSpecial } from '../../asked/of-activities'
import { concernsChildren } from '../../law/children'
import { isByPublicBody } from '../../law/controllers'
import { isSaid } from '../../kinds'
import type { Activity } from '../../registers'
import { activityRule, when } from '../define-rule'
import type { FindingValue, Rule } from '../rule'

const decidesAlone = ({ automatedDecision }: Activity) => automatedDecision === 'solelySignificantEffect'

export const noException = activityRule({
  id: 'ADM-01',
  severity: 'error',
  law: ['GDPR 22(1)', 'GDPR 22(2)'],
  inputs: ['automatedDecision', 'art22Exception'],
  check: (a) => when(decidesAlone(a) && isOneOf(['', 'none'], a.art22Exception), 'art22Exception'),
})

export const safeguardsMissing = activityRule({
  id: 'ADM-02',
  severity: 'error',
  law: ['GDPR 22(3)'],
  inputs: ['automatedDecision', 'art22Exception', 'art22Safeguards'],
  check: (a) => {
    if (!decidesAlone(a) || !isOneOf(['contract', 'explicitConsent'], a.art22Exception)) return []
    const missing = codeLists.art22Safeguard.filter((each) => !a.art22Safeguards.includes(each))
    const safeguards = missing.map((code): FindingValue => ({ list: 'art22Safeguard', code }))
    return when(missing.length > 0, 'art22Safeguards', { values: { safeguards: { all: safeguards } } })
  },
})

export const specialDataDecide = activityRule({
  id: 'ADM-04',
  // Which of the purposes the decision serves is not asked: the facts point to it, they do not prove it.
  severity: 'warning',
  law: ['GDPR 22(4)'],
  inputs: ['automatedDecision', 'purposes', 'dataItems'],
  check: (a) => {
    const allowed = ['explicitConsent', 'substantialPublicInterest']
    // Where no condition is stated at all, the rules on special data ask for one.
    const isElsewhere = (p: Activity['purposes'][number]) =>
      usesSpecial(p, a) && p.art9Condition !== '' && !isOneOf(allowed, p.art9Condition)
    const special = decidesAlone(a) ? a.purposes.find(isElsewhere) : undefined
    return special ? [{ field: 'purposes', row: special.id, values: { purpose: { text: special.title } } }] : []
  },
})

export const logicUntold = activityRule({
  id: 'ADM-05',
  severity: 'error',
  law: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)', 'GDPR 15(1)(h)', 'C-203/22'],
  inputs: ['automatedDecision', 'decisionLogic', 'decisionEffects'],
  check: (a) => {
    const isTold = isSaid(a.decisionLogic) && isSaid(a.decisionEffects)
    return when(decidesAlone(a) && !isTold, isSaid(a.decisionLogic) ? 'decisionEffects' : 'decisionLogic')
  },
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
  also: ['organisations', 'clientFile'],
  inputs: ['automatedDecision', 'decisionLogic', 'controllers'],
  check: (a, { dossier }) => {
    const takesPart = a.automatedDecision === 'assisted' || a.automatedDecision === 'solelyNoSignificantEffect'
    return when(takesPart && !isSaid(a.decisionLogic) && isByPublicBody(a, dossier) === 'yes', 'decisionLogic')
  },
})

export const automatedDecisionRules: readonly Rule[] = [
  noException,
  safeguardsMissing,
  specialDataDecide,
  logicUntold,
  decidesOnChildren,
  publicAlgorithmUntold,
]
