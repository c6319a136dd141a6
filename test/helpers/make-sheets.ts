import { strToU8, zipSync } from 'fflate'

/**
 * Spreadsheet files from plain arrays:
 *
 *     makeOds([{ name: 'Fiche 1', rows: [['Nom du traitement', 'Paie'], [], ['Créé le', { date: '2026-03-31' }]] }])
 *
 * A place in an array is a place in the sheet; `null` leaves a cell empty. makeXlsx and makeCsv take the same arrays.
 */
export interface SheetToMake {
  readonly name: string
  readonly rows: readonly RowToMake[]
  readonly hidden?: boolean
  /** From 0. */
  readonly hiddenColumns?: readonly number[]
}

export type RowToMake = readonly CellToMake[] | DetailedRow
interface DetailedRow {
  readonly cells: readonly CellToMake[]
  readonly repeat?: number
  readonly hidden?: boolean
}
export type CellToMake = string | number | boolean | null | undefined | DetailedCell

export interface DetailedCell {
  /** With `\n` for line breaks. */
  readonly text?: string
  readonly number?: number
  /** `YYYY-MM-DD`: the cell holds a real date. */
  readonly date?: string
  /** How an ODS shows the date or number (default dd/mm/yyyy). */
  readonly shown?: string
  /** Number format of an XLSX cell, such as `00000` or `0%`. */
  readonly format?: string
  /** A comment hanging on the cell, which readers must not take for its text. */
  readonly annotation?: string
  readonly link?: string
  /** Merges this many columns or rows; what the array holds under them is written as hidden, covered content. */
  readonly across?: number
  readonly down?: number
  /** The same cell this many times to the right. */
  readonly repeat?: number
  /** The text is how a failed formula is shown. */
  readonly failed?: boolean
  /** A formula whose last result is `text` or `number` (none: never calculated). */
  readonly formula?: string
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Each row with what an array alone does not say. */
export const detailedRow = (row: RowToMake): Required<DetailedRow> =>
  'cells' in row ? { repeat: 1, hidden: false, ...row } : { repeat: 1, hidden: false, cells: row }

export function detailed(cell: CellToMake): DetailedCell {
  if (typeof cell === 'object' && cell !== null) return cell
  if (typeof cell === 'number') return { number: cell }
  return cell === null || cell === undefined ? {} : { text: String(cell) }
}

export const frenchDay = (date: string): string => date.split('-').reverse().join('/')

/** Which places lie under a merged cell, as `row,column`. */
function coveredPlaces(rows: readonly RowToMake[]): ReadonlySet<string> {
  const covered = new Set<string>()
  rows.forEach((row, top) =>
    detailedRow(row).cells.forEach((cell, left) => {
      const { across = 1, down = 1 } = detailed(cell)
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) if (x + y > 0) covered.add(`${top + y},${left + x}`)
    }),
  )
  return covered
}

// ---- ODS

const odsNames =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" ' +
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
export const odsType = 'application/vnd.oasis.opendocument.spreadsheet'

export function makeOds(sheets: readonly SheetToMake[]): Uint8Array {
  return makeOdsAround(sheets.map(odsTable).join(''))
}

/** An ODS around hand-written `<table:table>` elements, for shapes the arrays cannot say. */
export function makeOdsAround(tables: string, before = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8(odsType), { level: 0 }],
    'content.xml': strToU8(odsContent(tables, before)),
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">' +
        `<manifest:file-entry manifest:full-path="/" manifest:media-type="${odsType}"/></manifest:manifest>`,
    ),
  })
}

