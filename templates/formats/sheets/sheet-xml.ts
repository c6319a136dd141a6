import { xmlText } from '../../word/sanitise'
import { looksLikeFormula } from './safe-text'
import type { Breadth, Table, TableCell } from '../twins/table'

/** One worksheet of a spreadsheet (ECMA-376 part 1, 18.3), row by row. */

/** Styles by their place in styles.xml. `guarded`: text that begins as a formula would, marked as text for good. */
export const cellStyles = { head: 1, text: 2, day: 3, guarded: 4, ref: 5 } as const

/** Excel refuses a longer cell; what follows goes on in the next column, so that nothing is cut. */
const longestCell = 32_767

const widths: Readonly<Record<Breadth, number>> = { short: 13, middle: 24, long: 48 }
/** Wider tables are printed over several pages: on one, nobody could read them. */
const widestPage = 260
const mainNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A column of the sheet: the first `part` of a column of the table, or what did not fit before it. */
interface Placed {
  readonly label: string
  readonly breadth: Breadth
  readonly at: number
  readonly part: number
}

export function placedColumns({ columns, rows }: Table): readonly Placed[] {
  return columns.flatMap(({ label, breadth }, at) => {
    const parts = rows.reduce((most, row) => Math.max(most, partsOf(row[at] ?? '').length), 1)
    return Array.from({ length: parts }, (_, part) => ({
      label: part === 0 ? label : `${label} (${part + 1})`,
      breadth,
      at,
      part,
    }))
  })
}

function partsOf(cell: TableCell): readonly TableCell[] {
  if (typeof cell !== 'string' || cell.length <= longestCell) return [cell]
  const parts: string[] = []
  for (let rest = cell; rest !== '';) {
    // Never between the two halves of one character.
    const cut = /[\ud800-\udbff]/.test(rest.charAt(longestCell - 1)) ? longestCell - 1 : longestCell
    parts.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return parts
}

/** `frozen`: how many columns stay in sight; the head always does. */
export function* worksheet(table: Table, frozen: number): Generator<string> {
  const placed = placedColumns(table)
  const fits = placed.reduce((sum, { breadth }) => sum + widths[breadth], 0) <= widestPage
  const last = `${letters(placed.length - 1)}${table.rows.length + 1}`
  const corner = `${letters(frozen)}2`
  const pane =
    frozen > 0
      ? `xSplit="${frozen}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight"`
      : 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"'
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNames}">${fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}` +
    `<dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ${pane} state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>` +
    placed
      .map(({ breadth }, n) => `<col min="${n + 1}" max="${n + 1}" width="${widths[breadth]}" customWidth="1"/>`)
      .join('') +
    '</cols><sheetData>'
  )
  const breadths = placed.map(({ breadth }) => breadth)
  yield row(
    1,
    placed.map(({ label }) => label),
    breadths,
    () => cellStyles.head,
  )
  for (const [index, cells] of table.rows.entries())
    yield row(
      index + 2,
      placed.map(({ at, part }) => partsOf(cells[at] ?? '')[part] ?? ''),
      breadths,
      (cell, column) => styleOf(cell, column),
    )
  yield (
    `</sheetData>${table.rows.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''}` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  )
}

function styleOf(cell: TableCell, column: number): number {
  if (typeof cell === 'object') return cellStyles.day
  if (typeof cell === 'string' && looksLikeFormula(cell)) return cellStyles.guarded
  return column === 0 ? cellStyles.ref : cellStyles.text
}

function row(
  number: number,
  cells: readonly TableCell[],
  breadths: readonly Breadth[],
  style: (cell: TableCell, column: number) => number,
): string {
  const written = cells.map((cell, column) =>
    cell === '' ? '' : xmlCell(`${letters(column)}${number}`, cell, style(cell, column)),
  )
  const lines = cells.reduce<number>((most, cell, at) => Math.max(most, linesIn(cell, breadths[at] ?? 'long')), 1)
  return `<row r="${number}" ht="${Math.min(lines * lineHeight + 2, highestRow)}">${written.join('')}</row>`
}

/** In points, of a text of 10 points. */
const lineHeight = 13
/** Excel shows no higher row. */
const highestRow = 409

/** About how many lines a cell takes in its column: not every spreadsheet finds the height of a row by itself. */
const linesIn = (cell: TableCell, breadth: Breadth): number =>
  typeof cell === 'string'
    ? cell.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.1) / widths[breadth])), 0)
    : 1

function xmlCell(place: string, cell: TableCell, style: number): string {
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`
  const serial = typeof cell === 'object' ? serialOf(cell.day) : undefined
  if (serial !== undefined) return `<c r="${place}" s="${style}"><v>${serial}</v></c>`
  const text = typeof cell === 'object' ? cell.day : cell
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(text))}</t></is></c>`
}

/** `_x000D_` stands for a character in this format: words that only look like it are marked (22.9.2.19). */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

const dayMs = 86_400_000
/** Day 0 of spreadsheets, which believe that 1900 was a leap year: right from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30)
const firstRight = 61

/** The day as a number; undefined for one before the count of spreadsheets is right, or for no day at all. */
function serialOf(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00.000Z`) - dayZero) / dayMs
  return Number.isInteger(serial) && serial >= firstRight ? serial : undefined
}

/** 0 → `A`, 26 → `AA`. */
export function letters(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** Names of tabs: at most 31 characters, none of those that part a reference, no two alike whatever their case. */
export function tabNames(tables: readonly Table[]): readonly string[] {
  const taken = new Set<string>()
  return tables.map(({ name }) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '–'
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` ${copy}`
      const tab = `${plain.slice(0, 31 - end.length).trim()}${end}`
      if (taken.has(tab.toLowerCase())) continue
      taken.add(tab.toLowerCase())
      return tab
    }
  })
}
