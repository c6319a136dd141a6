import { isByPublicBody } from '../../law/controllers'
import { pursuesOffences } from '../../law/regime'
import { activityRule, when } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'

export const wrongRegime = activityRule({
  id: 'REG-01',
  severity: 'error',
  law: ['GDPR 2(2)(d)', 'LIL 87'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['regime', 'dataItems', 'subjects', 'purposes', 'criminalAuthority', 'controllers'],
  check: (a, { dossier }) => {
    if (a.regime === 'led' || a.regime === 'mixed' || !pursuesOffences(a)) return []
    const byPublicBody = isByPublicBody(a, dossier)
    if (byPublicBody === 'no') return []
    // Only an authority that the law makes competent is under the directive: until both are stated, it is a question.
    const isCertain = a.regime === 'gdpr' && byPublicBody === 'yes' && a.criminalAuthority === 'officialAuthority'
    return when(true, 'regime', { severity: isCertain ? 'error' : 'warning' })
  },
})

export const regimeRules: readonly Rule[] = [wrongRegime]
