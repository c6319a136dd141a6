import type { Block, Findings, Grid, Heading } from '../blocks'

/** A block, or some of its rows, and whether a document may be parted before it. */
export interface Placed {
  readonly block: Block
  readonly begins: boolean
  /** Goes on the table of the block before. */
  readonly goesOn?: true
  /** Titles it stands under, from the outermost. */
  readonly within: readonly Heading[]
}

/** Chapters and their parts; deeper titles stay with them. */
const deepestChapter = 2

/**
 * Where a document may be parted: before a record, before a chapter that stands in none, and between rows of a table so
 * long that no part could hold it; never between a title and what it announces.
 */
export function* beginnings(blocks: Iterable<Block>): Generator<Placed> {
  let within: readonly Heading[] = []
  let previous: Block | undefined
  let record: Heading | undefined
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      const [first = block, ...more] = record === undefined ? slices(block) : []
      yield { block: first, begins: previous === undefined, within }
      for (const slice of more) yield { block: slice, begins: true, goesOn: true, within }
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

/** Some ten to thirty pages. */
const rowsTogether = 100

/** A long table, some rows at a time; any other block as it is. */
function slices(block: Block): readonly Block[] {
  if (block.kind === 'findings')
    return starts(block.items.length).map((at) => ({ ...block, items: block.items.slice(at, at + rowsTogether) }))
  if (block.kind !== 'grid') return [block]
  const { rows, under } = block
  return starts(rows.length).map((at) => ({
    ...block,
    rows: rows.slice(at, at + rowsTogether),
    ...(under ? { under: under.slice(at, at + rowsTogether) } : {}),
  }))
}

const starts = (rows: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows / rowsTogether)) }, (_, at) => at * rowsTogether)

/** Rows that stand in one part are one table. */
export function joined(block: Block, more: Block): Block {
  if (block.kind === 'findings' && more.kind === 'findings') return joinedFindings(block, more)
  if (block.kind === 'grid' && more.kind === 'grid') return joinedGrid(block, more)
  throw new Error(`A ${more.kind} goes on no ${block.kind}`)
}

const joinedFindings = (block: Findings, more: Findings): Findings => ({
  ...block,
  items: [...block.items, ...more.items],
})

/** What is said under a row stays under it, also where those before have nothing under them. */
const joinedGrid = (block: Grid, more: Grid): Grid => ({
  ...block,
  rows: [...block.rows, ...more.rows],
  ...(block.under || more.under
    ? { under: [...block.rows.map((_, at) => block.under?.[at] ?? ''), ...(more.under ?? [])] }
    : {}),
})
