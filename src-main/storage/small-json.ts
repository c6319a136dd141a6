import type { Clock } from './clock'
import { realFileSystem, type FileSystem } from './file-system'
import { readBytes } from './read-bytes'
import { isStorageError, StorageError } from './storage-error'
import { writeFileAtomically } from './write-file-atomically'

/** Settings and recent files are a few kilobytes. */
const maxSmallBytes = 1024 * 1024

export interface SmallJsonOptions {
  fs?: FileSystem
  clock?: Clock
}

/** `whenMissing` is used when there is no file, and only then: a damaged file throws instead of passing for a new one. */
export async function readSmallJson<T>(
  path: string,
  { check, whenMissing }: { check: (value: unknown) => T; whenMissing: () => T },
  { fs = realFileSystem }: SmallJsonOptions = {},
): Promise<T> {
  let bytes: Uint8Array
  try {
    bytes = (await readBytes(fs, path, maxSmallBytes)).bytes
  } catch (error) {
    if (isStorageError(error, 'missing')) return whenMissing()
    throw error
  }
  try {
    return check(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (cause) {
    throw new StorageError('damaged', path, { damage: bytes.byteLength === 0 ? 'empty' : 'not-json' }, cause)
  }
}

/** Replaces the file whole, indented for the curious; creates its folder. */
export async function writeSmallJson(path: string, value: unknown, options: SmallJsonOptions = {}): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
  await writeFileAtomically(path, [bytes], { ...options, overwrite: true, makeFolder: true })
}
