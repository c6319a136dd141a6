import type { IsoDate } from '@core/kinds'

/** A twin of a document: the same records as tables, for whoever filters, sorts and counts. A value, as documents are. */

/** A day stays a day and a figure a figure, so that a spreadsheet can sort them; '' where nobody answered. */
export type TableCell = string | number | { readonly day: IsoDate }

/** `long`: free words, which need room; `short`: a reference, a day, a yes or a no. */
export type Breadth = 'short' | 'middle' | 'long'

export interface TableColumn {
  readonly label: string
  readonly breadth: Breadth
}

export interface Table {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** One column while a table is being made. */
export interface ColumnOf<T> extends TableColumn {
  readonly value: (row: T) => TableCell
  /** Stays even when no row answers it: the text asks for it, and a gap has to show. */
  readonly always?: boolean
}

export const isBlankCell = (cell: TableCell): boolean => cell === ''

/** A table without the columns in which no row has anything to say. */
export function tableOf<T>(name: string, columns: readonly ColumnOf<T>[], rows: readonly T[]): Table {
  const told = columns
    .map(({ value, ...column }) => ({ column, cells: rows.map(value) }))
    .filter(({ column, cells }) => column.always === true || !cells.every(isBlankCell))
  return {
    name,
    columns: told.map(({ column: { label, breadth } }) => ({ label, breadth })),
    rows: rows.map((_, index) => told.map(({ cells }) => cells[index] ?? '')),
  }
}
