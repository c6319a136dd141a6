import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { realFileSystem } from '@main/storage/file-system'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { aFolder, rules, type Words } from './a-dossier-on-disk'

const text = (path: string) => readFile(path, 'utf8')
const envelopeOf = async (path: string) => JSON.parse(await text(path)) as { [key: string]: unknown }
const leftIn = async (folder: string) => (await readdir(folder)).filter((name) => /\.tmp$|\.lock$|stale/.test(name))

async function aDossier(words = 'first') {
  const at = await aFolder()
  await DossierFile.create(at.path, { words }, { rules, place: at.place })
  const open = () => openDossier(at.path, rules, at.place)
  return { ...at, open }
}

describe('a saved dossier', () => {
  it('is read back word for word, through lowdb', async () => {
    const { path, place, folder } = await aDossier()
    const file = new DossierFile(path, rules, place)
    const low = new Low<Words>(file, await file.read())
    await low.update((body) => (body.words = 'Écran d’été 🗂'))
    expect(low.data.words).toBe('Écran d’été 🗂')
    expect((await envelopeOf(path)).body).toEqual({ words: 'Écran d’été 🗂' })
    await file.close()
    expect(await leftIn(folder)).toEqual([])
  })

  it('counts revisions and chains their hashes', async () => {
    const { path, open } = await aDossier()
    const first = await envelopeOf(path)
    const { file, close } = await open()
    await file.write({ words: 'second' })
    expect(await envelopeOf(path)).toMatchObject({ rev: 2, prev: first.bodySha256, schema: 2, app: '1.0.0' })
    await close()
  })

  it('keeps envelope keys of a later version, and body keys storage knows nothing of', async () => {
    const { path, open } = await aDossier()
    const { body: _body, ...head } = await envelopeOf(path)
    const body = { words: 'x', extra: { 'fr-cnil': [1] } }
    await writeFile(path, JSON.stringify({ ...head, seal: { by: ['Léa'] }, body }))
    const { low, close } = await open()
    await low.write()
    expect(await envelopeOf(path)).toMatchObject({ seal: { by: ['Léa'] }, body, rev: 2 })
    await close()
  })

  it('opens after an edit by hand, and says so once', async () => {
    const { path, open } = await aDossier()
    await writeFile(path, (await text(path)).replace('first', 'edited'))
    const { low, file, close } = await open()
    expect(low.data.words).toBe('edited')
    expect(file.changedOutside).toBe(true)
    await low.write()
    await file.read()
    expect(file.changedOutside).toBe(false)
    await close()
  })

  it('keeps the mode of its file and starts private', async () => {
    const { path, open } = await aDossier()
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    await chmod(path, 0o640)
    const { low, close } = await open()
    await low.write()
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    await close()
  })

  it('stays behind the symbolic link it was opened by', async () => {
    const { path, folder, place } = await aDossier()
    const linked = join(folder, 'linked.trente.json')
    await symlink(path, linked)
    const { low, close } = await openDossier(linked, rules, place)
    low.data.words = 'through the link'
    await low.write()
    await close()
    expect(await text(path)).toContain('through the link')
    expect((await realFileSystem.realpath(linked)).endsWith('Client.trente.json')).toBe(true)
  })

  it('is copied before its migration, and the copy is the old bytes', async () => {
    const { path, place } = await aDossier()
    const old = await text(path)
    const migrate = (body: unknown) => ({ ...(body as Words), words: 'migrated' })
    const { low, file, close } = await openDossier(path, { ...rules, schema: 3, migrate }, place)
    expect(low.data.words).toBe('migrated')
    expect(await text(path), 'opening never rewrites').toBe(old)
    await low.write()
    const [generation] = await file.listGenerations()
    expect(generation).toMatchObject({ occasion: 'before-migration', rev: 1, valid: true })
    await close()
  })

  it('is restored from a generation by an ordinary save', async () => {
    const { open } = await aDossier('good')
    const { file, close } = await open()
    await file.write({ words: 'bad idea' })
    const generation = (await file.listGenerations()).find(({ rev }) => rev === 1)
    await file.backup('before-restore')
    await file.write(await file.readGeneration(generation?.name ?? ''))
    expect(await file.read()).toEqual({ words: 'good' })
    expect((await file.listGenerations()).map(({ rev, occasion }) => [rev, occasion])).toEqual([
      [2, 'before-restore'],
      [1, 'before-save'],
    ])
    await close()
  })

  it('coalesces a burst of saves into the running one and the last', async () => {
    const { path, open } = await aDossier()
    const { file, close } = await open()
    const running = file.write({ words: 'running' })
    await new Promise((resolve) => setImmediate(resolve))
    await Promise.all(Array.from({ length: 50 }, (_, n) => file.write({ words: `state ${n}` })))
    await running
    expect(await envelopeOf(path)).toMatchObject({ body: { words: 'state 49' }, rev: 3 })
    await close()
  })
})

