import { callsConsumers, electronicConsentFor } from '../../law/marketing'
import type { Activity, Purpose } from '../../registers'
import { activityRule, type RuleView } from '../define-rule'
import { atPurpose } from '../purpose-rule'
import type { Rule } from '../rule'

/** Consent as basis is asked for its own check (CON-01): not here again. */
const lacksConsent = (p: Purpose, { find }: RuleView) =>
  p.legalBasis !== 'consent' && !find('consentChecks', p.consentRecord)

export const messagesWithoutConsent = activityRule({
  id: 'LEG-11',
  severity: 'error',
  law: ['ePrivacy 13', 'CPCE L34-5', 'PECR 22'],
  follows: ['consentChecks'],
  inputs: ['purposes'],
  check: (a, view) =>
    a.purposes.flatMap((p) => {
      const consent = electronicConsentFor(p)
      if (consent === 'none' || !lacksConsent(p, view)) return []
      return [atPurpose(p, { severity: consent === 'needed' ? 'error' : 'warning' })]
    }),
})

const rests = (a: Activity, { find }: RuleView) =>
  a.purposes.some((p) => p.legalBasis === 'consent' || find('consentChecks', p.consentRecord) !== undefined)

export const trackersWithoutConsent = activityRule({
  id: 'LEG-12',
  severity: 'error',
  law: ['ePrivacy 5(3)', 'LIL 82', 'PECR 6'],
  follows: ['consentChecks'],
  inputs: ['cookiesTrackers', 'purposes'],
  check: (a, view) => {
    const trackers = a.cookiesTrackers.filter(({ exempt }) => exempt !== 'yes')
    if (trackers.length === 0 || rests(a, view)) return []
    const severity = trackers.some(({ exempt }) => exempt === 'no') ? 'error' : 'warning'
    const names = { all: trackers.map(({ name }) => name) }
    return [{ field: 'cookiesTrackers', severity, values: { trackers: names } }]
  },
})

export const callsWithoutConsent = activityRule({
  id: 'LEG-13',
  severity: 'error',
  law: ['C. conso. L223-1'],
  follows: ['consentChecks'],
  inputs: ['purposes'],
  check: (a, view) => {
    const since = view.parameters.phoneConsentSince
    if (since === undefined) return []
    return a.purposes
      .filter((p) => callsConsumers(p) && lacksConsent(p, view))
      .map((p) => atPurpose(p, { values: { date: { date: since } } }))
  },
})

export const marketingRules: readonly Rule[] = [messagesWithoutConsent, trackersWithoutConsent, callsWithoutConsent]
