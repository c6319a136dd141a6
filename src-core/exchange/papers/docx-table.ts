import { columnLimit } from '../sheets/cell-place'
import { tidy, type SheetCollector } from '../sheets/collect-cells'
import type { Cell, Note, Span } from '../sheets/sheet'
import type { Table } from './block'

interface OpenCell {
  readonly lines: string[]
  readonly notes: string[]
  across: number
  merge: 'none' | 'begins' | 'goes-on'
  link?: string
}
type OpenSpan = { -readonly [K in keyof Span]: Span[K] }

/** A table of a Word file while it is read. */
export class DocxTable {
  cell: OpenCell | undefined
  /** Struck out by a change that is not accepted yet. */
  rowIsDeleted = false
  private readonly cells: Cell[] = []
  private readonly notes: Note[] = []
  private readonly spans: Span[] = []
  /** Cells that may go on in the next row, by their column. */
  private merged = new Map<number, OpenSpan>()
  private rowCells: OpenCell[] = []
  private row = 0
  private before = 0

  constructor(private readonly collect: SheetCollector) {}

  openRow(): void {
    this.rowCells = []
    this.rowIsDeleted = false
    this.before = 0
  }

  /** Columns left empty before the first cell of the row. */
  leaveBefore(columns: number): void {
    this.before = whole(columns, 0)
  }

  openCell(): void {
    this.cell = { lines: [], notes: [], across: 1, merge: 'none' }
  }

  widen(columns: number): void {
    if (this.cell) this.cell.across = whole(columns, 1)
  }

  closeCell(): void {
    if (this.cell) this.rowCells.push(this.cell)
    this.cell = undefined
  }

  closeRow(): void {
    if (this.rowIsDeleted) return
    const going = this.merged
    this.merged = new Map()
    let column = this.before
    for (const cell of this.rowCells) {
      const above = cell.merge === 'goes-on' ? going.get(column) : undefined
      if (above) {
        above.bottom = this.row
        this.merged.set(column, above)
      } else this.place(cell, column)
      column = Math.min(column + cell.across, columnLimit)
    }
    this.row += 1
  }

  finish(): Table {
    const spans = this.spans.filter(({ top, left, bottom, right }) => bottom > top || right > left)
    return { is: 'table', cells: this.cells, spans, notes: this.notes }
  }

  private place({ lines, notes, across, merge, link }: OpenCell, column: number): void {
    this.collect.reserve(1)
    const { row } = this
    const text = tidy(lines.join('\n'))
    if (text !== '') this.cells.push({ row, column, text, ...(link ? { link } : {}) })
    if (notes.length > 0) this.notes.push({ row, column, text: notes.join('\n') })
    const span = { top: row, left: column, bottom: row, right: column + across - 1 }
    if (merge !== 'none' || across > 1) this.spans.push(span)
    if (merge !== 'none') this.merged.set(column, span)
  }
}

const whole = (count: number, least: number) =>
  Number.isInteger(count) && count >= least ? Math.min(count, columnLimit) : least
