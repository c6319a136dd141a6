import { textsOf } from '../../texts/languages'
import type { LaidSheet } from '../layout/laid'
import type { Draft } from '../proposing/draft'
import { cellName, type Cell } from '../sheets/sheet'

/** What the person must hear of between the records of a table. Headings said again and numbered columns say nothing. */
const silent = new Set(['heading-again', 'numbering'])

/**
 * Takes every cell of a sheet into account but its headings, and its notes. Where one stands is told by its row and the
 * heading above it, as people read a table.
 */
export function openSheet(draft: Draft, { sheet, tables, pairs, rest }: LaidSheet, isOnly: boolean): void {
  const { row: say, note } = textsOf(draft.context.language).importing.where
  const inSheet = isOnly ? '' : `${sheet.name} › `
  const open = (cells: readonly Cell[], where: (cell: Cell) => string) =>
    draft.ledger.open(cells, (cell) => `${inSheet}${where(cell)}`)
  for (const { entries, aside, columns } of tables) {
    const isDown = columns.some(({ heading }, index) => index > 0 && heading.row !== columns[0]?.heading.row)
    for (const { lines } of entries)
      for (const { column, cell } of lines.flat())
        open([cell], () => (isDown ? `${column.words} (${cellName(cell)})` : say(String(cell.row + 1), column.words)))
    for (const { why, cells } of aside) if (!silent.has(why)) open(cells, cellName)
  }
  for (const { label, value, group } of pairs) {
    const words = group ? `${group.text} › ${label.text}` : label.text
    open([value], () => `${words} (${cellName(value)})`)
  }
  open(rest, cellName)
  for (const { row, column, text } of sheet.notes ?? []) open([{ row, column, text }], (cell) => note(cellName(cell)))
}

/** What a sheet holds beside its records, and what of it could not be relied on. */
export function tellOfSheet(draft: Draft, { sheet, tables }: LaidSheet): void {
  const { name, hidden, hiddenRows, hiddenColumns, cells } = sheet
  const errors = cells.filter(({ isError }) => isError)
  const [first] = errors
  if (first) draft.warn('error-cells', draft.ledger.where(first) || name, { count: String(errors.length), text: first.text })
  const rows = hiddenRows?.size ?? 0
  const columns = hiddenColumns?.size ?? 0
  if (!hidden && rows + columns > 0) draft.warn('hidden-lines', name, { rows: String(rows), columns: String(columns) })
  for (const { aside } of tables) {
    for (const { why, cells: set } of aside) {
      const [told] = set
      if (!told || silent.has(why) || why === 'no-column') continue
      draft.warn(why === 'example' ? 'example-skipped' : 'row-aside', draft.ledger.where(told), { why, name: told.text })
      if (why === 'example') draft.ledger.ignore(...set)
    }
  }
}
