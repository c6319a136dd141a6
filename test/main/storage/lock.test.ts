import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { realFileSystem } from '@main/storage/file-system'
import { acquireLock, lockPathFor, takeOver, thisMachine, type LockMachine } from '@main/storage/lock'
import type { LockHolder } from '@main/storage/lock-holder'
import { openDossier, waitForLock } from '@main/storage/open-dossier'
import { sha256Of } from '@main/storage/read-bytes'
import { aFolder, here, rules } from './a-dossier-on-disk'
import { failing, whereFiles } from './faulty-file-system'

async function aLockableDossier() {
  const at = await aFolder()
  await DossierFile.create(at.path, { words: 'first' }, { rules, place: at.place })
  const machine: LockMachine = { fs: realFileSystem, clock: at.clock, identity: here }
  const lockPath = lockPathFor(at.path)
  const leave = (holder: Partial<LockHolder>) => writeFile(lockPath, JSON.stringify({ ...theirs, ...holder }))
  return { ...at, machine, lockPath, leave }
}

const theirs: LockHolder = {
  user: 'yanis',
  host: 'poste-9',
  pid: 4242,
  bootId: 'boot-9',
  instance: 'their-instance',
  started: '2026-03-04T08:00:00.000Z',
  beat: '2026-03-04T09:59:40.000Z',
}

