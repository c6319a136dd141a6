import { describe, expect, it } from 'vitest'
import { ruleIds, type RuleId } from '@core/rules/ids'
import { registers, rowDefinitions, type RegisterName } from '@core/registers'
import type { Example } from '@core/rules/example'
import { examples } from '@core/rules/examples'
import type { FieldSet } from '@core/kinds'
import { fieldsOf } from '@core/law/extra-fields'
import { rules } from '@core/rules/registry'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { aDossier } from '@core/examples/a-dossier'
import { findingsIn, lawOf } from './run-on'
import { windowLanguages } from '@core/texts/languages'

const said = (id: RuleId, { dossier, packs, today }: Example) =>
  findingsIn(dossier, lawOf(packs, today)).filter(({ rule }) => rule === id)

it('says nothing about a complete dossier', () => {
  expect(findingsIn(aDossier())).toEqual([])
})

it('has exactly the rules that have a public id, in any order', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort())
})

// prettier-ignore
const publishedIds = [
  'ROPA-ID-01', 'ROPA-ID-02', 'ROPA-ID-03', 'ROPA-ID-04', 'ROPA-ID-05', 'ROPA-ID-06',
  'ROPA-PUR-01', 'ROPA-PUR-02', 'ROPA-PUR-03', 'ROPA-SUB-01', 'ROPA-DAT-01', 'ROPA-DAT-02', 'ROPA-DAT-03',
  'ROPA-REC-01', 'ROPA-REC-02', 'ROPA-TRF-01', 'ROPA-SEC-01', 'ROPA-SEC-02', 'ROPA-SEC-03', 'ROPA-SEC-04',
  'ROPA-EXE-01', 'ROPA-REV-01', 'ROPA-REV-02', 'ROPA-STA-01', 'ROPA-JC-01', 'ROPA-JC-02', 'ROPA-OWN-01', 'LEG-01',
  'RET-01', 'RET-02', 'RET-03', 'RET-04', 'RET-05', 'RET-06', 'RET-07', 'RET-08', 'RET-09', 'RET-10', 'RET-11', 'RET-12', 'RET-13',
  'TRF-01', 'TRF-02', 'TRF-03', 'TRF-04', 'TRF-05', 'TRF-06', 'TRF-07', 'TRF-08', 'TRF-09', 'TRF-10',
  'TRF-11', 'TRF-12', 'TRF-13', 'TRF-14', 'TRF-15', 'TRF-16', 'TRF-17',
  'DPIA-01', 'DPIA-02', 'DPIA-03', 'DPIA-04', 'DPIA-05', 'DPIA-06', 'DPIA-07', 'DPIA-08', 'DPIA-09', 'DPIA-10',
  'DPIA-11', 'DPIA-12', 'DPIA-13', 'DPIA-14', 'DPIA-15', 'DPIA-16', 'DPIA-17', 'DPIA-18', 'DPIA-19', 'DPIA-20',
]

it('keeps every id ever published: lawyers cite them and files hold them', () => {
  expect(ruleIds.slice(0, publishedIds.length)).toEqual(publishedIds)
})

/** What an author forgot, in a sentence that says where to put it. */
const missingExamples = (given: typeof examples) =>
  rules.flatMap(({ id }) => {
    const { fires = [], silent = [] } = given[id] ?? {}
    const missing = [...(fires.length === 0 ? ['fires'] : []), ...(silent.length === 0 ? ['stays silent'] : [])]
    return missing.map((kind) => `${id} has no example that ${kind}: add one in the examples.ts of its theme.`)
  })

it('has an example that fires and one that stays silent for every rule', () => {
  expect(missingExamples(examples)).toEqual([])
})

it('would say which example is missing', () => {
  const { 'TRF-01': one, ...others } = examples
  expect(missingExamples(others)).toHaveLength(2)
  expect(missingExamples({ ...others, 'TRF-01': { fires: one?.fires ?? [], silent: [] } })).toEqual([
    'TRF-01 has no example that stays silent: add one in the examples.ts of its theme.',
  ])
})

it('has no example of a rule that does not exist', () => {
  expect(Object.keys(examples).filter((id) => !(ruleIds as readonly string[]).includes(id))).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fires = [], silent = [] } = examples[id] ?? {}

  it.each(fires)('fires: $story', (example) => {
    const findings = said(id, example)
    expect(findings.map(({ severity }) => severity)).toContain(example.severity ?? rule.severity)
    for (const { register, field, row } of findings) {
      expect(Object.keys(fieldsOf(register, lawOf(example.packs, example.today).parameters))).toContain(field)
      if (row !== undefined) expect(Object.keys(rowDefinitions)).toContain(groupOf(register, field))
    }
  })

  it.each(silent)('stays silent: $story', (example) => {
    expect(said(id, example)).toEqual([])
  })

  it.each(windowLanguages)('speaks whole sentences (%s)', (language) => {
    for (const example of fires) {
      for (const finding of said(id, example)) {
        const { title, message } = findingText(finding, wordsIn(language, example.dossier))
        expect(message).not.toMatch(/[{}]|undefined|\[object/)
        expect(message).toMatch(/\.$/)
        expect(title).not.toMatch(/[{}.]$/)
      }
    }
  })
})

function groupOf(register: RegisterName, field: string): string {
  const kind = (registers[register].fields as FieldSet)[field]?.kind
  return kind && 'of' in kind ? (kind.of as { readonly name: string }).name : ''
}
