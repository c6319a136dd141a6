import { SaxesParser } from 'saxes'
import { openDecoder } from './decode-text'
import type { SheetLimits } from './limits'
import { Refusal } from './refusal'

/** What a reader of one part wants to hear. Names are local: `table:table-row` → `table-row`, `x:c` → `c`. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, fullName: string): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads one part of a package. */
export type ReadPart = (part: string, listener: XmlListener) => void

/** A sink for the bytes of one UTF-8 XML part. Throws a Refusal: any document type, depth, very long runs, malformed XML. */
export function readXml(listener: XmlListener, limits: SheetLimits): (piece: Uint8Array, last: boolean) => void {
  const parser = openParser(listener, limits)
  const decoder = openDecoder()
  let run = 0
  return (piece, last) => {
    const text = unlessBroken(() => decoder.decode(piece, { stream: !last }))
    const mark = text.lastIndexOf('>')
    run = mark < 0 ? run + text.length : text.length - mark
    if (run > limits.xmlRun) throw new Refusal('too-big', 'a single value is too long')
    unlessBroken(() => {
      parser.write(text)
      if (last) parser.close()
    })
  }
}

function openParser(listener: XmlListener, limits: SheetLimits) {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('xmldecl', ({ encoding }) => {
    // Another announced encoding than the one we decode is how payloads hide from filters (UTF-7, UTF-16).
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw new Refusal('forbidden-xml', `encoding ${encoding}`)
  })
  // No document type at all: entities, external files and parameter entities all start there.
  parser.on('doctype', () => {
    throw new Refusal('forbidden-xml', 'a document type declaration')
  })
  parser.on('opentag', (tag) => {
    if (++depth > limits.xmlDepth) throw new Refusal('too-big', `elements nested more than ${limits.xmlDepth} deep`)
    listener.open(localName(tag.name), tag.attributes, tag.name)
  })
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('closetag', (tag) => {
    depth--
    listener.close?.(localName(tag.name))
  })
  return parser
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

function unlessBroken<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('broken', error instanceof Error ? error.message.slice(0, 200) : 'malformed XML')
  }
}
