import type { Block, Heading } from '../blocks'

/** A block, and whether a document may be parted before it. */
export interface Placed {
  readonly block: Block
  readonly begins: boolean
  /** Titles it stands under, from the outermost. */
  readonly within: readonly Heading[]
}

/** Chapters and their parts; deeper titles stay with them. */
const deepestChapter = 2

/**
 * Where a document may be parted: before a record and before a chapter that stands in none; never between a title and what
 * it announces.
 */
export function* beginnings(blocks: Iterable<Block>): Generator<Placed> {
  let within: readonly Heading[] = []
  let previous: Block | undefined
  let record: Heading | undefined
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      yield { block, begins: previous === undefined, within }
      previous = block
      continue
    }
    within = within.filter(({ level }) => level < block.level)
    if (record && block.level <= record.level) record = undefined
    const announced = previous?.kind === 'heading' && previous.level < block.level
    const isChapter = record === undefined && block.level <= deepestChapter
    const begins = previous === undefined || (!announced && (block.record !== undefined || isChapter))
    if (block.record !== undefined) record = block
    yield { block, begins, within }
    within = [...within, block]
    previous = block
  }
}