export const odsContent = (tables: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<office:document-content ${odsNames} office:version="1.3">` +
  '<office:automatic-styles><style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/>' +
  '</style:style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/>' +
  `</style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>` +
  '</office:document-content>'

const linesOf = (text: string) => text.split('\n').map((line) => `<text:p>${escapeXml(line)}</text:p>`)

function odsTable({ name, rows, hidden, hiddenColumns = [] }: SheetToMake): string {
  const covered = coveredPlaces(rows)
  const written = rows.map((row, y) => {
    const { repeat, hidden, cells } = detailedRow(row)
    const inside = cells.map((cell, x) => odsCell(detailed(cell), covered.has(`${y},${x}`))).join('')
    // Real files pad every row to the last column.
    const padding = '<table:table-cell table:number-columns-repeated="16000"/>'
    return `<table:table-row table:number-rows-repeated="${repeat}"${folded(hidden)}>${inside}${padding}</table:table-row>`
  })
  const columns = Array.from({ length: 26 }, (_, x) => `<table:table-column${folded(hiddenColumns.includes(x))}/>`)
  const rest = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
  return `<table:table table:name="${escapeXml(name)}" table:style-name="${hidden ? 'hidden' : 'shown'}">${columns.join('')}${written.join('')}${rest}</table:table>`
}

const folded = (hidden: boolean) => (hidden ? ' table:visibility="collapse"' : '')

function odsCell(cell: DetailedCell, isCovered: boolean): string {
  const element = isCovered ? 'table:covered-table-cell' : 'table:table-cell'
  const note = cell.annotation
    ? `<office:annotation><dc:date>2026-11-23T00:00:00</dc:date>${linesOf(cell.annotation).join('')}</office:annotation>`
    : ''
  return `<${element}${odsAttributes(cell)}>${note}${odsParagraphs(cell)}</${element}>`
}

function odsAttributes(cell: DetailedCell): string {
  const attributes: string[] = []
  if (cell.date) attributes.push(`office:value-type="date" office:date-value="${cell.date}"`)
  else if (cell.number !== undefined) attributes.push(`office:value-type="float" office:value="${cell.number}"`)
  else if (cell.text) attributes.push('office:value-type="string"')
  if (cell.failed) attributes.push('calcext:value-type="error"')
  if (cell.formula) attributes.push(`table:formula="of:=${escapeXml(cell.formula)}"`)
  if (cell.across) attributes.push(`table:number-columns-spanned="${cell.across}"`)
  if (cell.down) attributes.push(`table:number-rows-spanned="${cell.down}"`)
  if (cell.repeat) attributes.push(`table:number-columns-repeated="${cell.repeat}"`)
  return attributes.map((one) => ` ${one}`).join('')
}

function odsParagraphs(cell: DetailedCell): string {
  const number = cell.number === undefined ? '' : String(cell.number).replace('.', ',')
  const text = cell.shown ?? cell.text ?? (cell.date ? frenchDay(cell.date) : number)
  if (text === '') return ''
  const paragraphs = text.split('\n').map((line) => escapeXml(line).replace(/ {2}/g, ' <text:s/>'))
  const linked = (line: string) => (cell.link ? `<text:a xlink:href="${escapeXml(cell.link)}">${line}</text:a>` : line)
  return paragraphs.map((line) => `<text:p>${linked(line)}</text:p>`).join('')
}

// ---- CSV

export interface CsvToMake {
  readonly delimiter?: ';' | ',' | '\t' | '|'
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252'
  readonly lineEnd?: string
}

export function makeCsv(rows: readonly RowToMake[], options: CsvToMake = {}): Uint8Array {
  const { delimiter = ';', encoding = 'utf-8', lineEnd = '\r\n' } = options
  const quoted = (text: string) => (/[";,|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const shown = ({ shown, text, number, date }: DetailedCell) =>
    shown ?? text ?? (date ? frenchDay(date) : number === undefined ? '' : String(number).replace('.', ','))
  const lines = rows.flatMap((row) => {
    const { repeat, cells } = detailedRow(row)
    const line = cells.map((cell) => quoted(shown(detailed(cell)))).join(delimiter)
    return Array.from({ length: repeat }, () => line + lineEnd)
  })
  return encodeText(lines.join(''), encoding)
}

export function encodeText(text: string, encoding: NonNullable<CsvToMake['encoding']>): Uint8Array {
  if (encoding === 'utf-8') return strToU8(text)
  if (encoding === 'utf-8-bom') return strToU8(`\ufeff${text}`)
  if (encoding === 'utf-16le')
    return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer)
  const upper: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, œ: 0x9c, '–': 0x96, Œ: 0x8c }
  return Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0))
}

export { makeXlsx, xlsxParts } from './make-xlsx'
