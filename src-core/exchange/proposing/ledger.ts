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

interface Account {
  state: 'open' | 'placed' | 'left' | 'ignored'
  where: (cell: Cell) => string
  record: string | undefined
}

export function openLedger(): Ledger {
  const accounts = new Map<Cell, Account>()
  const where = (cell: Cell) => accounts.get(cell)?.where(cell) ?? ''
  return {
    open(cells, whereOf) {
      for (const cell of cells) {
        const account = accounts.get(cell)
        if (!account) accounts.set(cell, { state: 'open', where: whereOf, record: undefined })
        else {
          account.state = 'open'
          account.where = whereOf
        }
      }
    },
    ignore(...cells) {
      for (const cell of cells) {
        const account = cell && accounts.get(cell)
        if (account) account.state = 'ignored'
      }
    },
    place(...cells) {
      for (const cell of cells) {
        const account = cell && accounts.get(cell)
        if (account?.state === 'open') account.state = 'placed'
      }
    },
    leave(...cells) {
      for (const cell of cells) {
        const account = cell && accounts.get(cell)
        if (account && account.state !== 'ignored') account.state = 'left'
      }
    },
    standWith(record, ...cells) {
      for (const cell of cells) {
        const account = accounts.get(cell)
        if (account) account.record = record
      }
    },
    isOpen: (cell) => accounts.get(cell)?.state === 'open',
    where,
    close() {
      let placed = 0
      const unplaced: Unplaced[] = []
      const stoodWith: Record<string, string> = {}
      for (const [cell, { state, where: whereOf, record }] of accounts) {
        if (state === 'ignored') continue
        if (state === 'placed') {
          placed += 1
          continue
        }
        const stands = whereOf(cell)
        unplaced.push({ where: stands, text: cell.text })
        if (record !== undefined) stoodWith[stands] = record
      }
      return { placed, unplaced, stoodWith }
    },
  }
}
