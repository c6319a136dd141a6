import type { Block, Heading } from '../blocks'
import { withLinks } from './runs-in-blocks'

/**
 * A document inside another one: its headings stand one step lower, and its anchors bear the code of the part, so that two
 * parts that speak of one record never share one.
 */

export const partAnchor = (code: string): string => `part-${code}`

export function* asPart(code: string, blocks: Iterable<Block>): Generator<Block> {
  for (const [at, block] of indexed(blocks)) {
    if (block.kind === 'heading') yield lowered(code, block, at === 0)
    else yield withLinks(block, (run) => ({ ...run, to: `${code}-${run.to}` }))
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
