import { createHash } from 'node:crypto'
import type { FileStat, FileSystem, OpenFile } from './file-system'
import { asStorageError, StorageError } from './storage-error'

export interface FileContent {
  bytes: Uint8Array
  /** Taken before the bytes were read: a later difference means the file moved in the meantime. */
  stat: FileStat
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads a whole regular file of at most `limit` bytes. Throws missing, is-a-directory, unreadable, too-big, not-a-file or io. */
export async function readBytes(fs: FileSystem, path: string, limit: number): Promise<FileContent> {
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const stat = await statOfFile(fs, path)
    if (stat.size > limit) throw new StorageError('too-big', path, { bytes: stat.size, limit })
    const file = await fs.open(path, 'r')
    try {
      return { bytes: await readToEnd(file, stat.size, path, limit), stat }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asStorageError(error, path, 'reading')
  }
}

/** Of a regular file and of nothing else. Throws missing, is-a-directory or not-a-file. */
export async function statOfFile(fs: FileSystem, path: string): Promise<FileStat> {
  try {
    const stat = await fs.stat(path)
    if (stat.is === 'directory') throw new StorageError('is-a-directory', path)
    if (stat.is === 'other') throw new StorageError('not-a-file', path)
    return stat
  } catch (error) {
    throw asStorageError(error, path, 'reading')
  }
}

async function readToEnd(file: OpenFile, expected: number, path: string, limit: number): Promise<Uint8Array> {
  // One byte more than promised, so that a file still growing is noticed.
  let buffer: Uint8Array = Buffer.allocUnsafe(expected + 1)
  let length = 0
  for (;;) {
    const count = await file.read(buffer.subarray(length), length)
    if (count === 0) return buffer.subarray(0, length)
    length += count
    if (length > limit) throw new StorageError('too-big', path, { bytes: length, limit })
    if (length === buffer.byteLength) buffer = Buffer.concat([buffer], length * 2)
  }
}
