import { dirname } from 'node:path'
import { realClock, type Clock } from './clock'
import { realFileSystem, type FileStat, type FileSystem } from './file-system'
import { linkIntoPlace, makeDurable, makeFolder, renameOver } from './replace-file'
import { asStorageError, errnoOf, StorageError } from './storage-error'
import { discard, writeTempFile, type Chunks } from './temp-file'

export interface AtomicWrite {
  /** Aborting removes the temporary file and rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Off unless asked: an existing file is then an `exists` error. A replaced file keeps its mode. */
  overwrite?: boolean
  /** Creates the folder, readable by this user only. */
  makeFolder?: boolean
  /** Whose mode and owner a new file takes; only this user reads it otherwise. */
  like?: FileStat
  fs?: FileSystem
  clock?: Clock
}

/** Streams `chunks` into a file that appears complete or not at all. */
export async function writeFileAtomically(path: string, chunks: Chunks, options: AtomicWrite = {}): Promise<void> {
  const {
    signal,
    overwrite = false,
    makeFolder: folderToo = false,
    like,
    fs = realFileSystem,
    clock = realClock,
  } = options
  try {
    if (folderToo) await makeFolder(fs, dirname(path))
    const existing = await existingFile(fs, path)
    if (existing?.is === 'directory') throw new StorageError('is-a-directory', path)
    if (existing && !overwrite) throw new StorageError('exists', path)
    const target = existing ? await fs.realpath(path) : path
    const temp = await writeTempFile(fs, target, signal ? untilAborted(chunks, signal) : chunks, existing ?? like)
    try {
      signal?.throwIfAborted()
      if (overwrite) await renameOver(fs, clock, { temp, target })
      else await linkIntoPlace(fs, temp, target)
    } catch (error) {
      await discard(fs, temp)
      throw error
    }
    await makeDurable(fs, target)
  } catch (error) {
    throw asStorageError(error, path, 'writing')
  }
}

async function existingFile(fs: FileSystem, path: string): Promise<FileStat | undefined> {
  try {
    return await fs.stat(path)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Ends at once on abort, even while the source is still thinking about its next chunk. */
async function* untilAborted(chunks: Chunks, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error)
  })
  aborted.catch(() => undefined)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  try {
    for (;;) {
      const next = await Promise.race([source.next(), aborted])
      if (next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Not awaited: a source stuck in a read would hold the abort back.
    Promise.resolve(source.return?.()).catch(() => undefined)
  }
}
