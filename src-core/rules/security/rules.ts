import type { Activity, SecurityMeasure } from '../../registers'
import { addMonths } from '../../law/calendar'
import { activityRule, when } from '../define-rule'
import { oncePerLook } from '../once-per-look'
import type { Rule } from '../rule'
import { meetsSensitiveCriterion } from '../../law/sensitivity'

type Link = Activity['securityMeasures'][number]
interface Applied {
  readonly link: Link
  readonly measure: SecurityMeasure
}

/** The measures an activity relies on; links to removed measures and given-up ones protect nothing. */
const appliedMeasures = oncePerLook((a: Activity, { find }): readonly Applied[] =>
  a.securityMeasures.flatMap((link) => {
    const measure = find('securityMeasures', link.measure)
    return measure && stateOf({ link, measure }) !== 'abandoned' ? [{ link, measure }] : []
  }),
)

/** How far it is in place here; what the measure says of itself where the activity says nothing. */
const stateOf = ({ link, measure }: Applied) => (link.state === '' ? measure.state : link.state)

export const securityMissing = activityRule({
  id: 'ROPA-SEC-01',
  severity: 'error',
  law: ['GDPR 30(1)(g)', 'GDPR 32'],
  follows: ['securityMeasures'],
  inputs: ['securityMeasures'],
  check: (a, view) => when(appliedMeasures(a, view).length === 0, 'securityMeasures'),
})

const highRisks: readonly string[] = ['r3', 'r4']

export const sensitiveUnprotected = activityRule({
  id: 'ROPA-SEC-02',
  severity: 'warning',
  law: ['GDPR 32(1)(a)'],
  inputs: ['dataItems', 'wp248', 'inherentRisk', 'encryptedAtRest', 'pseudonymised'],
  check: (a) => {
    const isExposed = a.encryptedAtRest !== 'yes' && a.pseudonymised !== 'yes'
    return when(isExposed && (meetsSensitiveCriterion(a) || highRisks.includes(a.inherentRisk)), 'encryptedAtRest')
  },
})

/** Authentication, authorisations, logging, backup. */
const basicThemes: readonly string[] = ['S04', 'S05', 'S16', 'S17']

export const basicSecurityMissing = activityRule({
  id: 'ROPA-SEC-03',
  severity: 'warning',
  law: ['GDPR 32(1)(b)', 'GDPR 32(1)(c)', 'GDPR 32(1)(d)'],
  follows: ['securityMeasures'],
  inputs: ['securityMeasures'],
  check: (a, view) => {
    const applied = appliedMeasures(a, view)
    const hasBasics = applied.some((each) => basicThemes.includes(each.measure.code) && stateOf(each) === 'implemented')
    return when(applied.length > 0 && !hasBasics, 'securityMeasures')
  },
})

export const securityUntested = activityRule({
  id: 'ROPA-SEC-04',
  severity: 'advice',
  law: ['GDPR 32(1)(d)'],
  follows: ['securityMeasures'],
  inputs: ['securityMeasures'],
  check: (a, view) => {
    const applied = appliedMeasures(a, view)
    const since = addMonths(view.today, -view.parameters.securityTestMonths)
    const isTested = applied.some(({ link, measure }) => measure.lastTestedOn > since || link.verifiedOn > since)
    const values = { months: view.parameters.securityTestMonths }
    return when(applied.length > 0 && !isTested, 'securityMeasures', { values })
  },
})

export const securityRules: readonly Rule[] = [
  securityMissing,
  sensitiveUnprotected,
  basicSecurityMissing,
  securityUntested,
]
