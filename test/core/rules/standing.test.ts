import { expect, it } from 'vitest'
import type { Dismissal, Dossier } from '@core/dossier/dossier'
import type { Finding } from '@core/rules/rule'
import { findingKey, inputsOf, standingOf } from '@core/rules/standing'
import { aDataItem, aDossier, anActivity, aPurpose, aRetentionRule, testDay } from '@core/examples/a-dossier'
import { findingsIn } from './run-on'

const dismissalOf = (finding: Finding, dossier: Dossier): Dismissal => ({
  id: `d-${finding.rule}`,
  finding: findingKey(finding),
  inputs: inputsOf(finding, dossier),
  reason: 'Décidé en comité le 3 mars.',
  by: 'Camille Roy',
  at: '2026-09-15T09:00:00.000Z',
})

function dismissed(dossier: Dossier, after: Dossier, rule: string): readonly string[] {
  const dismissals = findingsIn(dossier)
    .filter((finding) => finding.rule === rule)
    .map((finding) => dismissalOf(finding, dossier))
  expect(dismissals).toHaveLength(1)
  return standingOf(findingsIn(after), dismissals, after, testDay).dismissed.map(({ finding }) => finding.rule)
}

const health = aDataItem({ category: 'health' })
const exposed = (more: Parameters<typeof anActivity>[0] = {}) =>
  aDossier({
    activities: [anActivity({ dataItems: [health], purposes: [aPurpose({ art9Condition: 'legalClaims' })], ...more })],
  })

it('sets aside what was dismissed and keeps the rest open', () => {
  const dossier = exposed({ owner: '' })
  const findings = findingsIn(dossier)
  const [unprotected] = findings.filter(({ rule }) => rule === 'ROPA-SEC-02')
  expect(unprotected).toBeDefined()
  if (!unprotected) return
  const standing = standingOf(findings, [dismissalOf(unprotected, dossier)], dossier, testDay)
  expect(standing.dismissed.map(({ finding, dismissal }) => [finding.rule, dismissal.by])).toEqual([
    ['ROPA-SEC-02', 'Camille Roy'],
  ])
  expect(standing.open.map(({ rule }) => rule)).toEqual(['ROPA-OWN-01'])
})

it('holds to the end of its day, and comes back the day after', () => {
  const dossier = exposed()
  const findings = findingsIn(dossier)
  const [first] = findings.map((finding) => ({ ...dismissalOf(finding, dossier), until: testDay }))
  expect(first).toBeDefined()
  if (!first) return
  const dismissedOn = (day: string) => standingOf(findings, [first], dossier, day).dismissed.length
  expect(dismissedOn(testDay)).toBe(1)
  expect(dismissedOn('2026-09-16')).toBe(0)
  // What was set aside anew after it came back is not taken for what has expired.
  const again = { ...first, id: 'd-again', until: '2027-09-15' }
  const [set] = standingOf(findings, [first, again], dossier, '2026-09-16').dismissed
  expect(set?.dismissal.id).toBe('d-again')
})

it('holds while other answers change', () => {
  expect(dismissed(exposed(), exposed({ department: { fr: 'RH' }, tags: ['paie'] }), 'ROPA-SEC-02')).toEqual([
    'ROPA-SEC-02',
  ])
})

it('reopens when an answer the rule read changes', () => {
  const more = exposed({ dataItems: [health, aDataItem({ id: 'item-2', category: 'genetic' })] })
  expect(dismissed(exposed(), more, 'ROPA-SEC-02')).toEqual([])
})

it('is about one row: a change in its neighbour reopens nothing', () => {
  const vague = aPurpose({ title: { fr: 'Gestion' } })
  const other = aPurpose({ id: 'purpose-2' })
  const dossier = (purposes: readonly ReturnType<typeof aPurpose>[]) =>
    aDossier({ activities: [anActivity({ purposes })] })
  const before = dossier([vague, other])
  expect(dismissed(before, dossier([vague, { ...other, isMain: 'yes' }]), 'ROPA-PUR-02')).toEqual(['ROPA-PUR-02'])
  expect(dismissed(before, dossier([{ ...vague, title: { fr: 'Divers' } }, other]), 'ROPA-PUR-02')).toEqual([])
})

it('follows references: a changed retention rule reopens what was said of the data under it', () => {
  const dossier = (years: number, notesInternal = {}) =>
    aDossier({
      retentionRules: [
        aRetentionRule({ active: { value: years, unit: 'year' }, activeTrigger: 'recording', notesInternal }),
      ],
      activities: [anActivity({ name: { fr: 'CCTV' }, dataItems: [aDataItem({ category: 'image' })] })],
    })
  expect(dismissed(dossier(1), dossier(2), 'RET-09')).toEqual([])
  expect(dismissed(dossier(1), dossier(1, { fr: 'Voir Paul' }), 'RET-09')).toEqual(['RET-09'])
})

it('reopens a warning that became an error when the draft went live', () => {
  const unfounded = (status: 'draft' | 'active') =>
    aDossier({ activities: [anActivity({ status, purposes: [aPurpose({ legalBasis: '' })] })] })
  expect(dismissed(unfounded('draft'), unfounded('draft'), 'LEG-01')).toEqual(['LEG-01'])
  expect(dismissed(unfounded('draft'), unfounded('active'), 'LEG-01')).toEqual([])
})

it('tells apart the findings of one record', () => {
  const dossier = aDossier({
    activities: [
      anActivity({ purposes: [aPurpose({ legalBasis: '' }), aPurpose({ id: 'purpose-2', legalBasis: '' })] }),
    ],
  })
  const keys = findingsIn(dossier).map(findingKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toHaveLength(2)
})
