import { withBlock } from './blocks'
import { lengthOf, Rest } from './chunks'
import type { FileSystem, OpenFile } from './file-system'
import { asStorageError } from './storage-error'

/**
 * Whether a file holds these chunks and nothing else, byte by byte. Times and sizes are not believed: they lie on shares,
 * after restores, and within one tick of the clock. The caller looked whether it is a file at all: a pipe never ends.
 */
export async function holds(fs: FileSystem, path: string, chunks: readonly Uint8Array[]): Promise<boolean> {
  try {
    const file = await fs.open(path, 'r')
    try {
      return await withBlock((block) => readsAs(file, chunks, block))
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asStorageError(error, path, 'reading')
  }
}

async function readsAs(file: OpenFile, chunks: readonly Uint8Array[], block: Buffer): Promise<boolean> {
  const size = lengthOf(chunks)
  // Asked at once with the rest: each answer of a disk is waited for.
  const longer = file.read(Buffer.alloc(1), size)
  longer.catch(() => undefined)
  const rest = new Rest(chunks)
  for (let at = 0; at < size;) {
    const count = await file.read(block.subarray(0, size - at), at)
    if (count === 0 || !rest.startsWith(block.subarray(0, count))) return false
    at += count
  }
  return (await longer) === 0
}
