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
  const rest = new Rest(chunks)
  let [filling, other] = blocks
  const askedAt = (at: number) => Math.min(filling.byteLength, size + 1 - at)
  const readAt = (at: number) => file.read(filling.subarray(0, askedAt(at)), at)
  let reading = readAt(0)
  for (let at = 0; at < size;) {
    const asked = askedAt(at)
    const came = filling.subarray(0, await reading)
    at += came.byteLength
    ;[filling, other] = [other, filling]
    if (came.byteLength === 0 || at > size) return false
    // One byte more than there should be was asked for: the file ends here, and each answer of a disk is waited for.
    const ends = at === size && came.byteLength < asked
    reading = ends ? nothingMore : readAt(at)
    reading.catch(() => undefined)
    if (rest.startsWith(came)) continue
    // The block is lent to others next.
    await reading.catch(() => undefined)
    return false
  }
  return (await reading) === 0
}

const nothingMore = Promise.resolve(0)
