import { isSaid } from '../../kinds'
import { concernsChildren } from '../../law/children'
import { controllersOf, publicAmong } from '../../law/controllers'
import { isUnderGdpr } from '../../law/regime'
import { says, wordLists } from '../../law/wording'
import type { Purpose } from '../../registers'
import { activityRule, when } from '../define-rule'
import { purposesThat } from '../purpose-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'

const isRelying = ({ legalBasis }: Purpose) => legalBasis === 'legitimateInterests'

export const balanceMissing = activityRule({
  id: 'LIA-01',
  severity: 'error',
  law: ['GDPR 6(1)(f)', 'GDPR 5(2)', 'EDPB 1/2024'],
  follows: ['balancingTests'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['purposes', 'controllers'],
  check: (a, { find, dossier }) => {
    const untested = a.purposes.filter((p) => isRelying(p) && !find('balancingTests', p.lia))
    if (untested.length === 0) return []
    // A basis that is barred (LEG-05) is to be changed, not balanced.
    const isAllPublic = publicAmong(controllersOf(a, dossier)) === 'all'
    return purposesThat(a, (p) => untested.includes(p) && !(isAllPublic && p.publicTaskExcluded === 'no'))
  },
})

export const peoplePrevail = activityRule({
  id: 'LIA-02',
  severity: 'error',
  law: ['GDPR 6(1)(f)'],
  follows: ['balancingTests'],
  inputs: ['purposes', 'status'],
  check: (a, { find }) => {
    if (a.status !== 'active') return []
    return purposesThat(a, (p) => isRelying(p) && find('balancingTests', p.lia)?.outcome === 'fails')
  },
})

export const interestUntold = activityRule({
  id: 'LIA-04',
  severity: 'error',
  law: ['GDPR 13(1)(d)', 'GDPR 14(2)(b)'],
  follows: ['documents'],
  inputs: ['purposes', 'noticeDocuments', 'noticeExemption', 'regime'],
  // Without a notice, and where a basis is barred, there is one thing to say and another rule says it.
  check: (a, { find }) => {
    const relying = a.purposes.filter((p) => isRelying(p) && p.publicTaskExcluded !== 'no')
    if (relying.length === 0 || !isUnderGdpr(a) || a.noticeExemption !== '') return []
    const answers = a.noticeDocuments.map((id) => find('documents', id)?.tellsInterests ?? 'unknown')
    if (answers.length === 0 || answers.includes('yes')) return []
    const isKnownUntold = !answers.includes('unknown')
    const untold = relying.filter((p) => isKnownUntold || !isSaid(p.interestsPursued))
    return when(untold.length > 0, 'noticeDocuments', {
      severity: isKnownUntold ? 'error' : 'warning',
      values: { purposes: { all: untold.map(({ title }) => ({ text: title })) } },
    })
  },
})

export const childrenUnweighed = activityRule({
  id: 'LIA-05',
  severity: 'warning',
  law: ['GDPR 6(1)(f)', 'GDPR rec. 38'],
  follows: ['balancingTests'],
  inputs: ['purposes', 'childrenInvolved', 'subjects'],
  check: (a, { find }) => {
    const isWeighed = (p: Purpose) =>
      says(wordLists.children, p.legalBasisJustification) ||
      isSaid(find('balancingTests', p.lia)?.childrenOrVulnerable ?? {})
    return purposesThat(a, (p) => isRelying(p) && concernsChildren(a) && !isWeighed(p))
  },
})

export const legitimateInterestRules: readonly Rule[] = [
  balanceMissing,
  peoplePrevail,
  interestUntold,
  childrenUnweighed,
]
