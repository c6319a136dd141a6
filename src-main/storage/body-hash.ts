import { createHash, type Hash } from 'node:crypto'
import { lengthInCommon } from './chunks'

/** Bytes between two marks, which take a tenth of a millisecond to hash. The largest file has some three thousand. */
const markEvery = 64 * 1024

/** The hash of all that stands before a place. */
interface Mark {
  readonly at: number
  readonly state: Hash
}

/**
 * SHA-256 of one body after another. Each mostly begins as the one before: of what both begin with nothing is hashed
 * again. What they have in common is found by looking at the bytes, so it is right whatever bodies follow each other.
 */
export class BodyHash {
  private before: readonly Uint8Array[] = []
  private marks: Mark[] = []

  of(body: readonly Uint8Array[]): string {
    const common = lengthInCommon(this.before, body)
    this.marks = this.marks.filter(({ at }) => at <= common)
    this.before = body
    const last = this.marks.at(-1)
    const hash = last?.state.copy() ?? createHash('sha256')
    let at = 0
    let done = last?.at ?? 0
    for (const chunk of body) {
      const end = at + chunk.byteLength
      while (done < end) {
        const next = Math.min(end, done - (done % markEvery) + markEvery)
        hash.update(chunk.subarray(done - at, next - at))
        done = next
        if (done % markEvery === 0) this.marks.push({ at: done, state: hash.copy() })
      }
      at = end
    }
    return hash.digest('hex')
  }
}
