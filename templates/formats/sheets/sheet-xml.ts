import { letters, xlsxCell, type CellStyles } from '../../spreadsheet/sheet-cells'
import { xlsxDeclaration, xlsxNames } from '../../spreadsheet/xlsx-package'
import type { Breadth, Table, TableCell } from '../twins/table'

/** One worksheet of a spreadsheet (ECMA-376 part 1, 18.3), row by row. */

/** Styles by their place in styles.xml: of the head, of the first column, of the others. */
const [head, text, day, guarded, ref] = [1, 2, 3, 4, 5] as const
const inHead: CellStyles = { words: head, day: head, guarded: head }
const inRow = (column: number): CellStyles => ({ words: column === 0 ? ref : text, day, guarded })

/** Excel refuses a longer cell; what follows goes on in the next column, so that nothing is cut. */
const longestCell = 32_767

const widths: Readonly<Record<Breadth, number>> = { short: 13, middle: 24, long: 48 }
/** Wider tables are printed over several pages: on one, nobody could read them. */
const widestPage = 260

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
    `${xlsxDeclaration}<worksheet xmlns="${xlsxNames}">${fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}` +
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
    () => inHead,
  )
  for (const [index, cells] of table.rows.entries())
    yield row(
      index + 2,
      placed.map(({ at, part }) => partsOf(cells[at] ?? '')[part] ?? ''),
      breadths,
      inRow,
    )
  yield (
    `</sheetData>${table.rows.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''}` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  )
}

function row(
  number: number,
  cells: readonly TableCell[],
  breadths: readonly Breadth[],
  styles: (column: number) => CellStyles,
): string {
  const written = cells.map((cell, column) =>
    cell === '' ? '' : xlsxCell(`${letters(column)}${number}`, cell, styles(column)),
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
