import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { besideName } from './beside-name'
import type { Cancel, Clock } from './clock'
import { isUnmoved, type FileStat, type FileSystem } from './file-system'
import type { LockHolder } from './lock-holder'
import {
  lockAsItStands,
  lockLimit,
  lookAtLock,
  parseHolder,
  placeLock,
  readLock,
  writeHolder,
  writeNew,
} from './lock-file'
import { sha256Of } from './read-bytes'
import { errnoInWords, errnoOf } from './storage-error'
import { discard } from './temp-file'

/** Who would hold a lock taken from here, and who else is alive on this machine. */
export interface LockIdentity {
  user: string
  host: string
  pid: number
  bootId: string | null
  isAlive(pid: number): boolean
}

export interface LockMachine {
  fs: FileSystem
  clock: Clock
  identity: LockIdentity
}

export type LockOutcome =
  | { kind: 'held'; lock: DossierLock; tookOver: LockHolder | null }
  | { kind: 'taken'; by: LockHolder | null; text: string }
  | { kind: 'unwritable'; errno: string }

const beatEvery = 30_000
/** Three missed beats. */
const watchFor = 90_000
const lookEvery = 10_000
const claimEnd = '.stale'

/** Locks held by this very process: a lock with our pid that is not among them is from an earlier owner of the pid. */
const heldHere = new Set<string>()

export function lockPathFor(target: string): string {
  return join(dirname(target), `.${besideName(target)}.lock`)
}

/** One claim for all who read the same stale lock. */
const claimPathFor = (path: string, text: string) => `${path}.${sha256Of(text).slice(0, 8)}${claimEnd}`

/** The claim on a stale lock, or a lock not yet in its place: its process removes it at once. */
export function isClaim(name: string, target: string): boolean {
  return name.startsWith(`${basename(lockPathFor(target))}.`) && name.endsWith(claimEnd)
}

export async function thisMachine(fs: FileSystem): Promise<LockIdentity> {
  return { user: userName(), host: hostname(), pid: process.pid, bootId: await bootId(fs), isAlive: isPidAlive }
}

/** Takes the lock of `target` (a real path), over a dead one if need be. Never waits. */
export async function acquireLock(machine: LockMachine, target: string): Promise<LockOutcome> {
  const fresh = await createLock(machine, target, null)
  if (fresh) return fresh
  const text = await readLock(machine.fs, lockPathFor(target))
  if (text === null) return (await createLock(machine, target, null)) ?? { kind: 'taken', by: null, text: '' }
  const by = parseHolder(text)
  if (by && isDead(machine.identity, by)) return takeOver(machine, target, text)
  return { kind: 'taken', by, text }
}

/**
 * Looks for up to 90 s, by our own monotonic clock, whether the holder still beats. `stale` means takeOver may be called
 * with the same text; `free` that the lock went away.
 */
export function watchLock(
  machine: LockMachine,
  target: string,
  { text, signal }: { text: string; signal?: AbortSignal },
): Promise<'alive' | 'stale' | 'free'> {
  const until = machine.clock.monotonic() + watchFor
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const now = await readLock(machine.fs, lockPathFor(target))
      if (now === null) return resolve('free')
      if (now !== text) return resolve('alive')
      if (machine.clock.monotonic() >= until) return resolve('stale')
      machine.clock.after(lookEvery, () => void look().catch(reject))
    }
    look().catch(reject)
  })
}

/**
 * Removes a stale lock and takes its place. Many may judge the same lock stale at the same instant: whoever claims it
 * first is alone in removing it, so that nobody removes the lock of somebody who was quicker.
 */
export async function takeOver(machine: LockMachine, target: string, text: string): Promise<LockOutcome> {
  const { fs } = machine
  const path = lockPathFor(target)
  const claim = claimPathFor(path, text)
  const holder = newHolder(machine)
  heldHere.add(holder.instance)
  try {
    const claimed = await claimFor(machine, claim, holder)
    if (typeof claimed === 'object') return { kind: 'unwritable', errno: claimed.errno }
    if (claimed === 'exists') return takenAsItStands(fs, path)
    try {
      if ((await readLock(fs, path)) === text) await fs.unlink(path)
      return (await createLock(machine, target, parseHolder(text))) ?? (await takenAsItStands(fs, path))
    } catch (error) {
      return { kind: 'unwritable', errno: errnoInWords(error) }
    } finally {
      await discard(fs, claim)
    }
  } finally {
    heldHere.delete(holder.instance)
  }
}

