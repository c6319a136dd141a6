import { setImmediate } from 'node:timers/promises'
import type { PrintedDocument } from '../blocks'
import { layOut } from './lay-out'
import { PageEstimate } from './page-estimate'
import { para, type Para } from './pieces'

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly text: string
  readonly anchor: string
  /** Estimated, counted from the cover. */
  readonly page: number
}
export interface Outline {
  readonly entries: readonly ContentsEntry[]
  /** Every anchor of the document, listed or not. */
  readonly anchors: ReadonlySet<string>
}

/** Rows and paragraphs measured between two breaths of the event loop: a few milliseconds. */
const breath = 400

type OpenEntry = { -readonly [K in keyof ContentsEntry]: ContentsEntry[K] }

/** First reading of a document: what the contents list, and on which page. Rejects with the signal's reason when it aborts. */
export async function outlineOf(document: PrintedDocument, signal?: AbortSignal): Promise<Outline> {
  const anchors = new Set<string>()
  const entries: OpenEntry[] = []
  const estimate = new PageEstimate()
  let steps = 0
  for (const piece of layOut(document)) {
    if (piece.kind === 'sectionStart') estimate.newPage(piece.orientation)
    else if (piece.kind === 'para') estimate.para(piece, noted(piece, anchors, entries))
    else {
      let first = true
      for (const row of piece.rows) {
        estimate.row(row, piece, first)
        first = false
        if (++steps % breath === 0) await setImmediate()
        signal?.throwIfAborted()
      }
    }
    if (++steps % breath === 0) await setImmediate()
    signal?.throwIfAborted()
  }
  estimate.end()
  const before = pagesBefore(document, entries)
  for (const entry of entries) entry.page += before
  return { entries, anchors }
}

/** Notes a heading's anchor, and its entry when the contents list it; answers who wants to know its page. */
function noted(
  { heading, text }: Para,
  anchors: Set<string>,
  entries: OpenEntry[],
): ((page: number) => void) | undefined {
  if (!heading) return undefined
  const { level, anchor, listed } = heading
  if (anchors.has(anchor)) return undefined
  anchors.add(anchor)
  if (!listed || level === 3 || typeof text !== 'string') return undefined
  const entry: OpenEntry = { level, text, anchor, page: 0 }
  entries.push(entry)
  return (page) => {
    entry.page = page
  }
}

/** The cover, and the pages the contents take themselves. */
function pagesBefore(document: PrintedDocument, entries: readonly ContentsEntry[]): number {
  if (!document.contents || entries.length === 0) return 1
  const estimate = new PageEstimate()
  estimate.para(para('TOCHeading', document.words.contents))
  for (const { level, text } of entries) estimate.para(para(`TOC${level}`, text))
  estimate.end()
  return 1 + estimate.page
}
