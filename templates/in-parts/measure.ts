import { setImmediate } from 'node:timers/promises'
import type { Block, Heading, PrintedDocument } from '../blocks'
import { layOut } from '../word/lay-out'
import { PageEstimate, paraHeight } from '../word/page-estimate'
import { para, type Para } from '../word/pieces'
import { ownSetting, type Paper } from '../word/setting'
import { beginnings } from './beginnings'
import type { Extent } from './divide'

/** What stands from one place where a document may be parted to the next. */
export interface Stretch extends Extent {
  readonly headings: readonly Heading[]
  /** Titles it stands under, which a part that begins with it repeats. */
  readonly within: readonly Heading[]
}

export interface Measuring {
  readonly paper: Paper
  readonly signal?: AbortSignal | undefined
}

type Growing = { -readonly [K in keyof Extent]: Extent[K] } & {
  headings: Heading[]
  readonly within: readonly Heading[]
}

/** Pieces laid out between two turns of the event loop: some milliseconds, so that whoever stops it is heard. */
const batch = 500

/** The stretches of a document, in order. */
export async function stretchesOf(
  document: PrintedDocument,
  { paper, signal }: Measuring,
): Promise<readonly Stretch[]> {
  const estimate = new PageEstimate(paper)
  const stretches: Growing[] = []
  /** Of each heading, in order, the stretch it stands in, and whether it begins it. */
  const headings: { readonly stretch: number; readonly begins: boolean }[] = []
  const noted = function* (): Generator<Block> {
    for (const { block, begins, within } of beginnings(document.blocks())) {
      // A title is told its page when it is placed; rows begin where the rows before them end.
      const { page } = estimate
      if (begins) stretches.push({ first: page, last: page, listed: 0, tallest: 0, headings: [], within })
      const open = stretches.at(-1)
      if (block.kind === 'heading' && open) {
        open.headings.push(block)
        headings.push({ stretch: stretches.length - 1, begins })
      }
      yield block
    }
  }
  const { textWidth, textHeight } = paper.portrait
  /** Those whose first heading turns the page. */
  const onNewPage = new Set<number>()
  let [laid, seen] = [0, 0]
  for (const piece of layOut({ ...document, blocks: noted }, paper)) {
    if (++laid % batch === 0) await turn(signal)
    const heading = piece.kind === 'para' && piece.heading ? headings[seen++] : undefined
    const stretch = heading && stretches[heading.stretch]
    if (piece.kind !== 'para' || !heading || !stretch) {
      estimate.piece(piece)
      continue
    }
    if (isListed(piece)) {
      const entry = para(`TOC${levelOf(piece)}`, piece.text)
      const height = paraHeight(entry, textWidth, paper.setting ?? ownSetting) / textHeight
      stretch.listed += height
      stretch.tallest = Math.max(stretch.tallest, height)
    }
    if (heading.begins && piece.newPage) onNewPage.add(heading.stretch)
    estimate.para(piece, (page) => {
      if (heading.begins) stretch.first = page
    })
  }
  estimate.end()
  for (const [at, stretch] of stretches.entries()) {
    const next = stretches[at + 1]
    const last = next ? next.first - (onNewPage.has(at + 1) ? 1 : 0) : estimate.page
    stretch.last = Math.max(stretch.first, last)
  }
  return stretches
}

/** Pages of a few blocks that begin at the head of one. */
export function pagesOfBlocks(blocks: readonly Block[], document: PrintedDocument, paper: Paper): number {
  const estimate = new PageEstimate(paper)
  for (const piece of layOut({ ...document, contents: false, blocks: () => blocks }, paper)) estimate.piece(piece)
  estimate.end()
  return estimate.page
}

const isListed = ({ heading }: Para) => heading?.listed === true && heading.level <= 2
const levelOf = ({ heading }: Para): 1 | 2 => (heading?.level === 1 ? 1 : 2)

async function turn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