describe('a lock', () => {
  it('says who, where and since when, and goes when released', async () => {
    const { path, machine, lockPath, folder } = await aLockableDossier()
    const outcome = await acquireLock(machine, path)
    expect(JSON.parse(await readFile(lockPath, 'utf8'))).toMatchObject({
      user: 'claire',
      host: 'poste-3',
      pid: process.pid,
      started: '2026-03-04T10:00:00.000Z',
    })
    if (outcome.kind === 'held') await outcome.lock.release()
    expect(await readdir(folder)).toEqual(['Client.trente.json'])
  })

  it('is on disk before it counts: a power cut leaves no lock that names nobody', async () => {
    const { path, machine } = await aLockableDossier()
    let synced = 0
    const open: typeof realFileSystem.open = async (...asked) => {
      const file = await realFileSystem.open(...asked)
      return { ...file, sync: () => file.sync().then(() => void (synced += 1)) }
    }
    const outcome = await acquireLock({ ...machine, fs: { ...realFileSystem, open } }, path)
    expect(synced).toBe(1)
    if (outcome.kind === 'held') await outcome.lock.release()
  })

  it('is complete when it appears: whoever is killed while making one leaves none that names nobody', async () => {
    const { path, machine, lockPath, folder } = await aLockableDossier()
    const seen: string[] = []
    const link: typeof realFileSystem.link = async (from, to) => {
      expect(await readdir(folder)).not.toContain('.Client.trente.json.lock')
      await realFileSystem.link(from, to)
      seen.push(await readFile(lockPath, 'utf8'))
    }
    const outcome = await acquireLock({ ...machine, fs: { ...realFileSystem, link } }, path)
    expect(seen).toEqual([expect.stringContaining('"instance"')])
    const noLinks = () => Promise.reject(Object.assign(new Error(), { code: 'EPERM' }))
    if (outcome.kind === 'held') await outcome.lock.release()
    const without = await acquireLock({ ...machine, fs: { ...realFileSystem, link: noLinks } }, path)
    expect(without.kind, 'where there are no links').toBe('held')
    expect((await readdir(folder)).sort()).toEqual(['.Client.trente.json.lock', 'Client.trente.json'])
    if (without.kind === 'held') await without.lock.release()
  })

  it('beats every 30 s without ever changing length', async () => {
    const { path, machine, lockPath, clock } = await aLockableDossier()
    const outcome = await acquireLock(machine, path)
    const before = await readFile(lockPath, 'utf8')
    await clock.pass(61_000)
    const after = await readFile(lockPath, 'utf8')
    expect((JSON.parse(after) as LockHolder).beat).toBe('2026-03-04T10:01:00.000Z')
    expect(after.length).toBe(before.length)
    if (outcome.kind === 'held') await outcome.lock.release()
  })

  it.each<[string, Partial<LockHolder>]>([
    ['its process is dead', { host: here.host, bootId: 'boot-1', pid: 4242 }],
    ['the machine was restarted since', { host: here.host, bootId: 'boot-0', pid: 1 }],
    ['our own pid was somebody else’s', { host: here.host, bootId: 'boot-1', pid: process.pid }],
  ])('is taken over at once when %s', async (_why, holder) => {
    const { path, machine, leave, folder } = await aLockableDossier()
    await leave(holder)
    const identity = { ...here, isAlive: (pid: number) => pid === 1 }
    const outcome = await acquireLock({ ...machine, identity }, path)
    expect(outcome).toMatchObject({ kind: 'held', tookOver: { user: 'yanis' } })
    expect((await readdir(folder)).filter((name) => name.includes('stale'))).toEqual([])
    if (outcome.kind === 'held') await outcome.lock.release()
  })

  it('is respected while its process lives on this machine', async () => {
    const { path, machine, leave } = await aLockableDossier()
    await leave({ host: here.host, bootId: 'boot-1' })
    expect(await acquireLock(machine, path)).toMatchObject({ kind: 'taken', by: { user: 'yanis' } })
  })

  it('of another machine is taken after 90 s without a beat, whatever its clock says', async () => {
    const { path, place, clock, leave } = await aLockableDossier()
    await leave({ beat: '2027-01-01T00:00:00.000Z' })
    const { file, lock, close } = await openDossier(path, rules, place)
    if (lock.kind !== 'taken') throw new Error('should be taken')
    const waiting = waitForLock(file, lock.text)
    await clock.pass(80_000)
    expect((await acquireLock({ fs: realFileSystem, clock, identity: here }, path)).kind).toBe('taken')
    expect(await clock.until(waiting)).toMatchObject({ kind: 'held', tookOver: { host: 'poste-9' } })
    await file.write({ words: 'mine now' })
    await close()
  })

  it('of another machine is respected as soon as it beats, and known to be free when it goes', async () => {
    const { path, place, clock, leave, lockPath } = await aLockableDossier()
    await leave({})
    const { file, lock, close } = await openDossier(path, rules, place)
    if (lock.kind !== 'taken') throw new Error('should be taken')
    const waiting = waitForLock(file, lock.text)
    await leave({ beat: '2020-01-01T00:00:00.000Z' })
    expect(await clock.until(waiting)).toBe('alive')
    await rm(lockPath)
    expect(await waitForLock(file, lock.text)).toBe('free')
    await close()
  })

  it.each(['', '{', 'null', '{"pid":-1}'])(
    'that makes no sense (%j) is respected, then taken after the watch',
    async (text) => {
      const { path, place, clock, lockPath } = await aLockableDossier()
      await writeFile(lockPath, text)
      const { file, lock, close } = await openDossier(path, rules, place)
      expect(lock).toMatchObject({ kind: 'taken', by: null })
      expect(await clock.until(waitForLock(file, text))).toMatchObject({ kind: 'held' })
      await close()
    },
  )

  it.each(['before the first', 'after two'])('lost to another writer stops the next save, %s', async (when) => {
    const { path, place, leave, lockPath } = await aLockableDossier()
    const { file, close } = await openDossier(path, rules, place)
    for (const words of when === 'after two' ? ['one', 'two'] : []) await file.write({ words })
    await leave({})
    await expect(file.write({ words: 'x' })).rejects.toMatchObject({
      reason: 'locked',
      details: { heldBy: { user: 'yanis' } },
    })
    await close()
    expect(await readFile(lockPath, 'utf8'), 'their lock is not ours to remove').toContain('yanis')
  })

  it('that changed since it was judged stale stays its holder’s', async () => {
    const { path, machine, leave, lockPath, folder } = await aLockableDossier()
    await leave({})
    expect(await takeOver(machine, path, 'the stale lock seen before')).toMatchObject({
      kind: 'taken',
      by: { user: 'yanis' },
    })
    expect(await readFile(lockPath, 'utf8')).toContain('yanis')
    expect((await readdir(folder)).filter((name) => name.includes('stale'))).toEqual([])
  })

  it.each([
    ['dead', JSON.stringify({ ...theirs, host: here.host, bootId: 'boot-0' }), 'held'],
    ['dead before it could say who it was', '', 'held'],
    ['at work', JSON.stringify({ ...theirs, host: here.host, bootId: 'boot-1', pid: 1 }), 'taken'],
  ])('that somebody %s is taking over is theirs only as long as they live', async (_who, claim, kind) => {
    const { path, machine, leave, lockPath } = await aLockableDossier()
    await leave({ host: here.host, bootId: 'boot-0' })
    const hash = sha256Of(await readFile(lockPath))
    await writeFile(`${lockPath}.${hash.slice(0, 8)}.stale`, claim)
    expect((await acquireLock(machine, path)).kind).toBe(kind)
  })

  it('that became another’s is not beaten any more', async () => {
    const { path, machine, clock, leave, lockPath } = await aLockableDossier()
    const outcome = await acquireLock(machine, path)
    await leave({})
    await clock.pass(31_000)
    if (outcome.kind === 'held') await outcome.lock.beat()
    expect(JSON.parse(await readFile(lockPath, 'utf8'))).toEqual(theirs)
    if (outcome.kind === 'held') await outcome.lock.release()
  })

  it('cut short by the disk is none: the folder counts as one that cannot be written, and nothing is left in it', async () => {
    const { path, machine, folder } = await aLockableDossier()
    const fs = whereFiles((file) => ({
      write: async (bytes, at) => {
        await file.write(bytes.subarray(0, 20), at)
        return bytes.byteLength
      },
    }))
    expect(await acquireLock({ ...machine, fs }, path)).toEqual({ kind: 'unwritable', errno: 'UNKNOWN' })
    expect(await readdir(folder)).toEqual(['Client.trente.json'])
  })

  it.each([
    ['be claimed', { open: failing('ENOSPC') }, 'ENOSPC'],
    ['be removed', { unlink: failing('EACCES') }, 'EACCES'],
  ])('of the dead that cannot %s stays, and the file opens for reading', async (_what, fault, errno) => {
    const { path, machine, leave, lockPath } = await aLockableDossier()
    await leave({ host: here.host, bootId: 'boot-0' })
    const open: typeof realFileSystem.open = (name, flags, mode) =>
      flags === 'wx' && 'open' in fault ? fault.open() : realFileSystem.open(name, flags, mode)
    const fs = { ...realFileSystem, ...fault, open }
    const text = await readFile(lockPath, 'utf8')
    expect(await takeOver({ ...machine, fs }, path, text)).toEqual({ kind: 'unwritable', errno })
    expect(await readFile(lockPath, 'utf8')).toBe(text)
  })

  it('of the silent that somebody else takes first is theirs', async () => {
    const { path, place, clock, leave, lockPath } = await aLockableDossier()
    await leave({})
    const unlink: typeof realFileSystem.unlink = async (name) => {
      await realFileSystem.unlink(name)
      if (name === lockPath) await leave({ user: 'léa', instance: 'quicker' })
    }
    const { file, lock, close } = await openDossier(path, rules, { ...place, fs: { ...realFileSystem, unlink } })
    if (lock.kind !== 'taken') throw new Error('should be taken')
    expect(await clock.until(waitForLock(file, lock.text))).toMatchObject({ kind: 'taken', by: { user: 'léa' } })
    await expect(file.write({ words: 'x' })).rejects.toMatchObject({ details: { heldBy: { user: 'léa' } } })
    await close()
  })

  it('is waited for no longer than the person wants', async () => {
    const { path, place, clock, leave } = await aLockableDossier()
    await leave({})
    const { file, lock, close } = await openDossier(path, rules, place)
    if (lock.kind !== 'taken') throw new Error('should be taken')
    const giveUp = new AbortController()
    const waiting = waitForLock(file, lock.text, giveUp.signal)
    const outcome = expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    giveUp.abort()
    await clock.pass(11_000)
    await outcome
    await close()
  })

  it('is given to exactly one of many who want it', async () => {
    const { path, machine, leave } = await aLockableDossier()
    for (let round = 0; round < 20; round++) {
      await leave({ host: here.host, bootId: 'boot-0' })
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => acquireLock(machine, path)))
      const held = outcomes.flatMap((outcome) => (outcome.kind === 'held' ? [outcome.lock] : []))
      const ours = await Promise.all(held.map((lock) => lock.look()))
      expect(ours.filter((state) => state === 'ours')).toHaveLength(1)
      for (const lock of held) await lock.release()
      await rm(lockPathFor(path), { force: true })
    }
  })

  it('knows this machine', async () => {
    const identity = await thisMachine(realFileSystem)
    expect(identity.isAlive(process.pid)).toBe(true)
    expect(identity.isAlive(2 ** 30)).toBe(false)
    if (process.platform === 'linux') expect(identity.bootId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    ['has no word for its start', { platform: 'darwin' }],
    ['does not tell its start', { platform: 'linux', open: failing('EACCES') }],
  ])('respects whoever lives where the system %s', async (_what, system) => {
    const { path, machine, leave } = await aLockableDossier()
    const { bootId } = await thisMachine({ ...realFileSystem, ...system })
    expect(bootId).toBeNull()
    await leave({ host: here.host, bootId: 'boot-0' })
    expect((await acquireLock({ ...machine, identity: { ...here, bootId } }, path)).kind).toBe('taken')
  })
})
