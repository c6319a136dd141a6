import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { StorageError } from '@main/storage/storage-error'
import { here, HandClock, rules } from './a-dossier-on-disk'
import { failing, FaultyFileSystem } from './faulty-file-system'
import { MemoryDisk } from './memory-disk'

const path = '/home/Client.trente.json'
const before = { words: 'before '.repeat(40) }
const after = { words: 'after '.repeat(60) }

function placeOn(faulty: FaultyFileSystem) {
  return { stateDir: '/home/state', fs: faulty.fs, clock: new HandClock(), identity: here }
}

function temps(disk: MemoryDisk): string[] {
  return [...disk.files().keys()].filter((name) => name.endsWith('.tmp'))
}

async function wordsOn(disk: MemoryDisk): Promise<string> {
  const place = { stateDir: '/home/state', fs: disk, clock: new HandClock(), identity: here }
  return (await new DossierFile(path, rules, place).read()).words
}

const attempt = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error ?? new Error('rejected with nothing'),
  )

describe('a disk that answers wrongly', () => {
  async function openOn(disk: MemoryDisk) {
    const faulty = new FaultyFileSystem(disk)
    await DossierFile.create(path, before, { rules, place: placeOn(faulty) })
    const file = new DossierFile(path, rules, placeOn(faulty))
    await file.read()
    return { file, faulty }
  }

  it('builds on a save that failed after its rename, whatever fails next', async () => {
    const disk = new MemoryDisk()
    const { file } = await openOn(disk)
    const { rename, open } = disk
    disk.rename = async (from, to) => {
      await rename.call(disk, from, to)
      if (to === path) await failing('ETIMEDOUT')()
    }
    await expect(file.write({ words: 'two' })).rejects.toMatchObject({ reason: 'io' })
    expect(await wordsOn(disk)).toBe('two')
    const two = JSON.parse(disk.files().get(path)?.toString() ?? '') as { bodySha256: string }
    disk.rename = rename
    disk.open = (name, flags, mode) =>
      flags.startsWith('wx') && name.endsWith('.tmp') ? failing('EIO')() : open.call(disk, name, flags, mode)
    await expect(file.write({ words: 'three' })).rejects.toMatchObject({ reason: 'io' })
    disk.open = open
    await file.write({ words: 'four' })
    expect(JSON.parse(disk.files().get(path)?.toString() ?? '')).toMatchObject({ rev: 3, prev: two.bodySha256 })
  })

  it.each(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM'])('saves where folders cannot be synced (%s)', async (code) => {
    const disk = new MemoryDisk()
    const { file } = await openOn(disk)
    disk.syncDirectory = failing(code)
    await file.write(after)
    expect(await wordsOn(disk)).toBe(after.words)
  })

  it('does not take a folder that failed to sync for such a one', async () => {
    const disk = new MemoryDisk()
    const { file } = await openOn(disk)
    disk.syncDirectory = failing('EIO')
    await expect(file.write(after)).rejects.toMatchObject({ reason: 'unconfirmed', path, details: { errno: 'EIO' } })
    expect(await wordsOn(disk), 'and says so: all of it is there').toBe(after.words)
  })

  it('is found out when it says "written" and keeps something else', async () => {
    const disk = new MemoryDisk()
    const { file } = await openOn(disk)
    const { rename } = disk
    disk.rename = async (from, to) => {
      disk.files().get(from)?.fill(0x20, 20)
      await rename.call(disk, from, to)
    }
    await expect(file.write(after)).rejects.toMatchObject({ reason: 'io', details: { damage: 'read-back' } })
    expect(file.backupTrouble).toMatchObject({ reason: 'io', details: { damage: 'read-back' } })
  })
})

describe('Windows', () => {
  const onWindows = async (heldFor: number) => {
    const disk = Object.assign(new MemoryDisk(), { platform: 'win32' })
    const rename = disk.rename.bind(disk)
    let held = heldFor
    let slow = 0
    disk.rename = async (from, to) => {
      if (to === path && held-- > 0) throw Object.assign(new Error('held'), { code: 'EBUSY' })
      return rename(from, to)
    }
    const place = { ...placeOn(new FaultyFileSystem(disk)), onSlowSave: () => slow++ }
    await DossierFile.create(path, before, { rules, place })
    const file = new DossierFile(path, rules, place)
    await file.read()
    const outcome = await attempt(file.write(after))
    return { disk, outcome, slow: slow }
  }

  it.each([0, 1, 6, 7, 14, 15])('waits while a scanner holds the file for %i tries', async (tries) => {
    const { disk, outcome, slow } = await onWindows(tries)
    expect(outcome).toBeNull()
    expect(await wordsOn(disk)).toBe(after.words)
    expect(slow).toBe(tries >= 7 ? 1 : 0)
  })

  it('keeps the new bytes under a name a person finds when the file is held for ever', async () => {
    const { disk, outcome } = await onWindows(Infinity)
    expect(outcome).toMatchObject({ reason: 'io', details: { errno: 'EBUSY' } })
    const rescued = (outcome as StorageError).details.rescued ?? ''
    expect(rescued).toBe('/home/Client (rescued 20260304T100009270Z).trente.json')
    expect(disk.files().get(rescued)?.toString()).toContain(after.words)
    expect(await wordsOn(disk)).toBe(before.words)
    expect(temps(disk)).toEqual([])
  })
})
