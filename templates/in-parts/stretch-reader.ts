import type { Block, PrintedDocument } from '../blocks'
import { beginnings, joined, type Placed } from './beginnings'

/** Reads a document once, a stretch after the other, and holds no more than the block it will give next. */
export class StretchReader {
  readonly #placed: Iterator<Placed>
  #next: IteratorResult<Placed>
  #at = 0
  #isBegun = false

  constructor(document: PrintedDocument) {
    this.#placed = beginnings(document.blocks())
    this.#next = this.#placed.next()
  }

  /** Whether what it gives next is the first of this stretch. */
  standsAt(stretch: number): boolean {
    return this.#at === stretch && !this.#isBegun
  }

  /** All it did not give yet before a stretch begins; the rows of one table in one block. */
  *before(stretch: number): Generator<Block> {
    let held: Block | undefined
    for (const { block, goesOn } of this.#until(stretch)) {
      if (goesOn && held) held = joined(held, block)
      else {
        if (held) yield held
        held = block
      }
    }
    if (held) yield held
  }

  skipTo(stretch: number): this {
    for (const _ of this.#until(stretch));
    return this
  }

  *#until(stretch: number): Generator<Placed> {
    while (!this.#next.done && this.#at < stretch) {
      const { value } = this.#next
      this.#next = this.#placed.next()
      const begins = !this.#next.done && this.#next.value.begins
      this.#at += begins ? 1 : 0
      this.#isBegun = !begins
      yield value
    }
  }
}
