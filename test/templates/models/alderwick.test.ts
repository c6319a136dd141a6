import { describe, expect, it } from 'vitest'
import { readDossier } from '@core/dossier/dossier'
import type { RuleId } from '@core/rules/ids'
import { runRules } from '@core/rules/run'
import { alderwickDossier } from '@templates/models/alderwick'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { brokenReferences } from '../../helpers/broken-references'

const dossier = alderwickDossier()
const today = '2026-11-23'

describe('the invented English firm', () => {
  it('is a file the program accepts, the same at every call', () => {
    expect(readDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ ok: true, dossier })
    expect(alderwickDossier()).toEqual(dossier)
  })

  it('points at nothing that is not there', () => {
    expect(brokenReferences(dossier)).toEqual([])
  })

  it('follows the law of the United Kingdom, in English alone', () => {
    expect(dossier.clientFile[0]).toMatchObject({ jurisdictionPacks: ['UK'], documentLanguages: ['en'] })
    expect(JSON.stringify(dossier)).not.toContain('"fr":')
    expect(dossier.activities).toHaveLength(10)
    const bases = dossier.activities.flatMap(({ purposes }) => purposes.map(({ legalBasis }) => legalBasis))
    expect(bases).toContain('ukRecognisedLI')
  })

  it('has addresses and numbers kept for fiction', () => {
    const said = JSON.stringify(dossier)
    const addresses = said.match(/[\w.+-]+@[\w.-]+\w/g) ?? []
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
    expect((said.match(/0\d{4} \d{3} \d{3}/g) ?? []).filter((number) => !number.startsWith('01632 960'))).toEqual([])
  })

  const findings = runRules(dossier, { parameters: lawParametersAt(today, ['UK']), today })
  const found = (rule: RuleId) =>
    findings.filter((each) => each.rule === rule).map(({ record }) => record.replace('alderwick-', '').toUpperCase())

  it.each([
    ['LIA-01', 'T-009', 'cameras without a balancing test'],
    ['ROPA-REV-01', 'T-009', 'and not looked at for a year'],
    ['INF-01', 'T-010', 'suppliers were told nothing'],
    ['RET-04', 'R-009', 'a period that starts nowhere'],
    ['ROPA-TRF-01', 'T-003', 'nobody says whether the mailing leaves the country'],
  ] as const)('shows the gap %s on %s: %s', (rule, ref, _story) => {
    expect(found(rule)).toContain(ref)
  })

  it('leaves four of its activities without an error', () => {
    const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ record }) => record))
    const sound = dossier.activities.filter(({ id }) => !wrong.has(id))
    expect(sound.length).toBeGreaterThanOrEqual(4)
  })
})