describe('saving refuses', () => {
  it('to create over an existing file', async () => {
    const { path, place } = await aDossier()
    const old = await text(path)
    const again = createDossier(path, { words: 'new' }, { rules, place })
    await expect(again).rejects.toMatchObject({ reason: 'exists' })
    expect(await text(path)).toBe(old)
  })

  it('to overwrite what somebody else wrote, even with the same size and time', async () => {
    const { path, open, folder } = await aDossier()
    const { file, close } = await open()
    const theirs = (await text(path)).replace('first', 'other')
    const { atime, mtime } = await stat(path)
    await writeFile(path, theirs)
    await utimes(path, atime, mtime)
    await expect(file.write({ words: 'mine' })).rejects.toMatchObject({ reason: 'changed-outside' })
    expect(await text(path)).toBe(theirs)
    await file.read()
    await file.write({ words: 'mine after reading theirs' })
    await close()
    expect(await leftIn(folder)).toEqual([])
  })

  it.each([
    ['of any kind', 'their content'],
    ['of the same size and time', null],
  ])('to overwrite a change %s that arrives while it is writing', async (_kind, content) => {
    const { path, place } = await aDossier()
    const theirs = content ?? (await text(path)).replace('first', 'other')
    let armed = true
    const fs: typeof realFileSystem = {
      ...realFileSystem,
      async open(name, flags, mode) {
        const opened = await realFileSystem.open(name, flags, mode)
        if (flags.startsWith('wx') && armed && name.includes('Client.trente.json.') && name.endsWith('.tmp')) {
          armed = false
          const { atime, mtime } = await stat(path)
          await writeFile(path, theirs)
          await utimes(path, atime, mtime)
        }
        return opened
      },
    }
    const file = new DossierFile(path, rules, { ...place, fs })
    await file.read()
    await expect(file.write({ words: 'mine' })).rejects.toMatchObject({ reason: 'changed-outside' })
    expect(await text(path)).toBe(theirs)
    await file.close()
  })

  it('to recreate a file that is gone, until asked', async () => {
    const { path, open, folder } = await aDossier()
    const { file, close } = await open()
    await rename(path, join(folder, 'moved.json'))
    await expect(file.write({ words: 'mine' })).rejects.toMatchObject({ reason: 'gone' })
    await expect(stat(path)).rejects.toThrow('ENOENT')
    await file.writeAgainWhereGone({ words: 'mine' })
    expect(await envelopeOf(path)).toMatchObject({ rev: 2, body: { words: 'mine' } })
    await close()
  })

  it('a file marked read-only', async () => {
    const { path, open } = await aDossier()
    await chmod(path, 0o444)
    const { file, close } = await open()
    await expect(file.write({ words: 'mine' })).rejects.toMatchObject({ reason: 'read-only' })
    await close()
  })

  it('a body that could not be opened again', async () => {
    const { path, open } = await aDossier()
    const old = await text(path)
    const { file, close } = await open()
    const deep: unknown = JSON.parse('['.repeat(70) + ']'.repeat(70))
    await expect(file.write({ words: 'x', deep } as Words)).rejects.toMatchObject({ details: { damage: 'too-deep' } })
    await expect(file.write({ words: 7 } as unknown as Words)).rejects.toThrow('words expected')
    expect(await text(path)).toBe(old)
    await close()
  })

  it('when another has the lock, and saves once it is free', async () => {
    const { open, place, path } = await aDossier()
    const first = await open()
    const second = await openDossier(path, rules, place)
    expect(second.lock).toMatchObject({ kind: 'taken', by: { user: 'claire', host: 'poste-3', pid: process.pid } })
    await expect(second.file.write({ words: 'two' })).rejects.toMatchObject({
      reason: 'locked',
      details: { heldBy: { user: 'claire' } },
    })
    await first.close()
    await second.file.write({ words: 'two' })
    await second.close()
  })

  it('a folder that cannot be written, which still opens for reading', async ({ skip }) => {
    const { folder, place } = await aFolder()
    const mounted = join(folder, 'mounted')
    await mkdir(mounted)
    if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', mounted]).status !== 0) {
      console.warn('SKIPPED: no tmpfs can be mounted, a read-only folder was not tried')
      skip('no tmpfs can be mounted')
    }
    onTestFinished(() => void spawnSync('umount', [mounted]))
    const path = join(mounted, 'Client.trente.json')
    await DossierFile.create(path, { words: 'first' }, { rules, place })
    spawnSync('mount', ['-o', 'remount,ro', mounted])
    const { low, lock, file, close } = await openDossier(path, rules, place)
    expect(lock).toEqual({ kind: 'unwritable', errno: 'EROFS' })
    expect(low.data.words).toBe('first')
    await expect(file.write({ words: 'x' })).rejects.toMatchObject({ reason: 'read-only', details: { errno: 'EROFS' } })
    await close()
  })
})

describe('a revision too great to count on', () => {
  it.each([Number.MAX_SAFE_INTEGER, 2 ** 53, 1e300])('%d: the file opens, saves, and opens again', async (rev) => {
    const { path, place, open } = await aDossier()
    await writeFile(path, (await text(path)).replace('"rev":1', `"rev":${rev}`))
    for (const words of ['second', 'third']) {
      const { file, low, close } = await open()
      await file.write({ words })
      expect(low.data.words).not.toBe(words)
      await close()
    }
    const { low, file, lock, close } = await openDossier(path, rules, place)
    expect([low.data.words, lock.kind]).toEqual(['third', 'held'])
    expect((await file.listGenerations()).every(({ valid }) => valid)).toBe(true)
    await close()
  })
})
