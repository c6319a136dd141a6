/**
 * A document too long for one file, as several that are each complete in itself: its cover says which part it is and what
 * it holds, its contents are its own, and what stands elsewhere is said with the part. Parts come one after the other,
 * each read as it is printed: none is held.
 */
import type { ContentLanguage } from '@core/kinds'
import { textsOf } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import type { Block, PrintedDocument } from '../blocks'
import { senseOfMarks } from '../documents/other-languages'
import { languagesIn, withLinks } from '../documents/runs-in-blocks'
import { sheets } from '../word/page'
import { paraHeight } from '../word/page-estimate'
import { para } from '../word/pieces'
import { ownSetting, type Paper } from '../word/setting'
import { divide, mostPages, type Dividing, type Range } from './divide'
import { pagesOfBlocks, stretchesOf, type Stretch } from './measure'
import { StretchReader } from './stretch-reader'
import { asPartOf, heldIn, resumedHeadings, whereEverythingStands, type PartNumber } from './what-parts-hold'

export interface DocumentPart {
  readonly document: PrintedDocument
  /** Where the document has several, each in a file of its own. */
  readonly part?: PartNumber & {
    /** Records that begin in it. */
    readonly records: number
  }
}

export interface Parting {
  /** The letterhead's, where there is one: it decides how many pages there are. */
  readonly paper?: Paper | undefined
  readonly signal?: AbortSignal | undefined
  /** For tests, which need not print three hundred pages. */
  readonly most?: number
}

/** A document that does not fit in one file, as its parts, in order, each to be read before the next is asked for. */
export async function* inParts(
  document: PrintedDocument,
  { paper = sheets, signal, most = mostPages }: Parting = {},
): AsyncGenerator<DocumentPart> {
  const texts = textsOf(document.language)
  const stretches = await stretchesOf(withLongestLinks(document, texts), { paper, signal })
  const { ranges, held } = plan(document, stretches, { paper, most, texts })
  if (ranges.length < 2) return yield { document }
  const all = held.flatMap(({ records }) => records)
  const turned = linksOfParts(stretches, ranges, texts)
  const reader = new StretchReader(document)
  for (const [at, range] of ranges.entries()) {
    const own = held[at] ?? { chapters: [], records: [] }
    const number = { number: at + 1, of: ranges.length }
    const isLast = at === ranges.length - 1
    const printed = function* (): Generator<Block> {
      if (at === 0 && !document.letter) yield* whereEverythingStands(held, most, texts)
      yield* resumedHeadings(stretches[range.from]?.within ?? [], texts)
      // Read again, a part is looked up from the beginning: rare, and no reason to hold it.
      const from = reader.standsAt(range.from) ? reader : new StretchReader(document).skipTo(range.from)
      const languages = new Set<ContentLanguage>()
      for (const block of from.before(range.to)) {
        for (const language of languagesIn(block)) languages.add(language)
        yield withLinks(block, turned(at))
      }
      // The document says at its end what the mark of another language means; each part that has one says so at its own.
      if (!isLast && !document.letter && languages.size > 0) yield senseOfMarks(languages, texts)
    }
    const records = own.records.length
    yield {
      document: { ...asPartOf(document, number, { held: own, all, texts }), steps: records, blocks: printed },
      part: { ...number, records },
    }
    reader.skipTo(range.to)
  }
}

interface Planning {
  readonly paper: Paper
  readonly most: number
  readonly texts: Texts
}

/** What the first part tells of the others takes pages too, the more parts the more. */
function plan(document: PrintedDocument, stretches: readonly Stretch[], { paper, most, texts }: Planning) {
  const { textWidth, textHeight } = paper.portrait
  const setting = paper.setting ?? ownSetting
  const title = paraHeight(para('TOCHeading', document.words.contents), textWidth, setting) / textHeight
  for (let told = 1; ; told += 1) {
    const ranges = divide(stretches, { most, title, aside: asideOf(document, told) })
    const held = ranges.map((range) => heldIn(stretches, range, texts))
    if (document.letter || pagesOfBlocks(whereEverythingStands(held, most, texts), document, paper) <= told)
      return { ranges, held }
  }
}

/** Titles said again at the head of a part may take the place of a page's last lines. */
const pageForTitles = 1

const asideOf = ({ letter = false }: PrintedDocument, told: number): Dividing['aside'] =>
  letter ? (isFirst) => (isFirst ? 0 : pageForTitles) : (isFirst) => 1 + (isFirst ? told : pageForTitles)

/** Any link may come to lead to another part: pages are counted with the words that would then say so. */
const withLongestLinks = (document: PrintedDocument, { documents }: Texts): PrintedDocument => ({
  ...document,
  blocks: function* () {
    const longest = documents.inParts.elsewhere(99)
    for (const block of document.blocks()) yield withLinks(block, (run) => ({ ...run, text: run.text + longest }))
  },
})

/** In a part, a link to another one is text that says which. */
function linksOfParts(stretches: readonly Stretch[], ranges: readonly Range[], { documents }: Texts) {
  const partOf = new Map<string, number>()
  for (const [at, { from, to }] of ranges.entries())
    for (const { headings } of stretches.slice(from, to))
      for (const { anchor } of headings) if (!partOf.has(anchor)) partOf.set(anchor, at)
  return (own: number): Parameters<typeof withLinks>[1] =>
    (run) => {
      const at = partOf.get(run.to)
      if (at === undefined || at === own) return run
      const { to: _, ...text } = run
      return { ...text, text: run.text + documents.inParts.elsewhere(at + 1) }
    }
}
