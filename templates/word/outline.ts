import type { PrintedDocument } from '../blocks'
import { sheets } from './page'
import type { Paper } from './setting'
import { PageEstimate, type KeptWhole } from './page-estimate'
import { para, type ColouredText, type Para, type SectionStart, type Table } from './pieces'

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly text: ColouredText
  readonly anchor: string
  /** Estimated, counted from the cover. */
  readonly page: number
}
type OpenEntry = { -readonly [K in keyof ContentsEntry]: ContentsEntry[K] }

/** What the contents list, and on which page: noted while the body is written, known at its end. */
export class Outline {
  readonly #anchors = new Set<string>()
  readonly #entries: OpenEntry[] = []
  readonly #paper: Paper
  readonly #estimate: PageEstimate

  constructor(paper: Paper = sheets) {
    this.#paper = paper
    this.#estimate = new PageEstimate(paper)
  }

  section({ orientation }: SectionStart): void {
    this.#estimate.newPage(orientation)
  }

  para(piece: Para): void {
    this.#estimate.para(piece, this.#noted(piece))
  }

  table(table: Table): KeptWhole {
    return this.#estimate.table(table)
  }

  /** So far, without the cover and the contents. */
  get pages(): number {
    return this.#estimate.page
  }

  /** All of the document, once everything was noted. */
  pagesOf(document: PrintedDocument): number {
    this.#estimate.end()
    return (document.letter ? 0 : pagesBefore(document, this.#entries, this.#paper)) + this.#estimate.page
  }

  /** The entries, once everything was noted. */
  entriesOf(document: PrintedDocument): readonly ContentsEntry[] {
    this.#estimate.end()
    const before = pagesBefore(document, this.#entries, this.#paper)
    return this.#entries.map((entry) => ({ ...entry, page: entry.page + before }))
  }

  /** Notes a heading when the contents list it; answers who wants to know its page. */
  #noted({ heading, text }: Para): ((page: number) => void) | undefined {
    if (!heading || this.#anchors.has(heading.anchor)) return undefined
    const { level, anchor, listed } = heading
    this.#anchors.add(anchor)
    if (!listed || level === 3 || level === 4) return undefined
    const entry: OpenEntry = { level, text, anchor, page: 0 }
    this.#entries.push(entry)
    return (page) => {
      entry.page = page
    }
  }
}

/** The cover, and the pages the contents take themselves. */
function pagesBefore(
  document: Pick<PrintedDocument, 'contents' | 'words'>,
  entries: readonly Pick<ContentsEntry, 'level' | 'text'>[],
  paper: Paper,
): number {
  if (!document.contents || entries.length === 0) return 1
  const estimate = new PageEstimate(paper)
  estimate.para(para('TOCHeading', document.words.contents))
  for (const { level, text } of entries) estimate.para(para(`TOC${level}`, text))
  estimate.end()
  return 1 + estimate.page
}
