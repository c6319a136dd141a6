/** A file in memory is its chunks, one after the other: most of them are what stood in the file before. */

export function isSame(bytes: Uint8Array, chunks: readonly Uint8Array[]): boolean {
  return bytes.byteLength === lengthOf(chunks) && new Rest(chunks).startsWith(bytes)
}

/** Hands on each chunk, and puts it at the end of `whole`. */
export function* collected(chunks: Iterable<Uint8Array>, whole: Uint8Array[]): Generator<Uint8Array> {
  for (const chunk of chunks) {
    whole.push(chunk)
    yield chunk
  }
}

export const lengthOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)

/** How far some chunks were gone through. */
class Place {
  private chunk = 0
  private at = 0

  constructor(private readonly chunks: readonly Uint8Array[]) {}

  /** What follows in the chunk that was reached; nothing behind the last. */
  rest(): Uint8Array | undefined {
    return this.chunks[this.chunk]?.subarray(this.at)
  }

  pass(count: number): void {
    this.at += count
    if (this.at === this.chunks[this.chunk]?.byteLength) [this.chunk, this.at] = [this.chunk + 1, 0]
  }
}

/** What is left of some chunks to compare with. */
export class Rest {
  private readonly place: Place

  constructor(chunks: readonly Uint8Array[]) {
    this.place = new Place(chunks)
  }

  /** Goes on behind `bytes` when they come next. */
  startsWith(bytes: Uint8Array): boolean {
    for (let done = 0; done < bytes.byteLength;) {
      const next = this.place.rest()?.subarray(0, bytes.byteLength - done)
      if (!next || Buffer.compare(next, bytes.subarray(done, done + next.byteLength)) !== 0) return false
      done += next.byteLength
      this.place.pass(next.byteLength)
    }
    return true
  }
}

/** So many bytes are looked at together. */
const glance = 16 * 1024

/**
 * How many bytes stand at the beginning of both, or up to a glance fewer. Where both hand on the same memory it is not
 * looked into: chunks are never written to.
 */
export function lengthInCommon(one: readonly Uint8Array[], other: readonly Uint8Array[]): number {
  let length = 0
  const [a, b] = [new Place(one), new Place(other)]
  for (;;) {
    const [left, right] = [a.rest(), b.rest()]
    if (!left || !right) return length
    const isShared = left.buffer === right.buffer && left.byteOffset === right.byteOffset
    const size = Math.min(left.byteLength, right.byteLength, isShared ? Infinity : glance)
    if (!isShared && Buffer.compare(left.subarray(0, size), right.subarray(0, size)) !== 0) return length
    length += size
    a.pass(size)
    b.pass(size)
  }
}
