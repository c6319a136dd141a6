import { textsOf } from '../../texts/languages'
import { standsDown, type LaidSheet } from '../layout/laid'
import type { Draft } from '../proposing/draft'
import { cellName, type Cell } from '../sheets/sheet'

/** What the person must hear of between the records of a table. Headings said again and numbered columns say nothing. */
const silent = new Set(['heading-again', 'numbering'])

/**
 * Takes every cell of a sheet into account but its headings, and its notes. Where one stands is told by its row and the
 * heading above it, as people read a table.
 */
export function openSheet(draft: Draft, laid: LaidSheet, isOnly: boolean): void {
  const inSheet = isOnly ? '' : `${laid.sheet.name} › `
  const content = [...contentOf(draft, laid)].sort(([a], [b]) => a.row - b.row || a.column - b.column)
  for (const [cell, where] of content) draft.ledger.open([cell], () => `${inSheet}${where}`)
  const { note } = textsOf(draft.context.language).importing.where
  for (const { row, column, text } of laid.sheet.notes ?? [])
    draft.ledger.open([{ row, column, text }], (cell) => `${inSheet}${note(cellName(cell))}`)
}

function contentOf(draft: Draft, { tables, pairs, rest }: LaidSheet): ReadonlyMap<Cell, string> {
  const { row: say } = textsOf(draft.context.language).importing.where
  const content = new Map<Cell, string>()
  for (const { entries, aside, columns } of tables) {
    const isDown = standsDown(columns)
    for (const { lines } of entries)
      for (const { column, cell } of lines.flat())
        content.set(cell, isDown ? `${column.words} (${cellName(cell)})` : say(String(cell.row + 1), column.words))
    for (const { why, cells } of aside)
      if (!silent.has(why)) for (const cell of cells) content.set(cell, cellName(cell))
  }
  for (const { label, value, group } of pairs)
    content.set(value, `${group ? `${group.text} › ` : ''}${label.text} (${cellName(value)})`)
  for (const cell of rest) content.set(cell, cellName(cell))
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
