import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { readSmallJson, writeSmallJson } from '@main/storage/small-json'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { aFolder, rules } from './a-dossier-on-disk'

async function* slowly(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    await delay(2)
    yield Buffer.from(part)
  }
}

it('streams into a new private folder', async () => {
  const { folder } = await aFolder()
  const path = join(folder, 'exports', '2026', 'register.docx')
  await writeFileAtomically(path, slowly('a', 'b', 'c'), { makeFolder: true })
  expect(await readFile(path, 'utf8')).toBe('abc')
  expect((await stat(join(folder, 'exports'))).mode & 0o777).toBe(0o700)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

it('does not overwrite unless asked, and keeps the mode when it does', async () => {
  const { folder } = await aFolder()
  const path = join(folder, 'register.docx')
  await writeFile(path, 'old')
  await chmod(path, 0o664)
  await expect(writeFileAtomically(path, slowly('new'))).rejects.toMatchObject({ reason: 'exists', path })
  expect(await readFile(path, 'utf8')).toBe('old')
  await writeFileAtomically(path, slowly('new'), { overwrite: true })
  expect(await readFile(path, 'utf8')).toBe('new')
  expect((await stat(path)).mode & 0o777).toBe(0o664)
})

it('leaves nothing when the source fails or the person gives up, even while the source is silent', async () => {
  const { folder } = await aFolder()
  const path = join(folder, 'register.docx')
  const broken = async function* () {
    yield Buffer.from('half')
    throw new TypeError('no such table')
  }
  await expect(writeFileAtomically(path, broken())).rejects.toThrow(TypeError)
  const silent = async function* () {
    yield Buffer.from('half')
    await new Promise(() => undefined)
  }
  const giveUp = AbortSignal.timeout(30)
  await expect(writeFileAtomically(path, silent(), { signal: giveUp })).rejects.toMatchObject({ name: 'TimeoutError' })
  await expect(writeFileAtomically(path, slowly('x'), { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(await readdir(folder)).toEqual([])
})

it('names a folder and a missing folder', async () => {
  const { folder } = await aFolder()
  await mkdir(join(folder, 'a'))
  const into = (path: string) => writeFileAtomically(join(folder, path), slowly('x'), { overwrite: true })
  await expect(into('a')).rejects.toMatchObject({ reason: 'is-a-directory' })
  await expect(into('b/c.docx')).rejects.toMatchObject({ reason: 'missing' })
})

it('settings are their default only when there is no file', async () => {
  const { folder } = await aFolder()
  const path = join(folder, 'config', 'settings.json')
  const shape = { check: (value: unknown) => String(value), whenMissing: () => 'default' }
  expect(await readSmallJson(path, shape)).toBe('default')
  await writeSmallJson(path, 'chosen')
  expect(await readSmallJson(path, shape)).toBe('chosen')
  for (const ruined of ['', '{', '\0\0\0']) {
    await writeFile(path, ruined)
    await expect(readSmallJson(path, shape)).rejects.toMatchObject({ reason: 'damaged' })
  }
})

it('a really full disk costs neither the dossier nor the next save', async ({ skip }) => {
  const { folder, place } = await aFolder()
  const mounted = join(folder, 'small')
  await mkdir(mounted)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mounted]).status !== 0) {
    console.warn('SKIPPED: no tmpfs can be mounted, a really full disk was not tried')
    skip('no tmpfs can be mounted')
  }
  onTestFinished(() => void spawnSync('umount', [mounted]))
  const path = join(mounted, 'Client.trente.json')
  const file = await DossierFile.create(path, { words: 'x'.repeat(300_000) }, { rules, place })
  await file.write({ words: 'y'.repeat(300_000) })
  const filler = join(mounted, 'filler')
  for (let free = 0; free < 300_000; free += 8_192) {
    // Nothing but the room for a partial save: a writer that ignores byte counts would tear the file here.
    await writeFile(filler, Buffer.alloc(1_048_576 - 8_192 - 303_104 - free)).catch(() => undefined)
    const story = `${free} bytes free`
    await expect(file.write({ words: 'z'.repeat(400_000) }), story).rejects.toMatchObject({ reason: 'disk-full' })
    expect((await file.read()).words, story).toBe('y'.repeat(300_000))
  }
  expect((await readdir(mounted)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  await writeFile(filler, '')
  await file.write({ words: 'room again' })
  expect(await file.read()).toEqual({ words: 'room again' })
  await file.close()
})
