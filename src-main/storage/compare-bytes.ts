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
      return await withBlock((one) => withBlock((other) => readsAs(file, chunks, [one, other])))
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asStorageError(error, path, 'reading')
  }
}

/** The disk fills one block while the other is compared. */
async function readsAs(file: OpenFile, chunks: readonly Uint8Array[], blocks: [Buffer, Buffer]): Promise<boolean> {
  const size = lengthOf(chunks)
  // Asked at once with the rest: each answer of a disk is waited for.
  const longer = file.read(Buffer.alloc(1), size)
  longer.catch(() => undefined)
  const rest = new Rest(chunks)
  let [filling, other] = blocks
  const readAt = (at: number) => (at < size ? file.read(filling.subarray(0, size - at), at) : longer)
  let reading = readAt(0)
  for (let at = 0; at < size;) {
    const came = filling.subarray(0, await reading)
    at += came.byteLength
    ;[filling, other] = [other, filling]
    if (came.byteLength === 0) return false
    reading = readAt(at)
    reading.catch(() => undefined)
    if (rest.startsWith(came)) continue
    // The block is lent to others next.
    await reading.catch(() => undefined)
    return false
  }
  return (await reading) === 0
}
