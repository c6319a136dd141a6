import type { Clock } from './clock'
import type { FileStat, FileSystem } from './file-system'
import { holds } from './compare-bytes'
import { makeDurable, renameOver, rescue } from './replace-file'
import { asStorageError, errnoInWords, isStorageError, StorageError } from './storage-error'
import { discard, writeTempFile } from './temp-file'

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
  const temp = await writeTempFile(fs, target, next, current.stat)
  try {
    await mayReplace
    await assertUntouched(fs, current)
  } catch (error) {
    await discard(fs, temp)
    throw error
  }
  try {
    await renameOver(fs, clock, { temp, target, onWaiting: onSlowSave })
  } catch (error) {
    const rescued = await rescue(fs, clock, { temp, target })
    if (rescued) throw new StorageError('io', target, { errno: errnoInWords(error), rescued }, error)
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

/**
 * All of it is read, whatever its times say. Narrows, cannot close, the time in which somebody else's save would be
 * overwritten; the backup covers the rest.
 */
async function assertUntouched(fs: FileSystem, current: Replaced): Promise<void> {
  try {
    if (!(await holds(fs, current.path, current.chunks))) throw new StorageError('changed-outside', current.path)
  } catch (error) {
    const known = asStorageError(error, current.path, 'reading')
    throw isStorageError(known, 'missing') ? new StorageError('gone', current.path, known.details, known) : known
  }
}
