import type { SheetCollector } from '../sheets/collect-cells'
import type { SheetLimits } from '../sheets/limits'
import type { Zip } from '../sheets/open-zip'
import { partsOf, readRelations, type Relation } from '../sheets/read-relations'
import { readXml, type ReadPart } from '../sheets/read-xml'
import { addSections } from './add-sections'
import { DocxListener } from './docx-listener'
import { readDocxNotes } from './docx-notes'
import { readStyles } from './docx-styles'

// Tables within tables, boxes within groups: an honest document goes deeper than any spreadsheet, and is not walked by calls.
const deeper = 8

/** Reads the body of a Word file: its headings, paragraphs and tables, with the notes on them. */
export function readDocx(zip: Zip, part: string, fileName: string, limits: SheetLimits, collect: SheetCollector): void {
  const read: ReadPart = (name, listener) =>
    zip.read(name, readXml(listener, { ...limits, xmlDepth: deeper * limits.xmlDepth }))
  const relations = readRelations(zip, read, part)
  const parts = (kind: string) => partsOf(zip, relations, kind)
  const noteParts = ['footnotes', 'endnotes', 'comments'].flatMap(parts)
  const listener = new DocxListener(
    {
      fileName,
      styleOf: readStyles(read, parts('styles')[0]),
      notes: readDocxNotes(read, noteParts, collect),
      targets: outsideTargets(relations),
    },
    collect,
  )
  read(part, listener)
  for (const kind of ['header', 'footer'] as const) {
    for (const each of parts(kind)) if (holdsText(read, each)) collect.warn('not-read', fileName, kind)
  }
  addSections(listener.blocks, fileName, collect)
}

const outsideTargets = (relations: ReadonlyMap<string, Relation>) =>
  new Map([...relations].flatMap(([id, { external, target }]) => (external ? [[id, target] as const] : [])))

function holdsText(read: ReadPart, part: string): boolean {
  let found = false
  let listening = false
  read(part, {
    open(name) {
      listening = name === 't'
    },
    text(text) {
      found ||= listening && text.trim() !== ''
    },
  })
  return found
}
