import type { FileStat, FileSystem } from './file-system'
import type { LockHolder } from './lock-holder'
import { readBytes } from './read-bytes'
import { errnoInWords, errnoOf, isStorageError, StorageError } from './storage-error'
import { discard } from './temp-file'

/** More than a lock ever says. */
export const lockLimit = 64 * 1024

/**
 * Puts a lock in its place, complete or not at all, unless there is one: whoever is killed in the middle leaves no lock
 * that names nobody. `aside` is where it is written first.
 */
export async function placeLock(
  fs: FileSystem,
  { path, aside }: { path: string; aside: string },
  holder: LockHolder,
): Promise<'made' | 'exists' | { errno: string }> {
  const written = await writeNew(fs, aside, holder)
  if (written !== 'made') return written
  try {
    await fs.link(aside, path)
    return 'made'
  } catch (error) {
    // FAT and some shares know no links.
    return errnoOf(error) === 'EEXIST' ? 'exists' : await writeNew(fs, path, holder)
  } finally {
    await discard(fs, aside)
  }
}

/** Writes a file that says who made it, unless there is one. */
export async function writeNew(
  fs: FileSystem,
  path: string,
  holder: LockHolder,
): Promise<'made' | 'exists' | { errno: string }> {
  let created = false
  try {
    const file = await fs.open(path, 'wx', 0o600)
    created = true
    try {
      await writeHolder(file, holder)
      // A power cut would otherwise leave an empty lock that names nobody.
      await file.sync()
      // A lock cut short would be nobody's, ours neither, and stay.
      if ((await file.stat()).size !== bytesOf(holder).byteLength) throw new StorageError('io', path)
    } finally {
      await file.close()
    }
    return 'made'
  } catch (error) {
    if (created) await discard(fs, path)
    else if (errnoOf(error) === 'EEXIST') return 'exists'
    return { errno: errnoInWords(error) }
  }
}

/** Always the same length, as only `beat` changes: no reader ever sees half of two contents. */
const bytesOf = (holder: LockHolder) => Buffer.from(JSON.stringify(holder))

export async function writeHolder(
  file: { write(bytes: Uint8Array, at: number | null): Promise<number> },
  holder: LockHolder,
): Promise<void> {
  const bytes = bytesOf(holder)
  if ((await file.write(bytes, 0)) !== bytes.byteLength) throw new StorageError('disk-full', '', { errno: 'ENOSPC' })
}

/** `stat` was taken before the words were read. */
export interface LockReading {
  readonly text: string
  readonly stat: FileStat | null
}

/** Null when there is no lock; empty when it is there and cannot be read. */
export async function lookAtLock(fs: FileSystem, path: string): Promise<LockReading | null> {
  try {
    const { bytes, stat } = await readBytes(fs, path, lockLimit)
    return { text: Buffer.from(bytes).toString('utf8'), stat }
  } catch (error) {
    return isStorageError(error, 'missing') ? null : { text: '', stat: null }
  }
}

/** The words of `lookAtLock`. */
export const readLock = async (fs: FileSystem, path: string): Promise<string | null> =>
  (await lookAtLock(fs, path))?.text ?? null

/** As `readLock`; empty, too, when there is no lock any more. */
export const lockAsItStands = async (fs: FileSystem, path: string): Promise<string> => (await readLock(fs, path)) ?? ''

export function parseHolder(text: string): LockHolder | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const { user, host, pid, bootId, instance, started, beat } = found as Partial<LockHolder>
    const words = [user, host, instance, started, beat].every((value) => typeof value === 'string')
    if (!words || !Number.isSafeInteger(pid) || Number(pid) <= 0) return null
    return { ...(found as LockHolder), bootId: typeof bootId === 'string' ? bootId : null }
  } catch {
    return null
  }
}
