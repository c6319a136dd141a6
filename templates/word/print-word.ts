import type { IsoDateTime } from '@core/kinds'
import type { PrintedDocument } from '../blocks'
import { coreProperties } from './core-properties'
import { deflatedTail, type Tail } from './deflate'
import type { Letterhead } from './letterhead'
import { letterheadFrame } from './letterhead-frame'
import { frameOf } from './frame-of'
import { around, type Frame } from './make-frame'
import type { Shown } from './pieces'
import { formatsOf, References } from './references'
import { BodyWriter } from './write-body'
import { writeZip, type ZipPart } from './write-zip'

export interface WordOptions {
  /** Stops the printing: the generator then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Told after each step; `total` is the document's `steps`. */
  readonly onProgress?: (done: number, total: number) => void
  /** When the document was made. Stands in its properties; the same document and date give the same bytes. */
  readonly date: IsoDateTime
  /** The user's own paper: all but the body is then its own. */
  readonly letterhead?: Letterhead | undefined
  /** Nothing is written of a document that has more: the first bytes are asked for in vain, with `LongerThan`. */
  readonly mostPages?: number
}

/**
 * A .docx, in bytes to be written one after the other. The document is read once and only its packed body is held, for the contents that
 * stand in front of it; between two batches the event loop turns.
 */
export async function* printWord(document: PrintedDocument, options: WordOptions): AsyncGenerator<Uint8Array> {
  const { signal, onProgress, date, letterhead, mostPages } = options
  signal?.throwIfAborted()
  const own = await frameOf(document)
  const frame = letterhead ? letterheadFrame(own, letterhead, document) : own
  let told = 0
  const onStep = (done: number) => {
    if (done <= told || done > document.steps) return
    told = done
    onProgress?.(done, document.steps)
  }
  const written = async (references: References) => {
    const writer = new BodyWriter({ document, frame, references, onStep, mostPages })
    const tail = await deflatedTail(writer.body(), signal)
    return { references, front: writer.front(), tail }
  }
  let body = await written(new References(frame.taken))
  const { leadingNowhere } = body.references
  // Rare: a link was made to what the document turned out not to hold, and must be text.
  if (leadingNowhere.size > 0) body = await written(new References(frame.taken, leadingNowhere))
  yield* writeZip(partsOf({ document, frame, ...body, date }), date, signal)
}

interface Written {
  readonly document: PrintedDocument
  readonly frame: Frame
  readonly references: References
  readonly front: Iterable<string>
  readonly tail: Tail
  readonly date: IsoDateTime
  /** The user's own paper: all but the body is then its own. */
  readonly letterhead?: Letterhead | undefined
}

/** Parts in the order readers like them. */
async function* partsOf(written: Written): AsyncGenerator<ZipPart> {
  const { document, frame, references, front, tail, date } = written
  const first = ['[Content_Types].xml', '_rels/.rels']
  for (const path of first) yield { path, content: [frame.parts.get(path) ?? ''] }
  yield { path: 'docProps/core.xml', content: [coreProperties(document, date)] }
  yield { path: 'word/document.xml', content: front, tail }
  for (const [path, text] of frame.parts) if (!first.includes(path)) yield { path, content: [text] }
  yield* pictureParts(references)
  const related = around(frame.relationships, '</Relationships>')
  yield { path: 'word/_rels/document.xml.rels', content: [related.start, references.relationshipsXml(), related.end] }
  const { path, start, end } = frame.numbering
  const lists = orderedLists(references.orderedLists, frame.firstOrdered, frame.orderedDefinition)
  yield { path, content: [start, lists, end] }
}

async function* pictureParts(references: References): AsyncGenerator<ZipPart> {
  const { pictures } = references
  for (const [at, shown] of pictures.entries()) {
    const [points, drawing] = formatsOf(shown)
    if (drawing !== undefined)
      yield { path: `word/${references.picturePath(at + 1, drawing)}`, content: [shown as string] }
    yield { path: `word/${references.picturePath(at + 1, points)}`, content: [await pointsIn(shown)] }
  }
}

async function pointsIn(shown: Shown): Promise<Uint8Array> {
  if (typeof shown !== 'string') return shown.bytes
  // A few megabytes that most documents have no use for.
  const { pointsOf } = await import('./points-of')
  return pointsOf(shown)
}

function orderedLists(levels: readonly number[], first: number, definition: number): string {
  return levels
    .map(
      (level, at) =>
        `<w:num w:numId="${first + at}"><w:abstractNumId w:val="${definition}"/>` +
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    .join('')
}
