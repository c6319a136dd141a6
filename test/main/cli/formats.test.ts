import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import { exportDocuments } from '@main/host/export-documents'
import type { ExportTask } from '@main/host/tasks'
import { packContents } from '@templates/formats/pack/pack-contents'
import { atATerminal, json } from '../../helpers/at-a-terminal'
import { plainly } from '../../helpers/typeset'

interface Wrote {
  written: { path: string; document: string; records: number; bytes: number; guarded?: number }[]
}
const dossier = aDossier({
  activities: [anActivity({ name: { fr: '=1+1' } })],
  requests: [aRecord('requests', { id: 'q1', ref: 'Q-001', receivedOn: '2026-09-14' })],
})

it.each([
  ['xlsx', ['D01', 'D11', 'RQ'], 'PK'],
  ['csv', ['D01', 'D11', 'RQ'], '\ufeffRéf.;'],
  ['jsonld', ['D01'], '{\n"@context"'],
  ['html', ['D01', 'D03', 'D13'], '<!doctype html>'],
])('writes every document that has a form in %s, under its usual name', async (format, documents, begins) => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', dossier)
  const { written } = json<Wrote>(await trente('export', path, '--document', 'all', '--format', format, '--out', at('out'), '--json'))
  expect(written.map(({ document }) => document).filter((id) => /^[DS]\d|^RQ/.test(id))).toEqual(documents)
  const edition = format === 'html' ? 'public' : 'autorite'
  for (const { path: file, document, bytes } of written) {
    expect(basename(file)).toMatch(new RegExp(`^${document}_[a-z-]+_${edition}_\\d{4}-\\d\\d-\\d\\d_fr\\.${format}$`))
    const content = readFileSync(file)
    expect(content.byteLength).toBe(bytes)
    expect(content.toString('utf8').startsWith(begins)).toBe(true)
  }
  expect(written[0]?.guarded).toBe(format === 'csv' ? 1 : undefined)
}) // prettier-ignore

it('says which cells of a CSV file got an apostrophe', async () => {
  const { trente, put, at } = atATerminal()
  const said = await trente('export', put('a.trente.json', dossier), '--document', 'D01', '--format', 'csv', '--out', at('out')) // prettier-ignore
  expect(plainly(said.out)).toContain('Une cellule commençait comme une formule : une apostrophe la précède.')
})

it.each([
  ['fr', ['D03', 'xlsx'], 'Le document « D03 » ne s’écrit pas en xlsx'],
  ['en', ['D11', 'jsonld'], 'The document “D11” is not written as jsonld'],
  ['fr', ['D01', 'html', '--audience', 'authority'], 'n’existe que dans l’édition publique'],
  ['en', ['D01', 'html', '--audience', 'internal'], 'exists in the public edition alone'],
  ['en', ['D11', 'html'], 'The document “D11” is not written as html'],
  ['en', ['D99', 'zip'], 'There is no document “D99”'],
])('refuses in a sentence what cannot be written, and writes nothing (%s %s)', async (language, [document = '', format = '', ...more], sentence) => {
  const { trente, put, at, listing } = atATerminal()
  const path = put('a.trente.json', dossier)
  const before = listing()
  const said = await trente('export', path, '--document', document, '--format', format, ...more, '--out', at('out'), '--lang', language)
  expect([said.status, said.out]).toEqual([2, ''])
  expect(plainly(said.err)).toContain(sentence)
  expect(listing()).toEqual(before)
}) // prettier-ignore

it('an inspection pack holds what its manifest says, to the byte, and is the same when it is made again', async () => {
  const { at } = atATerminal()
  const pack = async (folder: string) => {
    const request = { format: 'zip', documents: ['all'], language: 'fr', audience: 'authority', records: [] } as const
    const task = { kind: 'export', dossier, request: { ...request, documents: ['all'], records: [] }, directory: at(folder), today: '2026-11-28', at: '2026-11-28T10:00:00.000Z' } satisfies ExportTask
    const result = await exportDocuments(task, { signal: new AbortController().signal, onProgress: () => undefined })
    if (!result.ok) throw new Error(result.refusal.reason)
    return result.value[0]?.path ?? ''
  }
  const path = await pack('a')
  expect(basename(path)).toMatch(/^dossier-de-controle_[a-z-]+_autorite_2026-11-28_fr\.zip$/)
  const inside = unzipSync(readFileSync(path))
  const manifest = JSON.parse(strFromU8(inside['manifest.json'] as Uint8Array)) as { files: { name: string; sha256: string; bytes: number; date: string; title: string }[] }
  const files = Object.keys(inside).filter((name) => !/^manifest\./i.test(name))
  expect(manifest.files.map(({ name }) => name)).toEqual(files)
  const short = files.map((name) => `${name.split('_')[0]} ${name.split('.').pop()}`)
  expect(short.filter((name) => /^[DS]\d/.test(name))).toEqual(['D01 docx', 'D01 xlsx', 'S01 docx', 'D07 docx', 'D11 docx', 'D11 xlsx', 'D17 docx'])
  const text = strFromU8(inside['MANIFEST.txt'] as Uint8Array)
  for (const { name, sha256, bytes, date } of manifest.files) {
    const content = inside[name] as Uint8Array
    expect([createHash('sha256').update(content).digest('hex'), content.byteLength, date]).toEqual([sha256, bytes, '2026-11-28'])
    expect(text).toContain(`${sha256}  ${name}\n`)
  }
  expect(plainly(text)).toContain('Sans fiche consignée, donc absents de ce dossier :\n')
  expect(text).toContain('(D10)')
  expect(readFileSync(await pack('b')).equals(readFileSync(path))).toBe(true)
}) // prettier-ignore

it('a pack holds each assessment apart', () => {
  const dpias = ['A-001', 'A-002'].map((ref) => aRecord('dpias', { id: ref, ref }))
  const { parts } = packContents(aDossier({ dpias }), { audience: 'authority', records: [] })
  expect(parts.filter(({ id }) => id === 'D04').map(({ records }) => records)).toEqual([['A-001'], ['A-002']])
})
