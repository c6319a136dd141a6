/**
 * On which page things will stand. Word alone knows for sure, and only once the document is open; but the contents must show numbers without
 * asking anybody to update a field. So pages are filled here the way Word fills them, with Calibri's widths, and the field holds the result.
 * All lengths in twentieths of a point.
 */
import type { Orientation, Paper } from './page'
import { itemIndent } from './list-levels'
import { plainText } from '../blocks'
import type { Cell, Para, Piece, Row, Table } from './pieces'
import { tableStyle } from './table-styles'
import { lineCount } from './text-width'
import { typeStyle, type TypeStyle } from './typography'

/** Height of a Calibri line at size 1. */
const lineHeight = 1.2207
/** Rules of tables: half a point. */
const ruleHeight = 10

interface Measured {
  readonly lines: number
  readonly line: number
  readonly before: number
  readonly after: number
}

const edge = (rule: TypeStyle['ruleBelow']) => (rule ? rule.space * 20 + rule.size * 2.5 : 0)

function measure(piece: Para, width: number): Measured {
  const style = typeStyle(piece.style)
  const level = piece.list?.level ?? (piece.list ? 0 : piece.under)
  const left = level === undefined ? (style.left ?? 0) : itemIndent(level)
  const room = width - left - (style.right ?? 0)
  const line = style.exact ?? style.size * 10 * lineHeight * ((style.line ?? 240) / 240)
  if (piece.picture) return { lines: 1, line: piece.picture.height, before: style.before ?? 0, after: style.after ?? 0 }
  return {
    lines: lineCount(plainText(piece.text), room, style.size, style.bold ?? false),
    line,
    before: (style.before ?? 0) + edge(style.ruleAbove),
    after: (style.after ?? 0) + edge(style.ruleBelow),
  }
}

function cellHeight(cell: Cell, width: number, air: number): number {
  let height = air
  let after = 0
  for (const piece of cell.content) {
    if (piece.kind === 'table') {
      height += after + tableHeight(piece)
      after = 0
      continue
    }
    const m = measure(piece, width)
    height += m.lines * m.line + Math.max(m.before, after)
    ;({ after } = m)
  }
  return height + after
}

/** Height of a paragraph, with the air around it. */
export function paraHeight(piece: Para, width: number): number {
  const { lines, line, before, after } = measure(piece, width)
  return before + lines * line + after
}

/** Height of a table's row, with its rule. */
export function rowHeight(row: Row, { style, widths }: Pick<Table, 'style' | 'widths'>): number {
  const { top, bottom, side, rules } = tableStyle(style)
  let height = row.height ?? 0
  for (const [at, cell] of row.cells.entries()) {
    const width = cell.across ? widths.reduce((a, b) => a + b, 0) : (widths[at] ?? 0)
    height = Math.max(height, cellHeight(cell, width - 2 * side, top + bottom))
  }
  return height + (rules ? ruleHeight : 0)
}

function tableHeight(table: Table): number {
  let height = table.head ? rowHeight(table.head, table) : 0
  for (const row of table.rows) height += rowHeight(row, table)
  return height
}

/** Rows taller than this (about 8 cm) may be cut by a page's end: kept whole they would leave holes as tall. */
const tallestWholeRow = 4_500

export type KeptWhole = (row: Row) => boolean

export const keptWholeIn =
  (table: Pick<Table, 'style' | 'widths'>): KeptWhole =>
  (row) =>
    rowHeight(row, table) <= tallestWholeRow

interface Kept {
  readonly measured: Measured
  readonly onPage: ((page: number) => void) | undefined
}

export class PageEstimate {
  #page = 1
  #used = 0
  #after = 0
  #orientation: Orientation = 'portrait'
  /** Headings waiting for what they must stand above. */
  #kept: Kept[] = []
  readonly #paper: Paper

  constructor(paper: Paper) {
    this.#paper = paper
  }

  get page(): number {
    return this.#page
  }

  piece(piece: Piece): void {
    if (piece.kind === 'sectionStart') return this.newPage(piece.orientation)
    if (piece.kind === 'para') return this.para(piece)
    const place = this.table(piece)
    for (const row of piece.rows) place(row)
  }

  get #sheet() {
    return this.#paper[this.#orientation]
  }

  /** @param onPage told the page once it is known: a heading goes where the text after it goes. */
  para(piece: Para, onPage?: (page: number) => void): void {
    if (piece.newPage) this.newPage()
    const measured = measure(piece, this.#sheet.textWidth)
    if (piece.keepNext || typeStyle(piece.style).keepNext) {
      this.#kept.push({ measured, onPage })
      return
    }
    const { lines, line, before, after } = measured
    // No line of a paragraph stands alone at a page's foot or head.
    const first = lines <= 3 ? lines : 2
    this.#reserve(first * line, before)
    onPage?.(this.#page)
    this.#advance(before, first * line)
    for (let left = lines - first; left > 0; left--) this.#advance(0, line)
    this.#after = after
  }

  /** Begins a table; what it answers places the rows one after the other, and tells of each whether it is kept whole. */
  table(table: Table): KeptWhole {
    const head = table.head ? rowHeight(table.head, table) : 0
    let first = true
    /** Height of a row that waits for the one it stands with. */
    let held = 0
    return (row) => {
      const own = rowHeight(row, table)
      if (row.withNext) {
        held += own
        return own <= tallestWholeRow
      }
      const height = held + own
      const whole = height <= tallestWholeRow
      held = 0
      this.#row(first ? height + head : height, { head, first, whole })
      first = false
      return own <= tallestWholeRow
    }
  }

  /** A table's first row stands under its head, and so do the headings that wait. */
  #row(height: number, { head, first, whole }: { head: number; first: boolean; whole: boolean }): void {
    const room = this.#sheet.textHeight
    if (first) this.#reserve(whole ? height : head, 0)
    if (whole && !first && this.#used + height > room) {
      this.#turn()
      this.#used = head
    }
    this.#used += this.#after + height
    this.#after = 0
    while (this.#used > room && head < room) {
      this.#page++
      this.#used += head - room
    }
  }

  newPage(orientation: Orientation = this.#orientation): void {
    this.#place()
    if (this.#used > 0) this.#turn()
    this.#orientation = orientation
  }

  /** Settles what waits, at the end of the document. */
  end(): void {
    this.#place()
  }

  /** Turns the page if the headings that wait and `height` do not fit together on this one, then places the headings. */
  #reserve(height: number, before: number): void {
    let needed = this.#used
    let after = this.#after
    for (const { measured: m } of this.#kept) {
      needed += Math.max(after, m.before) + m.lines * m.line
      ;({ after } = m)
    }
    needed += Math.max(after, before) + height
    if (needed > this.#sheet.textHeight && this.#used > 0) this.#turn()
    this.#place()
  }

  #place(): void {
    const kept = this.#kept
    this.#kept = []
    for (const { measured: m, onPage } of kept) {
      this.#advance(m.before, m.lines * m.line)
      onPage?.(this.#page)
      this.#after = m.after
    }
  }

  #advance(before: number, height: number): void {
    const gap = Math.max(this.#after, before)
    this.#after = 0
    if (this.#used + gap + height > this.#sheet.textHeight && this.#used > 0) this.#turn()
    this.#used += (this.#used === 0 ? before : gap) + height
  }

  #turn(): void {
    this.#page++
    this.#used = 0
    this.#after = 0
  }
}
