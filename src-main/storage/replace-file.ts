import { dirname } from 'node:path'
import type { Clock } from './clock'
import type { FileSystem } from './file-system'
import { discard } from './temp-file'
import { errnoInWords, errnoOf, StorageError } from './storage-error'

/** Virus scanners and indexers on Windows hold a file for moments; about 9 s in all. */
const windowsRetries = [10, 20, 40, 80, 160, 320, 640, ...Array<number>(8).fill(1000)]
const heldForAMoment = new Set<string | null>(['EPERM', 'EACCES', 'EBUSY'])

/** What a file system without directory sync answers. EIO is not among them: it means lost. */
const noSuchSync = new Set<string | null>(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM'])

/** Puts the temporary file in the target's place in one step. `onWaiting` is called once when it takes over a second. */
export async function renameOver(
  fs: FileSystem,
  clock: Clock,
  { temp, target, onWaiting }: { temp: string; target: string; onWaiting?: (() => void) | undefined },
): Promise<void> {
  const pauses = fs.platform === 'win32' ? [...windowsRetries] : []
  let waited = 0
  for (;;) {
    try {
      return await fs.rename(temp, target)
    } catch (error) {
      const pause = heldForAMoment.has(errnoOf(error)) ? pauses.shift() : undefined
      if (pause === undefined) throw error
      await clock.wait(pause)
      if (waited < 1000 && waited + pause >= 1000) onWaiting?.()
      waited += pause
    }
  }
}

/** On Windows, keeps a complete temporary file that could not take its place under a name a person finds; null when impossible. */
export async function rescue(fs: FileSystem, clock: Clock, { temp, target }: { temp: string; target: string }) {
  if (fs.platform !== 'win32') return null
  const utc = clock.now().toISOString().replace(/[-:.]/g, '')
  const rescued = target.replace(/\.trente(\.json)?$|\.json$|$/, (end) => ` (rescued ${utc})${end}`)
  try {
    await linkIntoPlace(fs, temp, rescued)
    return rescued
  } catch {
    return null
  }
}

/** Gives the temporary file its name unless something has that name already: throws `exists`. */
export async function linkIntoPlace(fs: FileSystem, temp: string, target: string): Promise<void> {
  try {
    await fs.link(temp, target)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw new StorageError('exists', target, {}, error)
    return renameWhenFree(fs, temp, target)
  }
  await discard(fs, temp)
}

/** FAT and some shares know no links; there a look before the rename leaves a window of microseconds. */
async function renameWhenFree(fs: FileSystem, temp: string, target: string): Promise<void> {
  const taken = await fs.stat(target).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  })
  if (taken) throw new StorageError('exists', target)
  await fs.rename(temp, target)
}

/**
 * Until this returns, a power cut may bring back what stood at `target` before. Throws `unconfirmed`: all of the new
 * content is there, and whoever is told so knows what to expect of the file.
 */
export async function makeDurable(fs: FileSystem, target: string): Promise<void> {
  try {
    await syncFolder(fs, dirname(target))
  } catch (error) {
    throw new StorageError('unconfirmed', target, { errno: errnoInWords(error) }, error)
  }
}

/** Makes what was named, renamed or removed in a folder outlive a power cut. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    await fs.syncDirectory(folder)
  } catch (error) {
    if (!noSuchSync.has(errnoOf(error))) throw error
  }
}

/** A folder only this user reads, and whatever is missing above it: none of them goes again with a power cut. */
export async function makeFolder(fs: FileSystem, path: string): Promise<void> {
  const first = await fs.mkdir(path, 0o700)
  if (first === undefined) return
  for (let made = path; made !== dirname(made); made = dirname(made)) {
    await syncFolder(fs, dirname(made))
    if (made === first) return
  }
}
