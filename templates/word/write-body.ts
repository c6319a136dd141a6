import type { PrintedDocument } from '../blocks'
import { layOut } from './lay-out'
import type { Frame, Section } from './make-frame'
import { Outline } from './outline'
import type { References } from './references'
import { contentsXml } from './write-contents'
import { coverXml } from './write-cover'
import { PieceWriter } from './write-pieces'

export interface BodyParts {
  readonly document: PrintedDocument
  readonly frame: Frame
  readonly references: References
  /** Called as each step begins, with the number of steps behind it, and once at the end. */
  readonly onStep: (done: number) => void
  /** @throws LongerThan as soon as the document is known to have more pages. */
  readonly mostPages?: number | undefined
}

/** By our own estimate, the one the contents tell. */
export class LongerThan extends Error {
  constructor(pages: number) {
    super(`More than ${pages} pages`)
  }
}

/** word/document.xml in two halves: `front` can be read once `body` was read to its end, since the contents tell its pages. */
export class BodyWriter {
  readonly #parts: BodyParts
  readonly #writer: PieceWriter
  readonly #outline: Outline
  #startsWithSection = false

  constructor(parts: BodyParts) {
    const { references, frame } = parts
    this.#parts = parts
    this.#outline = new Outline(frame.paper)
    this.#writer = new PieceWriter({
      references,
      numbers: { bullets: frame.bullets, firstOrdered: frame.firstOrdered },
      look: frame.look,
    })
  }

  /** What stands after the contents, a piece or a table row at a time. */
  *body(): Generator<string> {
    const { document, frame, onStep, mostPages = Infinity } = this.#parts
    let section: Section = document.letter ? 'letter' : 'portrait'
    let written = false
    let steps = 0
    for (const piece of layOut(document, frame.paper)) {
      if (this.#outline.pages > mostPages) throw new LongerThan(mostPages)
      if (piece.kind === 'sectionStart') {
        this.#outline.section(piece)
        if (written) yield this.#endOfSection(section)
        else this.#startsWithSection = true
        section = piece.letter && piece.orientation === 'portrait' ? 'letter' : piece.orientation
        continue
      }
      written = true
      if (piece.kind === 'table') {
        yield* this.#writer.table(piece, this.#outline.table(piece))
        continue
      }
      this.#outline.para(piece)
      yield this.#writer.para(piece)
      if (piece.heading?.level === document.stepLevel) onStep(steps++)
    }
    if (this.#outline.pagesOf(document) > mostPages) throw new LongerThan(mostPages)
    yield frame.sections[section] + frame.bodyEnd
    onStep(document.steps)
  }

  /** The cover and the contents. */
  *front(): Generator<string> {
    const { document, frame } = this.#parts
    yield frame.bodyStart
    if (!document.letter) {
      yield* coverXml(document.cover, { words: document.words, upright: frame.paper.portrait }, this.#writer)
      yield this.#endOfSection('cover')
    }
    const entries = document.contents ? this.#outline.entriesOf(document) : []
    if (entries.length === 0) return
    yield* contentsXml({ title: document.words.contents, entries, width: frame.paper.portrait.textWidth }, this.#writer)
    if (this.#startsWithSection) yield this.#endOfSection('portrait')
  }

  #endOfSection(section: Section): string {
    const { look, sections } = this.#parts.frame
    return `<w:p><w:pPr><w:pStyle w:val="${look.styleId('SectionEnd')}"/>${sections[section]}</w:pPr></w:p>`
  }
}
