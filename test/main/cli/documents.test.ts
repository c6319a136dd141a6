import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import { atATerminal, json } from '../../helpers/at-a-terminal'
import { readWord } from '../../helpers/read-word'

it('documents lists the codes export takes', async () => {
  const { trente } = atATerminal()
  const { documents } = json<{ documents: { id: string; fr: string; en: string }[] }>(
    await trente('documents', '--json'),
  )
  expect(documents.map(({ id }) => id)).toEqual([
    ...['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11'],
    ...['D12', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19', 'D20', 'D21', 'S01'],
    ...['RB', 'RC', 'RD', 'RE', 'RG', 'RK', 'RL', 'RQ', 'RW', 'RS', 'RI', 'RV', 'RLD', 'RX', 'RY'],
    ...['RH', 'RN', 'RU', 'RZ', 'RAV', 'RCE', 'REA'],
  ])
  expect((await trente('documents')).out.split('\n')).toHaveLength(documents.length + 1)
})

it.each([
  ['fr', 'Le document « D08 » n’a pas d’édition publique'],
  ['en', 'The document “D08” has no public edition'],
])('refuses a public edition where there is none, and writes nothing (%s)', async (language, sentence) => {
  const { trente, put, at, listing } = atATerminal()
  const path = put('a.trente.json', aDossier({ breaches: [aRecord('breaches', { id: 'v1', ref: 'V-001' })] }))
  const before = listing()
  const said = await trente(
    'export',
    path,
    '--document',
    'D08',
    '--audience',
    'public',
    '--out',
    at('mots'),
    '--lang',
    language,
  )
  expect([said.status, said.out]).toEqual([2, ''])
  expect(said.err).toContain(sentence)
  expect(listing()).toEqual(before)
})

it('prints the yearly report of the year typed, named by it; a year to come or of no use is refused', async () => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', aDossier())
  const typed = (document: string, year: string) =>
    trente('export', path, '--document', document, '--year', year, '--out', at('mots'), '--json', '--lang', 'en')
  const [file] = json<{ written: { path: string }[] }>(await typed('D15', '2024')).written
  expect(file?.path).toContain('_2024_')
  expect(JSON.stringify(await readWord(readFileSync(file?.path ?? '')))).toContain('31 December 2024')
  for (const [document, year, sentence] of [
    ['D15', '2150', 'The year 2150 has not begun'],
    ['D15', 'last', '“last” will not do for --year'],
    ['D01', '2024', 'None of the documents asked for (“D01”) is about a year'],
  ] as const) {
    const said = await typed(document, year)
    expect([said.status, said.err]).toEqual([2, expect.stringContaining(sentence)])
  }
})

it('adds changes and points to settle for an authority only when they are asked for', async () => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', aDossier({ activities: [anActivity({})] }))
  const words = async (...more: readonly string[]) => {
    const said = await trente('export', path, '--document', 'D01', '--out', at('mots'), '--json', ...more)
    const [file] = json<{ written: { path: string }[] }>(said).written
    return JSON.stringify(await readWord(readFileSync(file?.path ?? '')))
  }
  expect(await words()).not.toContain('Annexe')
  expect(await words('--annexes')).toContain('Annexe')
})
