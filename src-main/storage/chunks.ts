/** A file in memory is its chunks, one after the other: most of them are what stood in the file before. */

export function isSame(bytes: Uint8Array, chunks: readonly Uint8Array[]): boolean {
  return bytes.byteLength === lengthOf(chunks) && new Rest(chunks).startsWith(bytes)
}

export const lengthOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)

/** What is left of some chunks to compare with. */
export class Rest {
  private chunk = 0
  private at = 0

  constructor(private readonly chunks: readonly Uint8Array[]) {}

  /** Goes on behind `bytes` when they come next. */
  startsWith(bytes: Uint8Array): boolean {
    for (let done = 0; done < bytes.byteLength;) {
      const chunk = this.chunks[this.chunk]
      if (!chunk) return false
      const length = Math.min(chunk.byteLength - this.at, bytes.byteLength - done)
      if (Buffer.compare(chunk.subarray(this.at, this.at + length), bytes.subarray(done, done + length)) !== 0)
        return false
      done += length
      this.at += length
      if (this.at === chunk.byteLength) [this.chunk, this.at] = [this.chunk + 1, 0]
    }
    return true
  }
}
