import type { PrintedDocument } from '../blocks'
import { layOut } from './lay-out'
import type { Frame } from './make-frame'
import type { Outline } from './outline'
import type { Orientation } from './page'
import type { References } from './references'
import { contentsXml } from './write-contents'
import { coverXml } from './write-cover'
import { PieceWriter } from './write-pieces'

export interface BodyParts {
  readonly document: PrintedDocument
  readonly frame: Frame
  readonly outline: Outline
  readonly references: References
  /** Number of the first ordered list in numbering.xml. */
  readonly firstOrdered: number
  /** Called as each step begins, with the number of steps behind it, and once at the end. */
  readonly onStep: (done: number) => void
}

/** word/document.xml, in order, a piece or a table row at a time. */
export function* bodyXml(parts: BodyParts): Generator<string> {
  const { document, frame, outline, references } = parts
  const writer = new PieceWriter(references, { bullets: frame.bullets, firstOrdered: parts.firstOrdered })
  const endOfSection = (section: 'cover' | Orientation) =>
    `<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${frame.sections[section]}</w:pPr></w:p>`
  yield frame.bodyStart
  if (!document.letter) {
    yield* coverXml(document.cover, writer)
    yield endOfSection('cover')
  }
  let orientation: Orientation = 'portrait'
  let written = false
  if (document.contents && outline.entries.length > 0) {
    yield* contentsXml(document.words.contents, outline.entries, writer)
    written = true
  }
  let steps = 0
  for (const piece of layOut(document)) {
    if (piece.kind === 'sectionStart') {
      if (written) yield endOfSection(orientation)
      ;({ orientation } = piece)
      continue
    }
    written = true
    if (piece.kind === 'table') yield* writer.table(piece)
    else yield writer.para(piece)
    if (piece.kind === 'para' && piece.heading?.level === document.stepLevel) parts.onStep(steps++)
  }
  yield frame.sections[orientation] + frame.bodyEnd
  parts.onStep(document.steps)
}
