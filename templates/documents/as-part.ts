import type { Block, Heading, Text } from '../blocks'

/**
 * A document inside another one: its headings stand one step lower, and its anchors bear the code of the part, so that two
 * parts that speak of one record never share one.
 */

export const partAnchor = (code: string): string => `part-${code}`

export function* asPart(code: string, blocks: Iterable<Block>): Generator<Block> {
  for (const [at, block] of indexed(blocks)) {
    if (block.kind === 'heading') yield lowered(code, block, at === 0)
    else yield withLinks(block, (to) => `${code}-${to}`)
  }
}

function* indexed<T>(all: Iterable<T>): Generator<readonly [at: number, each: T]> {
  let at = 0
  for (const each of all) yield [at++, each]
}

const steps = { 1: 2, 2: 3, 3: 4, 4: 4 } as const satisfies Record<Heading['level'], Heading['level']>

/** The first heading shares the page of the title of its part. */
function lowered(code: string, heading: Heading, isFirst: boolean): Heading {
  const { level, anchor, newPage = false } = heading
  return { ...heading, level: steps[level], anchor: `${code}-${anchor}`, newPage: newPage && !isFirst }
}

/** The same block, its links within the document turned towards the part it now stands in. */
function withLinks(block: Block, turned: (to: string) => string): Block {
  const turn = (text: Text): Text =>
    typeof text === 'string'
      ? text
      : text.map((run) => (typeof run === 'string' || run.to === undefined ? run : { ...run, to: turned(run.to) }))
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: turn(block.text) }
    case 'grid':
      return { ...block, rows: block.rows.map((row) => row.map(turn)) }
    case 'list':
      return { ...block, items: block.items.map(turn) }
    case 'note':
      return { ...block, text: block.text.map(turn) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          value: row.value.map((entry) => (isText(entry) ? turn(entry) : entry)),
        })),
      }
    default:
      return block
  }
}

const isText = (entry: Text | Block): entry is Text => typeof entry === 'string' || Array.isArray(entry)
