import type { Cell, Sheet, Workbook } from '../sheets/sheet'
import { buildTable } from './build-table'
import { findBlocks } from './find-blocks'
import { formSheet } from './form-sheet'
import { gridOf, type Grid } from './grid'
import { mayBeHeading, shareKnown, type HeadingBlock } from './heading-block'
import { labelLayoutOf } from './label-layout'
import { labelTables } from './label-tables'
import type { LaidSheet, LaidTable, Pair } from './laid'
import { subjectOf } from './subject-of'

/** Every sheet as people laid it out. Each of its cells ends in one of: a heading, an entry, aside, a pair, the rest. */
export function layOut(workbook: Workbook): readonly LaidSheet[] {
  const known = laid.get(workbook)
  if (known) return known
  const sheets = workbook.sheets.map(layOutSheet)
  laid.set(workbook, sheets)
  return sheets
}

/** A source is looked at to be recognised, then read. */
const laid = new WeakMap<Workbook, readonly LaidSheet[]>()

function layOutSheet(sheet: Sheet): LaidSheet {
  const grid = gridOf(sheet)
  if (sheet.form) return formSheet(grid, sheet.form)
  const blocks = findBlocks(grid)
  // Where headings stand over rows, words of an answer (« Consentement ») must not pass for questions.
  const widest = Math.max(
    0,
    ...blocks.map((block) => block.known * (shareKnown(block) >= 0.6 && block.known >= 3 ? 1.5 : 1)),
  )
  const labels = labelLayoutOf(grid, widest)
  const saidAbove = [sheet.name, sheet.title ?? ''].filter((title) => title !== '')
  const asked = labels && labelTables(grid, labels, saidAbove)
  // A list of codes (« Consentement | Oui ») has words of a form down its first column too.
  if (asked && asked.tables.length > 0) return asked
  return rowTables(grid, blocks, saidAbove)
}

function rowTables(grid: Grid, blocks: readonly HeadingBlock[], saidAbove: readonly string[]): LaidSheet {
  const { sheet } = grid
  const tables: LaidTable[] = []
  const headings = new Set<Cell>()
  const rows = new Set<number>()
  const taken = (cell: Cell) => rows.has(cell.row) || headings.has(cell)
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const above = titleAbove(grid, block, taken)
    const end = next ? lastRowBefore(grid, next) : (grid.rows.at(-1) ?? block.bottom)
    const judged = block.form
      ? { subject: block.form.subject, certainty: 1 }
      : subjectOf(block.headings, [...saidAbove, ...above.map(({ text }) => text)])
    const place = sheet.title ?? sheet.name
    const table = buildTable(grid, { block, end, place }, judged)
    tables.push(table)
    for (const { cell } of block.headings) headings.add(cell)
    for (let row = block.top; row <= end; row += 1) if (grid.row(row).length > 0) rows.add(row)
  }
  const loose = sheet.cells.filter((cell) => !taken(cell))
  return { sheet, tables, ...pairsAmong(grid, loose) }
}

/** Where the table before ends: its last row above the title of the next. */
function lastRowBefore(grid: Grid, next: HeadingBlock): number {
  const before = grid.rows.filter((row) => row < next.top)
  const last = before.at(-1) ?? next.top - 1
  return grid.row(last).length === 1 ? last - 1 : last
}

/** The nearest lines above a table that hold one cell each. */
function titleAbove(grid: Grid, block: HeadingBlock, taken: (cell: Cell) => boolean): readonly Cell[] {
  const before = grid.rows.filter((row) => row < block.top).slice(-3)
  return before.flatMap((row) => {
    const cells = grid.row(row)
    return cells.length === 1 ? cells.filter((cell) => !taken(cell)) : []
  })
}

/** « Organisme | Ludothèque Arpège | | Mise à jour | 2024 » and, below a label of its own, « Nom | … », « Adresse | … ». */
function pairsAmong(grid: Grid, loose: readonly Cell[]): { pairs: readonly Pair[]; rest: readonly Cell[] } {
  const pairs: Pair[] = []
  const used = new Set<Cell>()
  let group: Cell | undefined
  let lastRow = -2
  const free = new Set(loose)
  for (const row of new Set(loose.map((cell) => cell.row))) {
    const cells = grid.row(row).filter((cell) => free.has(cell))
    if (row > lastRow + 1) group = undefined
    lastRow = row
    const chain = chains(cells)
    for (const run of chain) {
      const [first, second, third] = run
      if (!first || !second || !mayBeHeading(first)) continue
      // Three in a row: the first names the block, the second asks, the third answers.
      if (third && run.length === 3 && mayBeHeading(second)) {
        group = first
        pairs.push({ group: first, label: second, value: third })
        for (const cell of run) used.add(cell)
      } else if (run.length === 2) {
        const under = group && first.column > group.column ? group : undefined
        pairs.push({ label: first, value: second, ...(under ? { group: under } : {}) })
        for (const cell of run) used.add(cell)
      }
    }
  }
  return { pairs, rest: loose.filter((cell) => !used.has(cell)) }
}

/** Cells of a row that stand side by side. */
function chains(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const runs: Cell[][] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    if (run?.at(-1)?.column === cell.column - 1) run.push(cell)
    else runs.push([cell])
  }
  return runs
}
