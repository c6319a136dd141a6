import type { IsoDateTime } from '@core/kinds'
import type { PrintedDocument } from '../blocks'
import { coreProperties } from './core-properties'
import { makeFrame, type Frame } from './make-frame'
import { outlineOf } from './outline'
import { picturePath, References } from './references'
import { bodyXml } from './write-body'
import { writeZip, type ZipPart } from './write-zip'

export interface WordOptions {
  /** Stops the printing: the generator then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Told after each step; `total` is the document's `steps`. */
  readonly onProgress?: (done: number, total: number) => void
  /** When the document was made. Stands in its properties; the same document and date give the same bytes. */
  readonly date: IsoDateTime
}

/**
 * A .docx, in bytes to be written one after the other. The document is read twice (contents, then body) and never held whole; between two
 * chunks the event loop turns.
 */
export async function* printWord(document: PrintedDocument, options: WordOptions): AsyncGenerator<Uint8Array> {
  const { signal, onProgress, date } = options
  signal?.throwIfAborted()
  const outline = await outlineOf(document, signal)
  const frame = await makeFrame(document)
  const references = new References(outline.anchors)
  const firstOrdered = Math.max(...numbersIn(frame.numbering)) + 1
  let told = 0
  const onStep = (done: number) => {
    if (done <= told || done > document.steps) return
    told = done
    onProgress?.(done, document.steps)
  }
  const body = bodyXml({ document, frame, outline, references, firstOrdered, onStep })
  yield* writeZip(partsOf({ document, frame, references, body, firstOrdered, date }), date, signal)
}

interface Written {
  readonly document: PrintedDocument
  readonly frame: Frame
  readonly references: References
  readonly body: Iterable<string>
  readonly firstOrdered: number
  readonly date: IsoDateTime
}

/** Parts in the order readers like them; those that must know what the body used come after it. */
async function* partsOf({ document, frame, references, body, firstOrdered, date }: Written): AsyncGenerator<ZipPart> {
  const first = ['[Content_Types].xml', '_rels/.rels']
  for (const path of first) yield { path, content: [frame.parts.get(path) ?? ''] }
  yield { path: 'docProps/core.xml', content: [coreProperties(document, date)] }
  yield { path: 'word/document.xml', content: body }
  for (const [path, text] of frame.parts) if (!first.includes(path)) yield { path, content: [text] }
  yield* pictureParts(references.pictures)
  const relationships = before(frame.relationships, '</Relationships>', references.relationshipsXml())
  yield { path: 'word/_rels/document.xml.rels', content: [relationships] }
  const lists = orderedLists(references.orderedLists, firstOrdered, frame.orderedDefinition)
  yield { path: 'word/numbering.xml', content: [before(frame.numbering, '</w:numbering>', lists)] }
}

async function* pictureParts(pictures: readonly string[]): AsyncGenerator<ZipPart> {
  if (pictures.length === 0) return
  // A few megabytes that most documents have no use for.
  const { pointsOf } = await import('./points-of')
  for (const [at, svg] of pictures.entries()) {
    yield { path: `word/${picturePath(at + 1, 'svg')}`, content: [svg] }
    yield { path: `word/${picturePath(at + 1, 'png')}`, content: [await pointsOf(svg)] }
  }
}

/** `xml` with `more` in front of its closing tag. */
function before(xml: string, closing: string, more: string): string {
  const at = xml.lastIndexOf(closing)
  if (at < 0) throw new Error(`No ${closing} in a part of the frame`)
  return xml.slice(0, at) + more + xml.slice(at)
}

const numbersIn = (numbering: string) =>
  [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map((match) => Number(match[1]))

function orderedLists(levels: readonly number[], first: number, definition: number): string {
  return levels
    .map(
      (level, at) =>
        `<w:num w:numId="${first + at}"><w:abstractNumId w:val="${definition}"/>` +
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    .join('')
}
