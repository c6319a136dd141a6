import type { Column, Grid, Text } from '../blocks'
import type { Owed } from './owed'

/** A table without the columns in which no row has anything to say, and where what is asked for and missing is told. */
export function gridOf<T>(
  gap: Text,
  rows: readonly T[],
  columns: readonly (Column & { readonly value: (row: T) => Text; readonly owed?: (row: T) => Owed })[],
  { description, empty, wide = false }: { description: string; empty: string; wide?: boolean },
): Grid {
  const told = columns
    .map(({ label, share, value, owed = () => 'nothing' }) => {
      const said = rows.map((row) => ({ cell: value(row), owed: owed(row) }))
      const isShown = said.some((each) => each.cell.length > 0 || each.owed === 'answer')
      const cells = said.map((each) => (each.cell.length > 0 || each.owed === 'nothing' ? each.cell : gap))
      return { label, share, cells: isShown ? cells : [] }
    })
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
  return {
    kind: 'grid',
    wide,
    description,
    empty,
    columns: told.map(({ label, share }) => ({ label, share })),
    rows: rows.map((_, index) => told.map(({ cells }) => cells[index] ?? '')),
  }
}
