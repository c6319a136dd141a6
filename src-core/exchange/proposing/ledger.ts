import type { Unplaced } from '../proposal'
import type { Cell } from '../sheets/sheet'

/** Keeps account of every content cell of a source, so that none is lost: each ends as placed or as unplaced. */
export interface Ledger {
  /** Takes these cells into account; `where` says where one stands, as people read it. */
  open(cells: readonly Cell[], where: (cell: Cell) => string): void
  /** Nothing to account for: a label, a help text, a prompt of the form. */
  ignore(...cells: readonly (Cell | undefined)[]): void
  place(...cells: readonly (Cell | undefined)[]): void
  /** Lists the cell as unplaced, whatever else was made of it. */
  leave(...cells: readonly (Cell | undefined)[]): void
  /** These cells speak of this record, as `activities/<id>`. */
  standWith(record: string, ...cells: readonly Cell[]): void
  /** Content not accounted for yet. */
  isOpen(cell: Cell): boolean
  where(cell: Cell): string
  close(): {
    readonly placed: number
    readonly unplaced: readonly Unplaced[]
    readonly stoodWith: Readonly<Record<string, string>>
  }
}

type State = 'open' | 'placed' | 'left'

export function openLedger(): Ledger {
  const states = new Map<Cell, State>()
  const places = new Map<Cell, (cell: Cell) => string>()
  const records = new Map<Cell, string>()
  const where = (cell: Cell) => places.get(cell)?.(cell) ?? ''
  return {
    open(cells, whereOf) {
      for (const cell of cells) {
        states.set(cell, 'open')
        places.set(cell, whereOf)
      }
    },
    ignore(...cells) {
      for (const cell of cells) if (cell) states.delete(cell)
    },
    place(...cells) {
      for (const cell of cells) if (cell && states.get(cell) === 'open') states.set(cell, 'placed')
    },
    leave(...cells) {
      for (const cell of cells) if (cell && states.has(cell)) states.set(cell, 'left')
    },
    standWith(record, ...cells) {
      for (const cell of cells) records.set(cell, record)
    },
    isOpen: (cell) => states.get(cell) === 'open',
    where,
    close() {
      const unplaced: Unplaced[] = []
      const stoodWith: Record<string, string> = {}
      for (const [cell, state] of states) {
        if (state === 'placed') continue
        unplaced.push({ where: where(cell), text: cell.text })
        const record = records.get(cell)
        if (record !== undefined) stoodWith[where(cell)] = record
      }
      return { placed: states.size - unplaced.length, unplaced, stoodWith }
    },
  }
}
