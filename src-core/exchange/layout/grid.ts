import type { Cell, Sheet, Span } from '../sheets/sheet'

/** A sheet by its rows: what a reader sees beside and above a cell. */
export interface Grid {
  readonly sheet: Sheet
  /** Numbers of the rows that hold something, in order. */
  readonly rows: readonly number[]
  row(row: number): readonly Cell[]
  at(row: number, column: number): Cell | undefined
  /** The merged range that begins in this cell. */
  spanOf(cell: Cell): Span | undefined
  /** The cell whose content is shown here, merged ranges included. */
  shownAt(row: number, column: number): Cell | undefined
}

const none: readonly Cell[] = []

export function gridOf(sheet: Sheet): Grid {
  const rows = new Map<number, Cell[]>()
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  const at = (row: number, column: number) => inRow(rows.get(row) ?? none, column)
  const spans = new Map((sheet.spans ?? []).map((span) => [key(span.top, span.left), span]))
  const covered = coveredBy(sheet, spans, at)
  return {
    sheet,
    rows: [...rows.keys()].sort((a, b) => a - b),
    row: (row) => rows.get(row) ?? none,
    at,
    spanOf: (cell) => spans.get(key(cell.row, cell.column)),
    shownAt: (row, column) => at(row, column) ?? covered.get(key(row, column)),
  }
}

/** Cells of a row stand in their order, most rows without a gap. */
function inRow(cells: readonly Cell[], column: number): Cell | undefined {
  let [from, to] = [0, Math.min(cells.length - 1, column)]
  if (cells[to]?.column === column) return cells[to]
  while (from <= to) {
    const middle = (from + to) >> 1
    const cell = cells[middle]
    if (!cell || cell.column === column) return cell
    if (cell.column < column) from = middle + 1
    else to = middle - 1
  }
  return undefined
}

const key = (row: number, column: number) => row * 2 ** 21 + column

// A range over whole columns covers a million empty places; what is shown beyond the last content is of no use.
const mostCovered = 200_000

function coveredBy(sheet: Sheet, spans: ReadonlyMap<number, Span>, at: Grid['at']) {
  const covered = new Map<number, Cell>()
  const lastRow = sheet.cells.at(-1)?.row ?? 0
  const lastColumn = sheet.cells.reduce((most, { column }) => Math.max(most, column), 0)
  for (const span of spans.values()) {
    const cell = at(span.top, span.left)
    if (!cell) continue
    for (let row = span.top; row <= Math.min(span.bottom, lastRow); row += 1)
      for (let column = span.left; column <= Math.min(span.right, lastColumn); column += 1) {
        if (covered.size >= mostCovered) return covered
        covered.set(key(row, column), cell)
      }
  }
  return covered
}
