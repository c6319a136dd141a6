import { describe, expect, it } from 'vitest'
import type { RuleId } from '@core/rules/ids'
import { runRules } from '@core/rules/run'
import { exampleDossier } from '@templates/models/example'
import { lawParametersAt } from '@templates/packs/law-parameters'

const dossier = exampleDossier()
const today = '2026-11-23'
const findings = runRules(dossier, { parameters: lawParametersAt(today, ['FR']), today })
const found = (rule: RuleId) =>
  findings.filter((each) => each.rule === rule).map(({ record }) => record.replace('valbrune-', '').toUpperCase())

describe('what the rules say of the algorithms of the example town', () => {
  it.each([
    ['BIA-03', 'G-001'],
    ['PACK-01', 'G-001'],
    ['BIA-02', 'G-002'],
    ['AIA-02', 'G-002'],
    ['ADM-06', 'G-002'],
    ['ETH-04', 'T-009'],
    ['ETH-03', 'T-007'],
  ] as const)('%s is reported on %s', (rule, ref) => {
    expect(found(rule)).toContain(ref)
  })

  // The gap was corrected: what is missing is the new test. The scale itself explains the ranking.
  it.each([
    ['BIA-04', 'G-001'],
    ['ADM-09', 'T-002'],
    ['ETH-03', 'T-003'],
  ] as const)('%s is not cried on %s', (rule, ref) => {
    expect(found(rule)).not.toContain(ref)
  })
})
