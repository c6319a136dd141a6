import type { CodeOf } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import { childConsentOf, concernsChildren } from '../../law/children'
import { says, wordLists } from '../../law/wording'
import type { Activity } from '../../registers'
import { activityRule, when } from '../define-rule'
import type { Rule } from '../rule'

/** Art. 8 is about online services offered to a child on consent, and nothing else. */
const isInArt8 = ({ childOnlineServiceConsent }: Activity) => childOnlineServiceConsent === 'yes'

export const parentsUnasked = activityRule({
  id: 'CHI-01',
  severity: 'error',
  law: ['GDPR 8(1)'],
  follows: ['consentChecks'],
  inputs: ['childOnlineServiceConsent', 'minAge', 'parentalConsentMethod', 'purposes'],
  check: (a, { parameters, find }) => {
    const [strictest] = [...parameters.childConsentAges].sort((one, other) => other.age - one.age)
    if (!isInArt8(a) || !strictest) return []
    const { minAge, parentalMethod } = childConsentOf(a, (id) => find('consentChecks', id))
    if (isSaid(parentalMethod)) return []
    const { age, jurisdiction } = strictest
    return when(minAge === null || minAge < age, 'parentalConsentMethod', {
      severity: minAge === null ? 'warning' : 'error',
      values: { age, law: { list: 'jurisdiction', code: jurisdiction } },
    })
  },
})

export const ageUnchecked = activityRule({
  id: 'CHI-02',
  severity: 'warning',
  law: ['GDPR 8(2)'],
  inputs: ['childOnlineServiceConsent', 'ageCheckMethod'],
  check: (a) => when(isInArt8(a) && !isSaid(a.ageCheckMethod), 'ageCheckMethod'),
})

/** People a notice speaks to themselves: the children of an employee or of a household in need are not among them. */
const addressed: readonly CodeOf<'subjectCategory'>[] = [
  'children',
  'pupils',
  'users',
  'members',
  'customers',
  'prospects',
  'patients',
  'research',
]

/** Art. 12(1) is about what is addressed to a child; where parents answer for theirs, it is addressed to them. */
function speaksToChildren(a: Activity): boolean {
  if (isInArt8(a)) return true
  if (a.subjects.some(({ category }) => category === 'parents')) return false
  return a.subjects.some(({ category, children }) => children !== 'no' && isOneOf(addressed, category))
}

export const noticeNotForChildren = activityRule({
  id: 'CHI-03',
  severity: 'warning',
  law: ['GDPR 12(1)', 'GDPR rec. 58'],
  inputs: ['childrenInvolved', 'childFriendlyNotice', 'childOnlineServiceConsent', 'subjects'],
  check: (a) =>
    when(a.childrenInvolved === 'yes' && a.childFriendlyNotice !== 'yes' && speaksToChildren(a), 'childFriendlyNotice'),
})

export const childrenTargeted = activityRule({
  id: 'CHI-04',
  severity: 'warning',
  law: ['GDPR rec. 38', 'GDPR rec. 71'],
  inputs: ['childrenInvolved', 'subjects', 'profiling', 'purposes'],
  check: (a) => {
    const sells = a.purposes.some(({ directMarketing }) => directMarketing === 'yes')
    return when(concernsChildren(a) && a.profiling === 'yes' && sells, 'profiling')
  },
})

export const consentNotJoint = activityRule({
  id: 'CHI-05',
  severity: 'error',
  law: ['LIL 45'],
  follows: ['consentChecks'],
  inputs: ['childOnlineServiceConsent', 'minAge', 'parentalConsentMethod', 'purposes'],
  check: (a, { parameters, find }) => {
    const age = parameters.jointConsentBelow
    if (!isInArt8(a) || age === undefined) return []
    const { minAge, parentalMethod } = childConsentOf(a, (id) => find('consentChecks', id))
    if (minAge === null || minAge >= age) return []
    const isJoint = says(wordLists.jointConsent, parentalMethod)
    // Words that do not say so may describe it all the same.
    const severity = isSaid(parentalMethod) ? 'warning' : 'error'
    return when(!isJoint, 'parentalConsentMethod', { severity, values: { age } })
  },
})

export const childrenRules: readonly Rule[] = [
  parentsUnasked,
  ageUnchecked,
  noticeNotForChildren,
  childrenTargeted,
  consentNotJoint,
]
