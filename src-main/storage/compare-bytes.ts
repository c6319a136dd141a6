import { lengthOf, Rest } from './chunks'
import type { FileSystem, OpenFile } from './file-system'
import { asStorageError } from './storage-error'

/** As much at once as stays in a processor's cache: room for a whole dossier would cost more than reading it. */
const blockBytes = 512 * 1024

/**
 * Whether a file holds these chunks and nothing else, byte by byte. Times and sizes are not believed: they lie on shares,
 * after restores, and within one tick of the clock. The caller looked whether it is a file at all: a pipe never ends.
 */
export async function holds(fs: FileSystem, path: string, chunks: readonly Uint8Array[]): Promise<boolean> {
  try {
    const size = lengthOf(chunks)
    const file = await fs.open(path, 'r')
    try {
      const [isSame, isLonger] = await Promise.all([readsAs(file, size, chunks), file.read(Buffer.alloc(1), size)])
      return isSame && isLonger === 0
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asStorageError(error, path, 'reading')
  }
}

async function readsAs(file: OpenFile, size: number, chunks: readonly Uint8Array[]): Promise<boolean> {
  const block = Buffer.allocUnsafe(Math.min(blockBytes, size))
  const rest = new Rest(chunks)
  for (let at = 0; at < size;) {
    const count = await file.read(block.subarray(0, size - at), at)
    if (count === 0 || !rest.startsWith(block.subarray(0, count))) return false
    at += count
  }
  return true
}
