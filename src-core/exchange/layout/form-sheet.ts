import { askedIn } from '../known-forms/form-of'
import { readFormCalled } from '../known-forms/registry'
import type { Sheet } from '../sheets/sheet'
import { buildTable } from './build-table'
import type { Grid } from './grid'
import type { LaidSheet } from './laid'

/** A sheet laid out by a reader that knows its form: its first row asks what the form does, and each other is a record's. */
export function formSheet(grid: Grid, { id, holds }: NonNullable<Sheet['form']>): LaidSheet {
  const { sheet } = grid
  const form = readFormCalled(id)
  if (!form || holds === 'rest') {
    const pairs = grid.rows.flatMap((row) => {
      const [label, value] = [grid.at(row, 0), grid.at(row, 1)]
      return label && value ? [{ label, value }] : []
    })
    return { sheet, tables: [], pairs, rest: [] }
  }
  const headings = grid.row(0).map((cell) => ({
    column: cell.column,
    cell,
    words: cell.text,
    meanings: askedIn(form, cell.text) ?? [],
  }))
  const block = { top: 0, bottom: 0, headings, known: headings.length, form }
  const range = { block, end: grid.rows.at(-1) ?? 0, place: sheet.name, isExact: true }
  const table = buildTable(grid, range, { subject: form.subject, certainty: 1 })
  return { sheet, tables: [table], pairs: [], rest: [] }
}
