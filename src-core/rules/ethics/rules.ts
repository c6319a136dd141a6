import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import { isByPublicBody } from '../../law/controllers'
import { concernsStaff } from '../../law/staff'
import { activityRule, recordRule, when } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
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
  check: (a) => when(a.surveillanceLevel === 'constant' && concernsStaff(a), 'surveillanceLevel'),
})

export const worksCouncilUnasked = activityRule({
  id: 'ETH-03',
  severity: 'warning',
  law: ['C. trav. L2312-38', 'CNIL'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['surveillanceLevel', 'subjects', 'workersConsulted', 'controllers'],
  check: (a, { dossier }) => {
    const isWatched = isOneOf(['occasional', 'systematic', 'constant'], a.surveillanceLevel)
    if (!isWatched || !concernsStaff(a) || a.workersConsulted === 'yes') return []
    // Public staff have a social committee of their own: the labour code does not speak to it.
    const isPublic = isByPublicBody(a, dossier) === 'yes'
    return [{ field: 'workersConsulted', ...(isPublic ? { law: ['CNIL'] } : {}) }]
  },
})

export const designUnchecked = activityRule({
  id: 'ETH-04',
  severity: 'advice',
  law: ['GDPR 5(1)(a)', 'EDPB 3/2022'],
  inputs: ['cookiesTrackers', 'manipulationCheck', 'darkPatterns'],
  check: (a) => {
    const found = a.darkPatterns.filter((pattern) => pattern !== 'none')
    const isLookedAt = isSaid(a.manipulationCheck) || a.darkPatterns.length > 0
    return when(
      found.length > 0 || (!isLookedAt && a.cookiesTrackers.some(({ exempt }) => exempt === 'no')),
      found.length > 0 ? 'darkPatterns' : 'manipulationCheck',
      // Somebody looked and found them: consent so obtained is neither fair nor free.
      found.length > 0 ? { severity: 'warning' } : {},
    )
  },
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

export const personalisationUntold = recordRule('algorithmicSystems', {
  id: 'ETH-06',
  severity: 'warning',
  law: ['2011/83 Art. 6(1)(ea)', 'GDPR 5(1)(a)'],
  inputs: ['personalisesOffer', 'personalisationTold'],
  check: (s) => when(s.personalisesOffer === 'yes' && s.personalisationTold !== 'yes', 'personalisationTold'),
})

export const ethicsRules: readonly Rule[] = [
  surveillanceUnjustified,
  staffWatched,
  worksCouncilUnasked,
  designUnchecked,
  nobodyLeftOut,
  personalisationUntold,
]