/** Takes the claim on a stale lock, in the place of one whose process died before it could use it. */
async function claimFor(machine: LockMachine, path: string, holder: LockHolder) {
  const { fs, clock, identity } = machine
  const first = await writeNew(fs, path, holder)
  if (first !== 'exists') return first
  let by = parseHolder(await lockAsItStands(fs, path))
  if (by === null) {
    // Just being written, just gone, or cut short.
    await clock.wait(100)
    by = parseHolder(await lockAsItStands(fs, path))
  }
  if (by !== null && !isDead(identity, by)) return 'exists'
  await discard(fs, path)
  return writeNew(fs, path, holder)
}

async function takenAsItStands(fs: FileSystem, path: string): Promise<LockOutcome> {
  const text = await lockAsItStands(fs, path)
  return { kind: 'taken', by: parseHolder(text), text }
}

/** Null when the lock exists already. */
async function createLock(
  machine: LockMachine,
  target: string,
  tookOver: LockHolder | null,
): Promise<LockOutcome | null> {
  const path = lockPathFor(target)
  const holder = newHolder(machine)
  const aside = `${path}.${holder.instance.slice(0, 8)}${claimEnd}`
  const made = await placeLock(machine.fs, { path, aside }, holder)
  if (made === 'exists') return null
  if (made !== 'made') return { kind: 'unwritable', errno: made.errno }
  return { kind: 'held', lock: new DossierLock(machine, path, holder), tookOver }
}

function newHolder({ clock, identity: { user, host, pid, bootId } }: LockMachine): LockHolder {
  const started = clock.now().toISOString()
  return { user, host, pid, bootId, instance: randomUUID(), started, beat: started }
}

/** A lock we hold. Advice only on synchronised folders, where it arrives late: the comparison before each save is the guard. */
export class DossierLock {
  private readonly stopBeating: Cancel
  /** What the disk said of the lock when our name was last read in it. */
  private oursAs: FileStat | null = null

  constructor(
    private readonly machine: LockMachine,
    private readonly path: string,
    readonly holder: LockHolder,
  ) {
    heldHere.add(holder.instance)
    this.stopBeating = machine.clock.every(beatEvery, () => void this.beat())
  }

  /** `ours`, `lost` when it vanished, or whoever took it; `unsure` when it cannot be read or makes no sense. */
  async look(): Promise<'ours' | 'lost' | 'unsure' | { by: LockHolder }> {
    const { fs } = this.machine
    // Whoever takes it over puts another file in its place: one that did not move since we read our name in it is ours.
    const now = this.oursAs && (await fs.stat(this.path).catch(() => null))
    if (now && this.oursAs && isUnmoved(now, this.oursAs)) return 'ours'
    this.oursAs = null
    const reading = await lookAtLock(fs, this.path)
    if (reading === null) return 'lost'
    const by = parseHolder(reading.text)
    if (by === null) return 'unsure'
    if (by.instance !== this.holder.instance) return { by }
    this.oursAs = reading.stat
    return 'ours'
  }

  /** Rewritten in place through the handle it was checked on: if the lock was taken over meanwhile, we beat a dead file. */
  async beat(): Promise<void> {
    const beat = this.machine.clock.now().toISOString()
    try {
      const file = await this.machine.fs.open(this.path, 'r+')
      try {
        const buffer = Buffer.alloc(lockLimit)
        const length = await file.read(buffer, 0)
        if (parseHolder(buffer.toString('utf8', 0, length))?.instance !== this.holder.instance) return
        this.holder.beat = beat
        await writeHolder(file, this.holder)
      } finally {
        await file.close()
      }
    } catch {
      // The next beat tries again; a lock that is really gone is noticed before the next save.
    }
  }

  async release(): Promise<void> {
    this.stopBeating()
    if ((await this.look()) === 'ours') await discard(this.machine.fs, this.path)
    heldHere.delete(this.holder.instance)
  }
}

function isDead(here: LockIdentity, by: LockHolder): boolean {
  if (by.host !== here.host) return false
  if (here.bootId !== null && by.bootId !== null && here.bootId !== by.bootId) return true
  if (by.pid === here.pid) return !heldHere.has(by.instance)
  return !here.isAlive(by.pid)
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // Accounts without a name exist in containers and on some directories.
    return ''
  }
}

function isPidAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errnoOf(error) === 'EPERM'
  }
}

/** Changes at each start of the machine, which makes every earlier lock of this host void. Linux only. */
async function bootId(fs: FileSystem): Promise<string | null> {
  if (fs.platform !== 'linux') return null
  return (await readLock(fs, '/proc/sys/kernel/random/boot_id'))?.trim() || null
}
