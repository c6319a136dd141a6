// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../form/open-form'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { runRules } from '@core/rules/run'
import { useFindings } from '@renderer/stores/findings'
import { useSettings } from '@renderer/stores/settings'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const purposes = { register: 'activities', record: 'a', rows: 'purposes' } as const

function openFindings() {
  const { dossier } = openForm(fileWithActivity())
  const findings = useFindings()
  const rules = () => findings.openOf('a').map(({ rule }) => rule)
  return { dossier, findings, rules }
}

test('a file just opened is checked at once', () => {
  expect(openFindings().rules()).toContain('ROPA-PUR-01')
})

test('findings follow the edits after a pause, and tell what a full check would', async () => {
  const { dossier, findings, rules } = openFindings()
  dossier.insert(purposes, { id: 'p1', title: { fr: 'Payer les agents' }, legalBasis: '' })
  await nextTick()
  expect(rules()).toContain('ROPA-PUR-01')
  vi.advanceTimersByTime(200)
  expect(rules()).not.toContain('ROPA-PUR-01')
  expect(findings.worstAt('a.purposes.p1')).toBe('error')
  const context = { today: useSettings().today, packs: ['FR' as const], parameters: findings.parameters }
  expect(findings.open).toEqual(runRules(dossier.current, context))
})

test('a dismissed finding leaves the open ones and keeps its reason', async () => {
  const { findings, rules } = openFindings()
  const [finding] = findings.openOf('a').filter(({ rule }) => rule === 'ROPA-PUR-01')
  if (!finding) throw new Error('an activity without purpose has a finding')
  findings.dismiss(finding, 'Traitement en cours de description.')
  await nextTick()
  vi.advanceTimersByTime(200)
  expect(rules()).not.toContain('ROPA-PUR-01')
  expect(findings.dismissedOf('a').map(({ dismissal }) => dismissal.reason)).toEqual([
    'Traitement en cours de description.',
  ])
})

test('a record that goes takes its findings along, and they come back with it', async () => {
  const { dossier, findings, rules } = openFindings()
  const before = rules()
  expect(before.length).toBeGreaterThan(0)
  dossier.remove({ register: 'activities' }, 'a')
  await nextTick()
  vi.advanceTimersByTime(200)
  expect(rules()).toEqual([])
  expect(findings.open.filter(({ record }) => record === 'a')).toEqual([])
  dossier.undo()
  await nextTick()
  vi.advanceTimersByTime(200)
  expect(rules()).toEqual(before)
})

test('a point set aside goes with its record too', async () => {
  const { dossier, findings } = openFindings()
  const [finding] = findings.openOf('a')
  if (!finding) throw new Error('an unanswered activity has findings')
  findings.dismiss(finding, 'Sans objet.')
  dossier.remove({ register: 'activities' }, 'a')
  await nextTick()
  vi.advanceTimersByTime(200)
  expect(findings.dismissedOf('a')).toEqual([])
})

test('typing asks the law nothing new, and what is said of other records stays as it was said', async () => {
  const file = fileWithActivity()
  const [first] = file.activities
  if (!first) throw new Error('the file has an activity')
  const { dossier } = openForm({ ...file, activities: [first, { ...first, id: 'b', ref: 'T-002' }] })
  const findings = useFindings()
  const { parameters } = findings
  const ofOther = findings.openOf('b')
  const clientFile = dossier.current.clientFile[0]?.id ?? ''
  const edits = [
    [{ register: 'activities', record: 'a' }, 'owner', 'someone'],
    [{ register: 'activities', record: 'a' }, 'name', { fr: 'Paie' }],
    [{ register: 'clientFile', record: clientFile }, 'fileName', 'Commune'],
  ] as const
  for (const [place, field, answer] of edits) {
    dossier.set(place, field, answer)
    await nextTick()
    vi.advanceTimersByTime(200)
    expect(findings.parameters === parameters, 'the law').toBe(true)
    if (place.register !== 'activities') continue
    expect(findings.openOf('b').every((each, at) => each === ofOther[at])).toBe(true)
    expect(findings.openOf('b')).toHaveLength(ofOther.length)
  }
  dossier.set({ register: 'clientFile', record: clientFile }, 'jurisdictionPacks', ['BE'])
  expect(findings.parameters === parameters).toBe(false)
})
