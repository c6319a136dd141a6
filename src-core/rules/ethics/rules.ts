import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import { activityRule, when } from '../define-rule'
import type { Rule } from '../rule'

export const surveillanceUnjustified = activityRule({
  id: 'ETH-01',
  severity: 'warning',
  law: ['GDPR 5(1)(c)', 'GDPR 6'],
  inputs: ['surveillanceLevel', 'surveillanceJustification'],
  check: (a) =>
    when(
      isOneOf(['systematic', 'constant'], a.surveillanceLevel) && !isSaid(a.surveillanceJustification),
      'surveillanceJustification',
    ),
})

export const staffWatched = activityRule({
  id: 'ETH-02',
  severity: 'warning',
  law: ['GDPR 5(1)(c)', 'CNIL', 'C. trav. L1121-1'],
  inputs: ['surveillanceLevel', 'subjects'],
  check: (a) => {
    const isStaff = a.subjects.some(({ category }) => isOneOf(['employees', 'trainees', 'temps'], category))
    return when(a.surveillanceLevel === 'constant' && isStaff, 'surveillanceLevel')
  },
})

export const designUnchecked = activityRule({
  id: 'ETH-04',
  severity: 'advice',
  law: ['GDPR 5(1)(a)', 'EDPB 3/2022'],
  inputs: ['cookiesTrackers', 'manipulationCheck'],
  check: (a) =>
    when(a.cookiesTrackers.some(({ exempt }) => exempt === 'no') && !isSaid(a.manipulationCheck), 'manipulationCheck'),
})

/** Staff are vulnerable before their employer, which an accessible notice does not change. */
const helpedByAccess = [
  'children',
  'patients',
  'elderly',
  'protectedAdults',
  'asylumSeekers',
  'socialBeneficiaries',
  'disabled',
] as const

export const nobodyLeftOut = activityRule({
  id: 'ETH-05',
  severity: 'advice',
  law: ['GDPR 5(1)(a)', 'GDPR 12(1)'],
  inputs: ['vulnerableKinds', 'inclusionMeasures'],
  check: (a) =>
    when(
      a.vulnerableKinds.some((kind) => isOneOf(helpedByAccess, kind)) && !isSaid(a.inclusionMeasures),
      'inclusionMeasures',
    ),
})

export const ethicsRules: readonly Rule[] = [surveillanceUnjustified, staffWatched, designUnchecked, nobodyLeftOut]
