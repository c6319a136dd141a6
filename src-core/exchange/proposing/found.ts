import type { Cell } from '../sheets/sheet'

/** An answer read from a source, and the cells that gave it. Derived answers have no cell of their own. */
export interface Found<V> {
  readonly value: V
  readonly cells: readonly Cell[]
}

/** What was found for some fields of a record or of a row. */
export type FoundFields<T> = { readonly [N in keyof T]?: Found<T[N]> | undefined }

const isThere = (cell: Cell | undefined): cell is Cell => cell !== undefined

export function found<V>(value: V, ...cells: readonly (Cell | undefined)[]): Found<V> {
  return { value, cells: cells.filter(isThere) }
}
