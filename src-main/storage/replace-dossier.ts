import { dirname } from 'node:path'
import type { Clock } from './clock'
import { maxDossierBytes } from './envelope'
import type { FileSystem } from './file-system'
import { sameHint } from './outside-change'
import { readBytes, type FileContent } from './read-bytes'
import { makeDurable, renameOver, rescue } from './replace-file'
import { asStorageError, errnoOf, isStorageError, StorageError } from './storage-error'
import { discard, writeTempFile } from './temp-file'

interface SaveMachine {
  fs: FileSystem
  clock: Clock
  onSlowSave: (() => void) | undefined
}

/**
 * Puts `next` in the place of `current`, whose content was compared just before. Resolves when a power cut can no
 * longer bring `current` back. `onReplaced` is called as soon as others can see the new bytes, which may be before a
 * failure to make them durable.
 */
export async function replaceDossier(
  machine: SaveMachine,
  current: FileContent & { path: string },
  next: Uint8Array,
  onReplaced: () => void,
): Promise<void> {
  const { fs, clock, onSlowSave } = machine
  const target = current.path
  const { path: temp } = await writeTempFile(fs, target, [next], current.stat)
  try {
    await assertUntouched(fs, current)
  } catch (error) {
    await discard(fs, temp)
    throw error
  }
  try {
    await renameOver(fs, clock, { temp, target, onWaiting: onSlowSave })
  } catch (error) {
    const rescued = await rescue(fs, clock, { temp, target })
    if (rescued) throw new StorageError('io', target, { errno: errnoOf(error) ?? 'UNKNOWN', rescued }, error)
    await discard(fs, temp)
    throw error
  }
  onReplaced()
  await makeDurable(fs, dirname(target))
  // Shares and synchronised folders have answered "written" before writing.
  const written = await readBytes(fs, target, maxDossierBytes)
  if (Buffer.compare(written.bytes, next) !== 0) throw new StorageError('io', target, { damage: 'read-back' })
}

/** Narrows, cannot close, the time in which somebody else's save would be overwritten; the backup covers the rest. */
async function assertUntouched(fs: FileSystem, current: FileContent & { path: string }): Promise<void> {
  try {
    if (sameHint(await fs.stat(current.path), current.stat)) return
    const now = await readBytes(fs, current.path, maxDossierBytes)
    if (now.sha256 !== current.sha256) throw new StorageError('changed-outside', current.path)
  } catch (error) {
    const known = asStorageError(error, current.path, 'reading')
    throw isStorageError(known, 'missing') ? new StorageError('gone', current.path, known.details, known) : known
  }
}
