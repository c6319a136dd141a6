import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { atATerminal, json } from '../../helpers/at-a-terminal'
import { readWord } from '../../helpers/read-word'

const fileWithDpia = (method: 'ico' | 'cnil') =>
  aDossier({
    activities: [anActivity({})],
    dpias: [aRecord('dpias', { id: 'd1', ref: 'F-001', title: { en: 'Cameras' }, method })],
  })

const sheetsOf = (path: string) => {
  const read = readWorkbook(readFileSync(path), basename(path))
  if (!read.ok) throw new Error(read.failure.reason)
  return read.workbook
}

it('fills the CNIL’s register, and says how much it has no place for', async () => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', aDossier({ activities: [anActivity({})] }))
  const said = await trente('export', path, '--form', 'cnil-simplified', '--as', 'ods', '--out', at('out'))
  expect([said.status, said.err]).toEqual([0, ''])
  expect(said.out).toMatch(/\d+ réponses n’ont pas de place dans ce formulaire : elles sont sur sa dernière feuille\./)
  const [, file = ''] = /Écrit : (.*)/.exec(said.out) ?? []
  expect(basename(file)).toMatch(/^cnil-simplified_.+_\d{4}-\d\d-\d\d\.ods$/)
  const { kind, sheets } = sheetsOf(file)
  expect(kind).toBe('ods')
  expect([sheets[0]?.name, sheets.at(-1)?.name]).toEqual(['Liste des traitements', 'Hors formulaire'])
})

it('fills the ICO’s template in English, a column for each of its questions', async () => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', aDossier({ activities: [anActivity({})] }))
  const said = await trente('export', path, '--form', 'ico-controller', '--as', 'xlsx', '--out', at('out'), '--json')
  const [written] = json<{ written: { path: string; notHeld: number }[] }>(said).written
  expect(written?.notHeld).toBeGreaterThan(0)
  const { sheets } = sheetsOf(written?.path ?? '')
  const answer = (heading: string) => {
    const head = sheets[0]?.cells.find(({ text }) => text.startsWith(heading))
    return sheets[0]?.cells.find(({ row, column }) => row === (head?.row ?? -1) + 1 && column === head?.column)?.text
  }
  expect(answer('Purpose of processing')).toContain('Pay wages and declare contributions')
  expect(answer('Article 6 lawful basis')).toContain('6(1)(c)')
  expect(answer('Has a personal data breach occurred?')).toBeUndefined()
  expect(sheets.at(-1)?.cells[0]?.text).toBe('What this form has no place for')
})

it('fills the ICO’s DPIA template for an assessment made by its seven steps, in English whatever the language', async () => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', fileWithDpia('ico'))
  const said = await trente('export', path, '--form', 'ico-dpia', '--out', at('out'), '--json')
  const [written] = json<{ written: { path: string }[] }>(said).written
  const words = JSON.stringify(await readWord(readFileSync(written?.path ?? '')))
  expect(words).toContain('Step 1')
  expect(words).toContain('Step 7')
})

const refusals = [
  [['--form', 'aepd'], '« aepd » ne convient pas pour --form', '“aepd” will not do for --form'],
  [['--form', 'ico-dpia', '--as', 'ods'], '« ods » ne convient pas pour --as', '“ods” will not do for --as'],
  [
    ['--form', 'cnil-simplified', '--document', 'D01'],
    '--document ne va pas avec --form',
    '--document does not go with',
  ],
  [['--form', 'cnil-simplified', '--record', 'T-999'], 'la référence « T-999 »', 'the reference “T-999”'],
  [
    ['--form', 'ico-dpia'],
    'aucune des AIPD demandées n’est menée par cette méthode',
    'none of the DPIAs asked for was made',
  ],
  [['--document', 'D01', '--as', 'ods'], 'Il manque --form', '--form is missing'],
] as const

it.each(refusals)('refuses %j in one sentence of each language, and writes nothing', async (asked, fr, en) => {
  const { trente, put, at, listing } = atATerminal()
  const path = put('a.trente.json', fileWithDpia('cnil'))
  const before = listing()
  for (const [language, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const said = await trente('export', path, ...asked, '--out', at('out'), '--lang', language)
    expect([said.status, said.out]).toEqual([2, ''])
    expect(said.err).toContain(sentence)
    expect(said.err.trim()).not.toContain('\n')
  }
  expect(listing()).toEqual(before)
})
