import { textsOf } from '../../texts/languages'
import { standsDown, type Column, type LaidSheet } from '../layout/laid'
import type { Draft } from '../proposing/draft'
import { inReadingOrder } from '../sheets/collect-cells'
import { cellName, type Cell } from '../sheets/sheet'

/** What the person must hear of between the records of a table. Headings said again and numbered columns say nothing. */
const silent = new Set(['heading-again', 'numbering'])

/**
 * Takes every cell of a sheet into account but its headings, and its notes. Where one stands is told by its row and the
 * heading above it, as people read a table.
 */
export function openSheet(draft: Draft, laid: LaidSheet, isOnly: boolean): void {
  const inSheet = isOnly ? '' : `${laid.sheet.name} › `
  const content = contentOf(draft, laid, inSheet)
  for (const cell of inReadingOrder([...content.keys()])) draft.ledger.open([cell], content.get(cell) ?? cellName)
  const { note } = textsOf(draft.context.language).importing.where
  for (const { row, column, text } of laid.sheet.notes ?? [])
    draft.ledger.open([{ row, column, text }], (cell) => `${inSheet}${note(cellName(cell))}`)
}

type Where = (cell: Cell) => string

/** Where each cell stands is worded when somebody asks: most cells are placed, and nobody does. */
function contentOf(draft: Draft, { tables, pairs, rest }: LaidSheet, inSheet: string): ReadonlyMap<Cell, Where> {
  const { row: say } = textsOf(draft.context.language).importing.where
  const content = new Map<Cell, Where>()
  const byName: Where = (cell) => `${inSheet}${cellName(cell)}`
  for (const { entries, aside, columns } of tables) {
    const isDown = standsDown(columns)
    const under = new Map<Column, Where>()
    const whereUnder = (column: Column): Where => {
      const known = under.get(column)
      if (known) return known
      const where: Where = isDown
        ? (cell) => `${inSheet}${column.words} (${cellName(cell)})`
        : (cell) => `${inSheet}${say(String(cell.row + 1), column.words)}`
      under.set(column, where)
      return where
    }
    for (const { lines } of entries)
      for (const line of lines) for (const { column, cell } of line) content.set(cell, whereUnder(column))
    for (const { why, cells } of aside) if (!silent.has(why)) for (const cell of cells) content.set(cell, byName)
  }
  for (const { label, value, group } of pairs)
    content.set(value, (cell) => `${inSheet}${group ? `${group.text} › ` : ''}${label.text} (${cellName(cell)})`)
  for (const cell of rest) content.set(cell, byName)
  return content
}

/** What a sheet holds beside its records, and what of it could not be relied on. */
export function tellOfSheet(draft: Draft, { sheet, tables }: LaidSheet): void {
  const { name, hidden, hiddenRows, hiddenColumns, cells } = sheet
  const errors = cells.filter(({ isError }) => isError)
  const [first] = errors
  if (first)
    draft.warn('error-cells', draft.ledger.where(first) || name, { count: String(errors.length), text: first.text })
  const rows = hiddenRows?.size ?? 0
  const columns = hiddenColumns?.size ?? 0
  if (!hidden && rows + columns > 0) draft.warn('hidden-lines', name, { rows: String(rows), columns: String(columns) })
  for (const { aside, entries } of tables) {
    for (const { continuedBy = [], lines } of entries)
      for (const cell of continuedBy)
        draft.warn('row-continues', draft.ledger.where(cell), { name: lines[0]?.[0]?.cell.text ?? '' })
    for (const { why, cells: set } of aside) {
      const [told] = set
      if (!told || silent.has(why) || why === 'no-column') continue
      draft.warn(why === 'example' ? 'example-skipped' : 'row-aside', draft.ledger.where(told), {
        why,
        name: told.text,
      })
      if (why === 'example') draft.ledger.ignore(...set)
    }
  }
}
