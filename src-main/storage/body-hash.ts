import { createHash, type Hash } from 'node:crypto'
import { atOnce, type Steps } from '@core/steps'
import { lengthInCommon } from './chunks'

/** Bytes between two marks, which take a tenth of a millisecond to hash. The largest file has some three thousand. */
const markEvery = 64 * 1024

/** Bytes hashed in one step: a quarter of a millisecond or so. */
const stepEvery = 4 * markEvery

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
    return atOnce(this.inSteps(body))
  }

  /** As `of`. What it remembers changes at the last step only: others may ask in between. */
  *inSteps(body: readonly Uint8Array[]): Steps<string> {
    const common = lengthInCommon(this.before, body)
    const marks = this.marks.filter(({ at }) => at <= common)
    const last = marks.at(-1)
    const hash = last?.state.copy() ?? createHash('sha256')
    let at = 0
    let done = last?.at ?? 0
    for (const chunk of body) {
      const end = at + chunk.byteLength
      while (done < end) {
        const next = Math.min(end, done - (done % markEvery) + markEvery)
        hash.update(chunk.subarray(done - at, next - at))
        done = next
        if (done % markEvery === 0) marks.push({ at: done, state: hash.copy() })
        if (done % stepEvery === 0) yield
      }
      at = end
    }
    this.before = body
    this.marks = marks
    return hash.digest('hex')
  }
}
