import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { aDossier, anActivity } from '@core/examples/a-dossier'
import { exportDocuments } from '@main/host/export-documents'
import { freeTurn } from '@main/host/export-name'
import type { ExportTask } from '@main/host/tasks'
import { atATerminal, json } from '../../helpers/at-a-terminal'

/** Three long sheets are enough: what is asked here is what is written, not how it is parted. */
const long = { fr: 'Une ligne.\n'.repeat(5_000) }
const dossier = aDossier({
  activities: Array.from({ length: 3 }, (_, at) => anActivity({ id: `a${at}`, ref: `T-10${at}`, description: long })),
})
const taskIn = (directory: string, more: Partial<ExportTask['request']> = {}): ExportTask => ({
  kind: 'export',
  dossier,
  request: { format: 'docx', documents: ['D01'], language: 'fr', audience: 'public', records: [], ...more },
  directory,
  today: '2026-11-28',
  at: '2026-11-28T10:00:00.000Z',
})
const quietly = { signal: new AbortController().signal, onProgress: () => undefined }

it('the command line tells every part it wrote, under names in their order', async () => {
  const { trente, put, at } = atATerminal()
  const path = put('a.trente.json', dossier)
  const said = await trente('export', path, '--document', 'D01', '--audience', 'public', '--out', at('out'), '--json')
  const { written } = json<{ written: { path: string; part: object; records: number; bytes: number }[] }>(said)
  expect(written.map(({ part }) => part)).toEqual([{ number: 1, of: 2 }, { number: 2, of: 2 }])
  expect(written.reduce((sum, { records }) => sum + records, 0)).toBe(4)
  const names = written.map(({ path: file }) => basename(file))
  expect(names).toEqual([1, 2].map((part) => expect.stringMatching(new RegExp(`^D01_.*_fr_partie-${part}-sur-2\\.docx$`)) as string))
  expect(readdirSync(at('out')).sort()).toEqual(names)
  for (const { path: file, bytes } of written) expect(readFileSync(file).byteLength).toBe(bytes)
}) // prettier-ignore

it('an inspection pack lists each part with its sum', async () => {
  const { at } = atATerminal()
  const result = await exportDocuments(taskIn(at('out'), { format: 'zip' }), quietly)
  const inside = unzipSync(readFileSync(result.ok ? (result.value[0]?.path ?? '') : ''))
  const { files } = JSON.parse(strFromU8(inside['manifest.json'] ?? new Uint8Array())) as { files: { name: string; title: string; records: number }[] } // prettier-ignore
  const word = files.filter(({ name }) => name.endsWith('.docx'))
  expect(word.map(({ name }) => name.split('_').at(-1))).toEqual(['partie-1-sur-2.docx', 'partie-2-sur-2.docx'])
  expect(word.map(({ title }) => title.split(' · ').at(-1))).toEqual(['Partie 1 sur 2', 'Partie 2 sur 2'])
  expect(result.ok && result.value[0]?.records).toBe(4)
  expect(Object.keys(inside)).toEqual(expect.arrayContaining(files.map(({ name }) => name)))
})

it('stopped before its last part, a document leaves none', async () => {
  const { at } = atATerminal()
  const stop = new AbortController()
  let seen: readonly string[] = []
  const onProgress = () => {
    seen = existsSync(at('out')) ? readdirSync(at('out')) : []
    if (seen.some((name) => /^D01.*partie-1/.test(name))) stop.abort()
  }
  const stopped = await exportDocuments(taskIn(at('out')), { signal: stop.signal, onProgress })
  expect(stopped).toMatchObject({ ok: false, refusal: { reason: 'cancelled' } })
  expect(seen).not.toEqual([])
  expect(readdirSync(at('out'))).toEqual([])
})

it('the parts of one document are told from those of an earlier export together, not each by itself', async () => {
  const { at, folder } = atATerminal()
  writeFileSync(at('D01_partie-2-sur-2.docx'), '')
  expect(await freeTurn(folder, ['D01_partie-1-sur-2', 'D01_partie-2-sur-2'], 'docx')).toBe(2)
})
