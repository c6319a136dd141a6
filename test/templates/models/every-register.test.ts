import { describe, expect, it } from 'vitest'
import { registerNames, type RegisterName } from '@core/registers'
import { runRules } from '@core/rules/run'
import { alderwickDossier } from '@templates/models/alderwick'
import { exampleDossier } from '@templates/models/example'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { brokenReferences } from '../../helpers/broken-references'

const today = '2026-11-23'
const firm = alderwickDossier()

describe.each([
  ['the town', exampleDossier()],
  ['the firm', firm],
])('%s', (_, dossier) => {
  it('has something to show in every register', () => {
    expect(registerNames.filter((name) => dossier[name].length === 0)).toEqual([])
  })

  it('points at nothing that is not there', () => {
    expect(brokenReferences(dossier)).toEqual([])
  })
})

describe('what the firm shows of the law of the United Kingdom', () => {
  const findings = runRules(firm, { parameters: lawParametersAt(today, ['UK']), today })
  const saidOf = (register: RegisterName, ref: string) => {
    const id = (firm[register] as readonly { readonly id: string; readonly ref: string }[]).find(
      (each) => each.ref === ref,
    )?.id
    expect(id).toBeDefined()
    return findings.filter(({ record }) => record === id).map(({ rule }) => rule)
  }

  it('complaints acknowledged within thirty days are not late', () => {
    expect(saidOf('complaints', 'W-001')).toEqual([])
    expect(saidOf('complaints', 'W-002')).toEqual([])
  })

  it('a clock stopped to have a request made clear is not overdue', () => {
    expect(saidOf('requests', 'Q-002').filter((rule) => rule === 'DSR-01' || rule === 'DSR-02')).toEqual([])
  })

  it('a breach told to the ICO the next day and made good asks for nothing more', () => {
    expect(saidOf('breaches', 'V-001')).toEqual([])
  })

  it.each([
    ['actions', 'E-002', 'GOV-10', 'a task past its day'],
    ['contractChecks', 'K-003', 'PRO-03', 'a contract that lacks clauses'],
    ['transferAssessments', 'X-001', 'TRF-22', 'an assessment that waits for answers'],
  ] as const)('%s %s shows %s: %s', (register, ref, rule, _story) => {
    expect(saidOf(register, ref)).toContain(rule)
  })

  it('every processor has its contract read', () => {
    const read = new Set(firm.contractChecks.map(({ id }) => id))
    expect(firm.processors.filter(({ contract }) => !read.has(contract))).toEqual([])
  })

  it('weighs both interests to the end', () => {
    expect(firm.balancingTests.map(({ outcome }) => outcome)).toEqual(['passesWithSafeguards', 'passesWithSafeguards'])
    expect(saidOf('balancingTests', 'L-001')).toEqual([])
    expect(saidOf('balancingTests', 'L-002')).toEqual([])
  })
})
