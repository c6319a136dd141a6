import { concernsChildren } from '../../law/children'
import { controllersOf, publicAmong } from '../../law/controllers'
import { says, wordLists } from '../../law/wording'
import type { Purpose } from '../../registers'
import { activityRule } from '../define-rule'
import { purposesThat } from '../purpose-rule'
import type { Rule } from '../rule'

const isRelying = ({ legalBasis }: Purpose) => legalBasis === 'legitimateInterests'

export const balanceMissing = activityRule({
  id: 'LIA-01',
  severity: 'error',
  law: ['GDPR 6(1)(f)', 'GDPR 5(2)', 'EDPB 1/2024'],
  also: ['balancingTests', 'organisations', 'clientFile'],
  inputs: ['purposes', 'controllers'],
  check: (a, { find, dossier }) => {
    const untested = a.purposes.filter((p) => isRelying(p) && !find('balancingTests', p.lia))
    if (untested.length === 0) return []
    // A basis that is barred (LEG-05) is to be changed, not balanced.
    const isAllPublic = publicAmong(controllersOf(a, dossier)) === 'all'
    return purposesThat(a, (p) => untested.includes(p) && !(isAllPublic && p.publicTaskExcluded === 'no'))
  },
})

export const childrenUnweighed = activityRule({
  id: 'LIA-05',
  severity: 'warning',
  law: ['GDPR 6(1)(f)', 'GDPR rec. 38'],
  inputs: ['purposes', 'childrenInvolved', 'subjects'],
  check: (a) => {
    const isWeighed = (p: Purpose) => says(wordLists.children, p.legalBasisJustification)
    return purposesThat(a, (p) => isRelying(p) && concernsChildren(a) && !isWeighed(p))
  },
})

export const legitimateInterestRules: readonly Rule[] = [balanceMissing, childrenUnweighed]
