import { lawParametersAt } from '@templates/packs/law-parameters'
import { expect, test } from 'vitest'
import type { AnyRecord } from '@core/dossier/change'
import type { Activity } from '@core/registers'
import type { Finding } from '@core/rules/rule'
import { standingOfSection } from '@renderer/form/section-states'
import { aDataItem, aPurpose, anActivity } from '@core/examples/a-dossier'

const stateOf = (section: string, answers: Partial<Activity>, findings: readonly Finding[] = []) =>
  standingOfSection('activities', section, anActivity(answers) as unknown as AnyRecord, {
    findings,
    law: lawParametersAt('2026-11-23', ['FR']),
  }).state
const finding: Finding = {
  rule: 'ROPA-PUR-01',
  severity: 'error',
  register: 'activities',
  record: 'activities-1',
  field: 'purposes',
  values: {},
}

test('a section with nothing in it is missing only when the law misses it', () => {
  expect(stateOf('purposes', { purposes: [] })).toBe('empty')
  expect(stateOf('purposes', { purposes: [] }, [finding])).toBe('missing')
})

test('rows count as answered when what is asked of them is', () => {
  const complete = aPurpose({ legalBasis: 'contract' })
  expect(stateOf('purposes', { purposes: [complete], dataItems: [] })).toBe('full')
  expect(stateOf('purposes', { purposes: [{ ...complete, legalBasis: '' }], dataItems: [] })).toBe('half')
})

test('a purpose served by health data waits for its condition of Article 9', () => {
  const answers = { purposes: [aPurpose({ legalBasis: 'contract' })], dataItems: [aDataItem({ category: 'health' })] }
  expect(stateOf('purposes', answers)).toBe('half')
})

test('an open finding keeps a section from being complete; advice does not', () => {
  const answers = { purposes: [aPurpose({ legalBasis: 'contract' })], dataItems: [] }
  expect(stateOf('purposes', answers, [{ ...finding, severity: 'warning' }])).toBe('half')
  expect(stateOf('purposes', answers, [{ ...finding, severity: 'advice' }])).toBe('full')
})
