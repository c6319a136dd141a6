import { describe, expect, it } from 'vitest'
import { DossierFile, type DossierRules } from '@main/storage/dossier-file'
import { StorageError } from '@main/storage/storage-error'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { here, HandClock, rules, type Words } from './a-dossier-on-disk'
import { FaultyFileSystem, type Fault } from './faulty-file-system'
import { MemoryDisk } from './memory-disk'

const path = '/home/Client.trente.json'
const before = { words: 'before '.repeat(40) }
const after = { words: 'after '.repeat(60) }
const later = { words: 'later' }

const errnos = ['EIO', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'ETIMEDOUT']
const faults: Omit<Fault, 'at'>[] = [
  ...errnos.map((errno) => ({ kind: 'errno' as const, errno })),
  { kind: 'errno', errno: 'EIO', persistent: true },
  { kind: 'errno', errno: 'ENOSPC', persistent: true },
  { kind: 'errno', errno: 'EROFS', persistent: true },
  { kind: 'done', errno: 'EIO' },
  { kind: 'done', errno: 'ETIMEDOUT' },
  { kind: 'short' },
  { kind: 'short', persistent: true },
  { kind: 'lying' },
]

function placeOn(faulty: FaultyFileSystem) {
  return { stateDir: '/home/state', fs: faulty.fs, clock: new HandClock(), identity: here }
}

function temps(disk: MemoryDisk): string[] {
  return [...disk.files().keys()].filter((name) => name.endsWith('.tmp'))
}

async function wordsOn(disk: MemoryDisk, ownRules: DossierRules<Words> = rules): Promise<string> {
  const place = { stateDir: '/home/state', fs: disk, clock: new HandClock(), identity: here }
  return (await new DossierFile(path, ownRules, place).read()).words
}

/** Arms the fault at call 1, 2, 3 … until a whole run passes without meeting it. Returns how many runs met it. */
async function everyCall(fault: Omit<Fault, 'at'>, run: (arm: Fault) => Promise<boolean>): Promise<number> {
  for (let at = 1; ; at++) {
    if (!(await run({ ...fault, at }))) return at - 1
  }
}

function expectTold(outcome: unknown): void {
  if (outcome !== null) expect(outcome).toBeInstanceOf(StorageError)
}

const attempt = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error ?? new Error('rejected with nothing'),
  )

describe('a fault at any call of a save', () => {
  for (const [occasion, ownRules] of [
    ['with lock and backup', rules],
    ['with a migration', { ...rules, schema: 3 }],
  ] as const) {
    it.each(faults)(`leaves the old or the new dossier ${occasion}: $kind $errno $persistent`, async (fault) => {
      const met = await everyCall(fault, async (armed) => {
        const disk = new MemoryDisk()
        const faulty = new FaultyFileSystem(disk)
        await DossierFile.create(path, before, { rules, place: placeOn(faulty) })
        const file = new DossierFile(path, ownRules, placeOn(faulty))
        await file.read()

        faulty.arm(armed)
        const outcome = await attempt(file.write(after))
        const failed = [...faulty.failed]
        faulty.disarm()

        const story = `${failed} at call ${armed.at}`
        expectTold(outcome)
        const words = await wordsOn(disk, ownRules)
        if (outcome === null) expect(words, story).toBe(after.words)
        else expect([before.words, after.words], story).toContain(words)
        if (!failed.includes('unlink')) expect(temps(disk), story).toEqual([])

        await file.write(later)
        expect(await wordsOn(disk, ownRules), story).toBe('later')
        await file.close()
        return failed.length > 0
      })
      expect(met).toBeGreaterThan(8)
    })
  }
})

describe('a fault at any call of a creation', () => {
  it.each(faults)('leaves nothing or a whole dossier: $kind $errno $persistent', async (fault) => {
    await everyCall(fault, async (armed) => {
      const disk = new MemoryDisk()
      const faulty = new FaultyFileSystem(disk)
      faulty.arm(armed)
      const outcome = await attempt(DossierFile.create(path, before, { rules, place: placeOn(faulty) }))
      expectTold(outcome)
      if (outcome === null || disk.files().has(path)) expect(await wordsOn(disk)).toBe(before.words)
      if (!faulty.failed.includes('unlink')) expect(temps(disk)).toEqual([])
      return faulty.failed.length > 0
    })
  })
})

describe('a fault at any call of a reading', () => {
  it.each(faults)('is told, and never gives other content: $kind $errno $persistent', async (fault) => {
    const disk = new MemoryDisk()
    const faulty = new FaultyFileSystem(disk)
    const place = placeOn(faulty)
    await DossierFile.create(path, before, { rules, place })
    const met = await everyCall(fault, async (armed) => {
      faulty.arm(armed)
      const read = await new DossierFile(path, rules, place).read().catch((error: unknown) => error)
      if (read instanceof Error) expectTold(read)
      else expect(read).toEqual(before)
      return faulty.failed.length > 0
    })
    expect(met).toBeGreaterThan(0)
  })
})

describe('a fault at any call of an export', () => {
  it.each(faults)('leaves the old or the new file: $kind $errno $persistent', async (fault) => {
    await everyCall(fault, async (armed) => {
      const disk = MemoryDisk.holding([['/home/register.docx', Buffer.from('old')]])
      const faulty = new FaultyFileSystem(disk)
      faulty.arm(armed)
      const chunks = [Buffer.from('new '), Buffer.from('content')]
      const options = { fs: faulty.fs, clock: new HandClock(), overwrite: true }
      const outcome = await attempt(writeFileAtomically('/home/register.docx', chunks, options))
      expectTold(outcome)
      const now = disk.files().get('/home/register.docx')?.toString()
      expect(outcome === null ? ['new content'] : ['old', 'new content']).toContain(now)
      if (!faulty.failed.includes('unlink')) expect(temps(disk)).toEqual([])
      return faulty.failed.length > 0
    })
  })
})

describe('a disk that answers wrongly', () => {
  async function openOn(disk: MemoryDisk) {
    const faulty = new FaultyFileSystem(disk)
    await DossierFile.create(path, before, { rules, place: placeOn(faulty) })
    const file = new DossierFile(path, rules, placeOn(faulty))
    await file.read()
    return { file, faulty }
  }
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

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
      flags === 'wx' && name.endsWith('.tmp') ? failing('EIO')() : open.call(disk, name, flags, mode)
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
