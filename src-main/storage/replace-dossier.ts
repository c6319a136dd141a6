import type { Clock } from './clock'
import { isUnmoved, type FileStat, type FileSystem } from './file-system'
import { holds } from './compare-bytes'
import { statOfFile } from './read-bytes'
import { makeDurable, renameOver, rescue } from './replace-file'
import { asStorageError, errnoOf, isStorageError, StorageError } from './storage-error'
import { discard, fillTempFile } from './temp-file'

interface SaveMachine {
  fs: FileSystem
  clock: Clock
  onSlowSave: (() => void) | undefined
}

/** What a save is about to replace: where it stands, and every byte it must still hold. */
export interface Replaced {
  path: string
  stat: FileStat
  chunks: readonly Uint8Array[]
}

/**
 * Puts `next` in the place of `current`, compared with what is there at the last moment. Resolves when a power cut can no
 * longer bring `current` back. `mayReplace` is waited for before anything is replaced. `onReplaced` is called as soon as
 * others can see the new bytes, which may be before a failure to make them durable.
 */
export async function replaceDossier(
  machine: SaveMachine,
  current: Replaced,
  next: readonly Uint8Array[],
  { mayReplace, onReplaced }: { mayReplace: Promise<void>; onReplaced: () => void },
): Promise<void> {
  const { fs, clock, onSlowSave } = machine
  const target = current.path
  const temp = await completeUntouched(fs, current, { next, mayReplace })
  try {
    await renameOver(fs, clock, { temp, target, onWaiting: onSlowSave })
  } catch (error) {
    const rescued = await rescue(fs, clock, { temp, target })
    if (rescued) throw new StorageError('io', target, { errno: errnoOf(error) ?? 'UNKNOWN', rescued }, error)
    await discard(fs, temp)
    throw error
  }
  onReplaced()
  // Shares and synchronised folders have answered "written" before writing: it is read back, while the folder is synced.
  const durable = makeDurable(fs, target)
  durable.catch(() => undefined)
  if (!(await holds(fs, target, next))) throw new StorageError('io', target, { damage: 'read-back' })
  await durable
}

/** The new bytes in a file beside `current`, which is still what it was. The disk is read while it syncs. */
async function completeUntouched(
  fs: FileSystem,
  current: Replaced,
  { next, mayReplace }: { next: readonly Uint8Array[]; mayReplace: Promise<void> },
): Promise<string> {
  const temp = await fillTempFile(fs, current.path, next)
  const [compared, written] = await Promise.allSettled([compare(fs, current), temp.complete(current.stat)])
  if (written.status === 'rejected') throw written.reason
  try {
    await mayReplace
    if (compared.status === 'rejected') throw compared.reason
    await assertUntouched(fs, current, { compared: compared.value, written: written.value })
  } catch (error) {
    await discard(fs, temp.path)
    throw error
  }
  return temp.path
}

/** Every byte, whatever the times of the file say. Returns what the disk said of it before it was read. */
async function compare(fs: FileSystem, { path, chunks }: Replaced): Promise<FileStat> {
  try {
    const stat = await statOfFile(fs, path)
    if (!(await holds(fs, path, chunks))) throw new StorageError('changed-outside', path)
    return stat
  } catch (error) {
    const known = asStorageError(error, path, 'reading')
    throw isStorageError(known, 'missing') ? new StorageError('gone', path, known.details, known) : known
  }
}

/**
 * The last look before `current` is replaced: all of it is read once more where anything of it moved since it was
 * compared, or might have without a trace. A disk whose clock had ticked between the last change of the file and the end
 * of `written`, before the comparison began, gives any later change another time. Narrows, cannot close, the moment in
 * which somebody else's save would be overwritten; the backup covers the rest.
 */
async function assertUntouched(
  fs: FileSystem,
  current: Replaced,
  { compared, written }: { compared: FileStat; written: FileStat },
): Promise<void> {
  const now = await fs.stat(current.path).catch(() => null)
  if (now && isUnmoved(now, compared) && compared.changedNs < written.changedNs) return
  await compare(fs, current)
}
