import { collectSheets, type SheetCollector } from './collect-cells'
import { decodeText } from './decode-text'
import { SHEET_LIMITS, type SheetLimits } from './limits'
import { openZip, type Zip } from './open-zip'
import { judgeDelimiter, readCsv, type Delimiter } from './read-csv'
import { OdsListener } from './ods-listener'
import { readXlsx } from './read-xlsx'
import { readXml, type XmlListener } from './read-xml'
import { Refusal } from './refusal'
import type { ReadFailure, Workbook } from './sheet'
import { unreadPackage, unreadText, type UnreadFormat } from './unread-formats'
import { whatCompoundFileHolds } from './what-compound-file-holds'

export type ReadResult = { ok: true; workbook: Workbook } | { ok: false; failure: ReadFailure }

/**
 * Reads a spreadsheet a person hands over, recognised by its content. `name` only names the sheet of a CSV and settles
 * doubtful texts. Never throws: a hostile or damaged file is a failure value.
 */
export const readWorkbook = (bytes: Uint8Array, name: string, limits: SheetLimits = SHEET_LIMITS): ReadResult =>
  collected(bytes, limits, (collect) => readSheets(collect, bytes, name, limits))

/** What `read` puts into the collector, or why it could not. Never throws. */
export function collected(
  bytes: Uint8Array,
  limits: SheetLimits,
  read: (collect: SheetCollector) => Workbook['kind'],
): ReadResult {
  try {
    if (bytes.length === 0) throw new Refusal('not-a-sheet', 'empty')
    if (bytes.length > limits.bytesIn) throw new Refusal('too-big', `more than ${limits.bytesIn} bytes`)
    const collect = collectSheets(limits)
    const kind = read(collect)
    return { ok: true, workbook: { kind, sheets: collect.sheets, warnings: collect.warnings } }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure }
    // The unzipper's own errors, and whatever a hostile file may still find in us.
    return { ok: false, failure: { reason: 'broken', detail: error instanceof Error ? error.message : 'unknown' } }
  }
}

/** Every spreadsheet; any other file is refused by what it is. */
export function readSheets(
  collect: SheetCollector,
  bytes: Uint8Array,
  name: string,
  limits: SheetLimits,
): Workbook['kind'] {
  if (isZip(bytes)) return readPackage(openZip(bytes, limits), name, limits, collect)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const holds = whatCompoundFileHolds(bytes)
    if (holds === 'encrypted-office') throw new Refusal('encrypted', 'an Office file with a password')
    if (holds === 'excel-97') throw new Refusal('legacy-xls', 'Excel 97-2003')
    if (holds === 'word-97') throw new Refusal('unread-format', 'doc' satisfies UnreadFormat)
    if (holds === 'slides-97') throw new Refusal('unread-format', 'slides' satisfies UnreadFormat)
    throw new Refusal('not-a-sheet', 'an older Office file without a workbook')
  }
  return readText(collect, bytes, name, limits)
}

function readPackage(zip: Zip, name: string, limits: SheetLimits, collect: SheetCollector): Workbook['kind'] {
  if (zip.has('content.xml') || zip.has('encrypted-package')) return readOdsPackage(zip, limits, collect)
  if (zip.has('[Content_Types].xml')) {
    // A few writers declare the type by extension only.
    const part = mainPart(zip, workbookType, limits) ?? (zip.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined)
    if (part) {
      readXlsx(zip, part, limits, collect)
      return 'xlsx'
    }
  }
  const other = unreadPackage(zip, name)
  if (other) throw new Refusal('unread-format', other)
  throw new Refusal('not-a-sheet', `a zip holding ${zip.names.slice(0, 5).join(', ')}`.slice(0, 200))
}

function readOdsPackage(zip: Zip, limits: SheetLimits, collect: SheetCollector): 'ods' {
  const manifest = 'META-INF/manifest.xml'
  if (zip.has(manifest)) {
    const open = (name: string) => {
      if (name === 'encryption-data') throw new Refusal('encrypted', 'an OpenDocument file with a password')
    }
    zip.read(manifest, readXml({ open }, limits))
  }
  zip.read('content.xml', readXml(spreadsheetOnly(new OdsListener(collect)), limits))
  return 'ods'
}

/** A text document or a drawing holds tables as well, but is no spreadsheet. */
function spreadsheetOnly(listener: XmlListener): XmlListener {
  let depthOfBody = 0
  let depth = 0
  return {
    text: (text) => listener.text?.(text),
    open(name, attributes, fullName) {
      depth++
      if (depth === 1 && !/^office:document(-content)?$/.test(fullName)) throw new Refusal('not-a-sheet', fullName)
      if (fullName === 'office:body') depthOfBody = depth
      else if (depthOfBody > 0 && depth === depthOfBody + 1 && fullName !== 'office:spreadsheet') {
        if (fullName === 'office:text') throw new Refusal('unread-format', 'odt' satisfies UnreadFormat)
        throw new Refusal('not-a-sheet', fullName)
      }
      listener.open(name, attributes, fullName)
    },
    close(name) {
      depth--
      listener.close?.(name)
    },
  }
}

const workbookType =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template)(\.macroEnabled)?\.main\+xml$/i

/** Where `[Content_Types].xml` says that the part of this type is. */
export function mainPart(zip: Zip, type: RegExp, limits: SheetLimits): string | undefined {
  let part: string | undefined
  const open = (name: string, { PartName = '', ContentType = '' }: Readonly<Record<string, string>>) => {
    if (name === 'Override' && type.test(ContentType)) part ??= PartName.replace(/^\//, '')
  }
  zip.read('[Content_Types].xml', readXml({ open }, limits))
  return part
}

function readText(collect: SheetCollector, bytes: Uint8Array, name: string, limits: SheetLimits): Workbook['kind'] {
  const { text: decoded, doubt } = decodeText(bytes)
  const start = decoded.slice(0, 4096).trimStart()
  if (/^<\?xml|^<office:document/.test(start) && start.includes('opendocument')) {
    readXml(spreadsheetOnly(new OdsListener(collect)), limits)(bytes, true)
    return 'ods'
  }
  refuseOtherTexts(decoded, start)
  const told = /^sep=([;,\t|])\r?\n/i.exec(decoded)
  const text = told ? decoded.slice(told[0].length) : decoded
  const cut = judgeDelimiter(text)
  const named = /\.(csv|tsv|tab)$/i.test(name)
  if (!told && !named && (cut.columns < 2 || cut.share < 0.5)) throw new Refusal('not-a-sheet', 'text without columns')
  const sheetName = baseName(name)
  if (doubt) collect.warn(doubt, sheetName)
  readCsv(text, sheetName, (told?.[1] as Delimiter | undefined) ?? cut.delimiter, collect)
  return 'csv'
}

function refuseOtherTexts(text: string, start: string): void {
  if (start === '') throw new Refusal('not-a-sheet', 'nothing but blanks')
  const other = unreadText(start)
  if (other) throw new Refusal('unread-format', other)
  if (/^(\{|\[\s*[[{"\]\d])/.test(start)) throw new Refusal('not-a-sheet', 'JSON')
  if (/^<[!?a-z]/i.test(start)) throw new Refusal('not-a-sheet', 'HTML or XML')
  // A text has tabs and line breaks; bytes of something else soon show other control characters.
  const strange = text.slice(0, 65_536).match(strangeCharacters)
  if (strange && (strange.length > 8 || text.includes('\0'))) throw new Refusal('not-a-sheet', 'not a text')
}

const strangeCharacters = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/g
/** `C:\\dossier\\Registre.csv` → `Registre`. */
export const baseName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4])
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
