import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Backups } from '@main/storage/backups'
import type { Generation } from '@main/storage/generation'
import { DossierFile } from '@main/storage/dossier-file'
import { realFileSystem } from '@main/storage/file-system'
import { createDossier } from '@main/storage/open-dossier'
import { generationsToPrune } from '@main/storage/prune-generations'
import { aFolder, rules } from './a-dossier-on-disk'

const generation = (rev: number, saved: string, more: Partial<Generation> = {}): Generation => ({
  name: `${rev}`,
  rev,
  saved,
  occasion: 'before-save',
  size: 1000,
  ...more,
})
const now = new Date('2026-07-01T12:00:00.000Z')
const ago = (days: number, minutes = 0) => new Date(now.getTime() - days * 86_400_000 - minutes * 60_000).toISOString()
const revisions = (list: Generation[]) => list.map(({ rev }) => rev).sort((a, b) => a - b)

describe('pruning', () => {
  it('keeps the last 20, then one a day, then one a month', () => {
    const today = Array.from({ length: 40 }, (_, n) => generation(1000 - n, ago(0, n)))
    const yesterday = [generation(500, ago(1)), generation(499, ago(1, 60))]
    const spring = [generation(300, '2026-03-20T09:00:00.000Z'), generation(299, '2026-03-02T09:00:00.000Z')]
    const longAgo = [generation(1, '2020-01-01T09:00:00.000Z')]
    const gone = revisions(generationsToPrune([...today, ...yesterday, ...spring, ...longAgo], now))
    expect(gone).toEqual([1, 299, 499, ...Array.from({ length: 20 }, (_, n) => 961 + n)])
  })

  it('keeps every copy made before a migration', () => {
    const many = Array.from({ length: 30 }, (_, n) => generation(100 + n, ago(0, 30 - n)))
    const pinned = generation(1, '2019-01-01T00:00:00.000Z', { occasion: 'before-migration', size: 600 * 1024 * 1024 })
    expect(generationsToPrune([...many, pinned], now)).not.toContain(pinned)
  })

  it('stays under 500 MB, but never touches the newest five', () => {
    const huge = Array.from({ length: 8 }, (_, n) => generation(n, ago(8 - n), { size: 150 * 1024 * 1024 }))
    expect(revisions(generationsToPrune(huge, now))).toEqual([0, 1, 2])
  })

  it('waits while the clock is behind the newest copy', () => {
    const future = Array.from({ length: 60 }, (_, n) => generation(n, ago(0, n)))
    expect(generationsToPrune([...future, generation(99, '2036-01-01T00:00:00.000Z')], now)).toEqual([])
  })

  it('does not take copies of a file put back at an old revision for old ones', () => {
    const before = Array.from({ length: 30 }, (_, n) => generation(400 + n, ago(2, 30 - n)))
    const putBack = Array.from({ length: 5 }, (_, n) => generation(10 + n, ago(0, 5 - n)))
    expect(revisions(generationsToPrune([...before, ...putBack], now)).every((rev) => rev >= 400)).toBe(true)
    const huge = [...before.slice(-5), ...putBack].map((copy) => ({ ...copy, size: 150 * 1024 * 1024 }))
    expect(generationsToPrune(huge, now), 'neither the newest five by time nor by revision').toEqual([])
  })
})

describe('backups of a dossier', () => {
  it('are made before the first save of a session, then every 10 minutes', async () => {
    const { path, place, clock } = await aFolder()
    const { file, close } = await createDossier(path, { words: '1' }, { rules, place })
    const list = async () => (await file.listGenerations()).map(({ rev }) => rev)
    await file.write({ words: '2' })
    await file.write({ words: '3' })
    expect(await list()).toEqual([1])
    clock.setCalendar('2026-03-04T15:00:00.000Z')
    await file.write({ words: '4' })
    expect(await list(), 'the calendar decides nothing').toEqual([1])
    await clock.pass(601_000)
    await file.write({ words: '5' })
    expect(await list()).toEqual([4, 1])
    await close()
  })

  it('are private, outside the dossier’s folder, and not made twice of the same bytes', async () => {
    const { path, place, folder } = await aFolder()
    for (let session = 0; session < 2; session++) {
      const file =
        session === 0
          ? await DossierFile.create(path, { words: 'same' }, { rules, place })
          : new DossierFile(path, rules, place)
      await file.read()
      await file.backup('before-save')
      await file.close()
    }
    const { folder: kept } = new Backups({ fs: realFileSystem, clock: place.clock!, stateDir: place.stateDir }, path)
    const generations = await new DossierFile(path, rules, place).listGenerations()
    expect(generations).toHaveLength(1)
    expect(kept.startsWith(join(folder, 'state', 'backups'))).toBe(true)
    expect((await stat(kept)).mode & 0o777).toBe(0o700)
    expect((await stat(join(kept, generations[0]!.name))).mode & 0o777).toBe(0o600)
  })

  it('can be listed and read when the dossier is damaged, and tell which copies are damaged', async () => {
    const { path, place } = await aFolder()
    const { file, close } = await createDossier(path, { words: 'good' }, { rules, place })
    await file.backup('before-import')
    await file.write({ words: 'better' })
    await close()
    await writeFile(path, 'ruined')
    const reopened = new DossierFile(path, rules, place)
    await expect(reopened.read()).rejects.toMatchObject({ reason: 'damaged' })
    const [copy] = await reopened.listGenerations()
    expect(await reopened.readGeneration(copy!.name)).toEqual({ words: 'good' })
    const { folder } = new Backups({ fs: realFileSystem, clock: place.clock!, stateDir: place.stateDir }, path)
    await writeFile(join(folder, copy!.name), 'x')
    expect((await reopened.listGenerations())[0]?.valid).toBe(false)
    await expect(reopened.readGeneration('../../Client.trente.json')).rejects.toMatchObject({ reason: 'missing' })
  })

  it('failing forbids a save that migrates: there would be no way back', async () => {
    const { path, place, folder } = await aFolder()
    await writeFile(join(folder, 'state'), 'a file where the folder should be')
    await DossierFile.create(path, { words: 'old shape' }, { rules, place })
    const file = new DossierFile(path, { ...rules, schema: 3 }, place)
    await file.read()
    await expect(file.write({ words: 'new shape' })).rejects.toMatchObject({ name: 'StorageError' })
    expect(await file.read()).toEqual({ words: 'old shape' })
    await file.close()
  })

  it('failing does not forbid saving, and is told', async () => {
    const { path, place, folder } = await aFolder()
    await writeFile(join(folder, 'state'), 'a file where the folder should be')
    const { file, close } = await createDossier(path, { words: '1' }, { rules, place })
    await file.write({ words: '2' })
    expect(file.backupTrouble).toMatchObject({ name: 'StorageError' })
    await expect(file.backup('before-import')).rejects.toMatchObject({ name: 'StorageError' })
    expect(await file.read()).toEqual({ words: '2' })
    await close()
  })
})
