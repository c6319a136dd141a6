import { tidy, type SheetCollector } from './collect-cells'
import { builtInLook, lookOf, type NumberLook } from './excel-number'
import { WorksheetListener, type Worksheet } from './worksheet-listener'
import type { SheetLimits } from './limits'
import { unescapeText } from './excel-text'
import type { Zip } from './open-zip'
import { readNotes } from './read-notes'
import { partsOf, readRelations } from './read-relations'
import { readXml, type ReadPart } from './read-xml'
import { Refusal } from './refusal'

/** Reads the sheets of an XLSX and the comments on them. Drawings, macros and connections are other parts: never opened. */
export function readXlsx(zip: Zip, workbookPart: string, limits: SheetLimits, collect: SheetCollector): void {
  const read: ReadPart = (part, listener) => zip.read(part, readXml(listener, limits))
  const relations = readRelations(zip, read, workbookPart)
  const partOf = (kind: string) =>
    [...relations.values()].find(({ type, external }) => !external && type.endsWith(`/${kind}`))?.target
  const { sheets, system } = readContents(read, workbookPart)
  const strings = readStrings(read, zip, partOf('sharedStrings'), limits)
  const looks = readLooks(read, zip, partOf('styles'))
  for (const { name, hidden, id } of sheets) {
    const relation = relations.get(id)
    // Charts and dialogs are listed among the sheets too.
    if (!relation || relation.external || !relation.type.endsWith('/worksheet')) continue
    const own = readRelations(zip, read, relation.target)
    const targets = new Map([...own].flatMap(([id, { external, target }]) => (external ? [[id, target] as const] : [])))
    const worksheet: Worksheet = { name, strings, looks, system, targets }
    const listener = new WorksheetListener(worksheet, collect)
    read(relation.target, listener)
    const [plain, threads] = [partsOf(zip, own, 'comments'), partsOf(zip, own, 'threadedComment')]
    const notes = readNotes(read, { plain, threads }, collect)
    collect.addSheet({ name, hidden, ...listener.found(), notes })
  }
}

function readContents(read: ReadPart, part: string) {
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  let system: 1900 | 1904 = 1900
  read(part, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) system = 1904
      if (name !== 'sheet') return
      // The prefix of the relation id is the writer's choice.
      const id = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? ''
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({ name: tidy(attributes['name'] ?? ''), hidden, id: attributes[id] ?? '' })
    },
  })
  return { sheets, system }
}

function readStrings(read: ReadPart, zip: Zip, part: string | undefined, limits: SheetLimits): readonly string[] {
  const strings: string[] = []
  if (!part || !zip.has(part)) return strings
  let text = ''
  let inText = false
  let phonetic = 0
  read(part, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic++
      inText = name === 't' && phonetic === 0
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 'si' && strings.push(tidy(unescapeText(text))) > limits.cells)
        throw new Refusal('too-big', 'too many shared strings')
      if (name === 'rPh') phonetic--
      inText = false
    },
  })
  return strings
}

/** The number look of each cell style, in the order cells refer to. */
function readLooks(read: ReadPart, zip: Zip, part: string | undefined): readonly NumberLook[] {
  const looks: NumberLook[] = []
  const own = new Map<number, NumberLook>()
  let inCellStyles = false
  if (!part || !zip.has(part)) return looks
  read(part, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), lookOf(attributes['formatCode'] ?? ''))
      if (name !== 'xf' || !inCellStyles) return
      const id = Number(attributes['numFmtId'] ?? 0)
      looks.push(own.get(id) ?? builtInLook(id))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return looks
}
