import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { openDossier } from '@main/storage/open-dossier'
import { parseEnvelope } from '@main/storage/envelope'
import { hostileCsvs } from '../../core/exchange/sheets/hostile-csvs'
import { hostileJsons } from '../../core/exchange/sheets/hostile-jsons'
import { hostileOthers } from '../../core/exchange/sheets/hostile-others'
import { aFolder, rules } from './a-dossier-on-disk'

describe('what cannot be opened is named, never replaced by an empty dossier', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const inEnvelope = (body: string, schema = 2) =>
    `{"format":"trente-dossier","schema":${schema},"rev":1,"body":${body}}`
  const cases: [string, string | Uint8Array, object][] = [
    ['empty', '', { reason: 'damaged', details: { damage: 'empty' } }],
    ['null', 'null', { reason: 'not-ours' }],
    ['a list', '[]', { reason: 'not-ours' }],
    ['a foreign file', '{"format":"drawio","x":1}', { reason: 'not-ours', details: { format: 'drawio' } }],
    ['truncated', inEnvelope('{"words":"x"}').slice(0, -9), { reason: 'damaged', details: { damage: 'not-json' } }],
    ['zeros', new Uint8Array(500), { reason: 'damaged', details: { damage: 'nul-filled' } }],
    ['not UTF-8', Buffer.from(inEnvelope('{"words":"é"}'), 'latin1'), { details: { damage: 'not-utf8' } }],
    ['newer', inEnvelope('{}', 9), { reason: 'newer', details: { schema: 9, known: 2 } }],
    ['no revision', '{"format":"trente-dossier","schema":1,"body":{}}', { details: { damage: 'envelope' } }],
    ['no body', '{"format":"trente-dossier","schema":1,"rev":1}', { details: { damage: 'envelope' } }],
    ['another body', inEnvelope('{"words":7}'), { reason: 'damaged', details: { damage: 'body' } }],
    ['too deep', inEnvelope(nested(65)), { reason: 'damaged', details: { damage: 'too-deep' } }],
    ['abysmal', inEnvelope(nested(50_000)), { reason: 'damaged', details: { damage: 'too-deep' } }],
    ['__proto__', inEnvelope('{"words":"x","__proto__":{"a":1}}'), { details: { damage: 'forbidden-key' } }],
    ['constructor', inEnvelope('{"a":[{"constructor":1}]}'), { details: { damage: 'forbidden-key' } }],
  ]

  it.each(cases)('%s', async (_name, content, expected) => {
    const { path, place, folder } = await aFolder()
    await writeFile(path, content)
    await expect(openDossier(path, rules, place)).rejects.toMatchObject(expected)
    expect(await readFile(path)).toEqual(Buffer.from(content as string))
    expect(await readdir(folder)).toEqual(['Client.trente.json'])
  })

  it('a missing file', async () => {
    const { path, place, folder } = await aFolder()
    await expect(openDossier(path, rules, place)).rejects.toMatchObject({ reason: 'missing', path })
    expect(await readdir(folder)).toEqual([])
  })

  it('a folder', async () => {
    const { path, place } = await aFolder()
    await mkdir(path)
    await expect(openDossier(path, rules, place)).rejects.toMatchObject({ reason: 'is-a-directory' })
  })

  it('a file over 200 MB, before reading it', async () => {
    const { path, place } = await aFolder()
    await DossierFile.create(path, { words: 'first' }, { rules, place })
    await truncate(path, 200 * 1024 * 1024 + 1)
    await expect(new DossierFile(path, rules, place).read()).rejects.toMatchObject({ reason: 'too-big' })
  })

  it('a pipe, without waiting for it', async ({ skip }) => {
    const { path, place } = await aFolder()
    if (spawnSync('mkfifo', [path]).status !== 0) skip('no mkfifo here')
    await expect(new DossierFile(path, rules, place).read()).rejects.toMatchObject({ reason: 'not-a-file' })
  })

  it('none of the hostile sheets and assessments, and nothing comes of them', () => {
    for (const { story, make } of [...hostileOthers, ...hostileCsvs, ...hostileJsons]) {
      expect(parseEnvelope(make(), 2), story).toMatchObject({ ok: false })
      expect({}, story).not.toHaveProperty('polluted')
    }
  }, 60_000)
})
