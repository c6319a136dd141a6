import type { Clock } from './clock'
import { isUnmoved, type FileStat, type FileSystem } from './file-system'
import { holds } from './compare-bytes'
import { makeDurable, renameOver, rescue } from './replace-file'
import { asStorageError, errnoInWords, isStorageError, StorageError } from './storage-error'
import { discard, fillTempFile, type Filling } from './temp-file'

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

export interface Replacing {
  /** Gives the new bytes. Called once, while the disk makes room for them. `whole`: all of them, once they were written. */
  compose: () => Filling & { whole: readonly Uint8Array[] }
  /** Asked before anything is replaced. */
  mayReplace: () => Promise<void>
  /** Called as soon as others can see the new bytes, which may be before a failure to make them durable. */
  onReplaced: () => void
}

/**
 * Puts new bytes in the place of `current`, compared with what is there at the last moment. Resolves when a power cut can
 * no longer bring `current` back.
 */
export async function replaceDossier(
  machine: SaveMachine,
  current: Replaced,
  { compose, mayReplace, onReplaced }: Replacing,
): Promise<void> {
  const { fs, clock, onSlowSave } = machine
  const target = current.path
  const { temp, next } = await completeUntouched(fs, current, { compose, mayReplace })
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

/** The new bytes in a file beside `current`, which is still what it was: that is looked at while the disk syncs. */
async function completeUntouched(
  fs: FileSystem,
  current: Replaced,
  { compose, mayReplace }: Pick<Replacing, 'compose' | 'mayReplace'>,
): Promise<{ temp: string; next: readonly Uint8Array[] }> {
  let next: readonly Uint8Array[] = []
  const temp = await fillTempFile(fs, current.path, () => {
    const filling = compose()
    next = filling.whole
    return filling
  })
  const completing = temp.complete(current.stat)
  const looks = await Promise.allSettled([completing, mayReplace(), compare(fs, current)])
  const written = await completing
  const closing = temp.close()
  closing.catch(() => undefined)
  try {
    for (const look of looks) if (look.status === 'rejected') throw look.reason
    await assertUntouched(fs, current, written)
  } catch (error) {
    await closing.catch(() => undefined)
    await discard(fs, temp.path)
    throw error
  }
  await closing
  return { temp: temp.path, next }
}

/** Every byte, whatever the times of the file say. */
async function compare(fs: FileSystem, { path, chunks }: Replaced): Promise<void> {
  try {
    if (!(await holds(fs, path, chunks))) throw new StorageError('changed-outside', path)
  } catch (error) {
    const known = asStorageError(error, path, 'reading')
    throw isStorageError(known, 'missing') ? new StorageError('gone', path, known.details, known) : known
  }
}

/**
 * The last look before `current` is replaced. Where it moved since the first, or might have without a trace, all of it is
 * compared once more: a disk leaves a trace where its clock had ticked between the last change of `current` and that of
 * the new file, which was `written` before the comparison began. Narrows, cannot close, the moment in which somebody
 * else's save would be overwritten; the backup covers the rest.
 */
async function assertUntouched(fs: FileSystem, current: Replaced, written: FileStat): Promise<void> {
  const now = await fs.stat(current.path).catch(() => null)
  const leavesTraces = current.stat.changedNs < written.changedNs
  if (!now || !leavesTraces || !isUnmoved(now, current.stat)) await compare(fs, current)
}
