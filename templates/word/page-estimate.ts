/**
 * On which page things will stand. Word alone knows for sure, and only once the document is open; but the contents must show numbers without
 * asking anybody to update a field. So pages are filled here the way Word fills them, with Calibri's widths, and the field holds the result.
 * All lengths in twentieths of a point.
 */
import type { Orientation } from './page'
import { itemIndent } from './list-levels'
import { plainText } from '../blocks'
import type { Cell, Para, Piece, Row, Table } from './pieces'
import { tableStyle } from './table-styles'
import { lineCount } from './text-width'
import { ownSetting, type Setting, type Paper } from './setting'
import type { StyleName, TypeStyle } from './typography'

/** Less than a millimetre: word processors round each line, and what is over by so little still fits. */
const roundedAway = 12
/** Rules of tables: half a point. */
const ruleHeight = 10

interface Measured {
  readonly lines: number
  readonly line: number
  readonly before: number
  readonly after: number
  /** Height of its rules: no space swallows it. */
  readonly edges: number
}

/** Air and lines above and below the text of a note. */
const bandEdges = 2 * (6 * 20 + 10)

const edge = (rule: TypeStyle['ruleBelow']) => (rule ? rule.space * 20 + rule.size * 2.5 : 0)

/** What the lines of a style take, worked out once for all its paragraphs. Rooms are shared by `wide`: wider letters are a narrower room. */
interface StyleMeasures {
  readonly size: number
  readonly bold: boolean
  readonly wide: number
  readonly left: number
  readonly right: number
  readonly line: number
  readonly before: number
  readonly after: number
  readonly edges: number
}
const known = new WeakMap<Setting, Map<StyleName, StyleMeasures>>()

function measuresOf(name: StyleName, setting: Setting): StyleMeasures {
  const styles = known.get(setting) ?? new Map<StyleName, StyleMeasures>()
  known.set(setting, styles)
  const found = styles.get(name)
  if (found) return found
  const style = setting.styleOf(name)
  const font = setting.fontOf(name)
  const { size, bold = false, left = 0, right = 0, before = 0, after = 0 } = style
  const measures = {
    size,
    bold,
    wide: bold ? font.bold : font.regular,
    left,
    right,
    line: style.exact ?? size * 10 * font.line * ((style.line ?? 240) / 240),
    before,
    after,
    edges: edge(style.ruleAbove) + edge(style.ruleBelow),
  }
  styles.set(name, measures)
  return measures
}

function measure(piece: Para, width: number, setting: Setting): Measured {
  const { size, bold, wide, left, right, line, before, after, edges } = measuresOf(piece.style, setting)
  if (piece.picture) return { lines: 1, line: piece.picture.height, before, after, edges }
  const level = piece.list ? (piece.list.level ?? 0) : piece.under
  const room = width - (level === undefined ? left : itemIndent(level)) - right
  return { lines: lineCount(plainText(piece.text), room / wide, size, bold), line, before, after, edges }
}

function cellHeight(cell: Cell, width: number, air: number, setting: Setting): number {
  let height = air
  let after = 0
  for (const piece of cell.content) {
    if (piece.kind === 'table') {
      height += after + tableHeight(piece, setting)
      after = 0
      continue
    }
    const m = measure(piece, width, setting)
    height += m.lines * m.line + m.edges + Math.max(m.before, after)
    ;({ after } = m)
  }
  return height + after
}

/** Height of a paragraph, with the air around it. */
export function paraHeight(piece: Para, width: number, setting: Setting): number {
  const { lines, line, before, after, edges } = measure(piece, width, setting)
  return before + lines * line + edges + after
}

/** Height of a table's row, with its rule. */
export function rowHeight(row: Row, { style, widths }: Pick<Table, 'style' | 'widths'>, setting = ownSetting): number {
  const { top, bottom, side, rules } = tableStyle(style)
  let height = row.height ?? 0
  for (const [at, cell] of row.cells.entries()) {
    const width = cell.across ? widths.reduce((a, b) => a + b, 0) : (widths[at] ?? 0)
    height = Math.max(height, cellHeight(cell, width - 2 * side, top + bottom, setting))
  }
  // Two rows that are one have no rule between them.
  return height + (rules && !row.withNext ? ruleHeight : 0)
}

/** The rule above a table's first row. */
const ruleAbove = ({ style }: Pick<Table, 'style'>) => (tableStyle(style).rules ? ruleHeight : 0)

function tableHeight(table: Table, setting: Setting): number {
  let height = ruleAbove(table) + (table.head ? rowHeight(table.head, table, setting) : 0)
  for (const row of table.rows) height += rowHeight(row, table, setting)
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
  /** Whether this page was turned to on purpose. */
  #isBroken = true
  #orientation: Orientation = 'portrait'
  /** Headings waiting for what they must stand above. */
  #kept: Kept[] = []
  /** Style of the paragraph before, for boxes that go on. */
  #last: StyleName | undefined
  readonly #paper: Paper
  readonly #setting: Setting

  constructor(paper: Paper) {
    this.#paper = paper
    this.#setting = paper.setting ?? ownSetting
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
    const plain = measure(piece, this.#sheet.textWidth, this.#setting)
    // Paragraphs of a note are one box.
    const box = this.#setting.styleOf(piece.style).band && this.#last !== piece.style ? bandEdges : 0
    const measured = { ...plain, edges: plain.edges + box }
    this.#last = piece.style
    if (piece.keepNext || this.#setting.styleOf(piece.style).keepNext) {
      this.#kept.push({ measured, onPage })
      return
    }
    const { lines, line, before, after, edges } = measured
    // No line of a paragraph stands alone at a page's foot or head.
    const first = lines <= 3 ? lines : 2
    this.#reserve(first * line + edges, before)
    onPage?.(this.#page)
    this.#advance(before, first * line + edges)
    for (let left = lines - first; left > 0; left--) this.#advance(0, line)
    this.#after = after
  }

  /** Begins a table; what it answers places the rows one after the other, and tells of each whether it is kept whole. */
  table(table: Table): KeptWhole {
    this.#last = undefined
    const head = ruleAbove(table) + (table.head ? rowHeight(table.head, table, this.#setting) : 0)
    let first = true
    /** Height of a row that waits for the one it stands with. */
    let held = 0
    return (row) => {
      const own = rowHeight(row, table, this.#setting)
      if (row.withNext || row.keepNext) {
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
    if (whole && !first && this.#used + height > room + roundedAway) {
      this.#turn()
      this.#used = head
    }
    this.#used += this.#after + height
    this.#after = 0
    while (this.#used > room + roundedAway && head < room) {
      this.#page++
      this.#used += head - room
    }
  }

  newPage(orientation: Orientation = this.#orientation): void {
    this.#place()
    if (this.#used > 0) this.#turn()
    this.#isBroken = true
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
      needed += Math.max(after, m.before) + m.lines * m.line + m.edges
      ;({ after } = m)
    }
    needed += Math.max(after, before) + height
    if (needed > this.#sheet.textHeight + roundedAway && this.#used > 0) this.#turn()
    this.#place()
  }

  #place(): void {
    const kept = this.#kept
    this.#kept = []
    for (const { measured: m, onPage } of kept) {
      this.#advance(m.before, m.lines * m.line + m.edges)
      onPage?.(this.#page)
      this.#after = m.after
    }
  }

  #advance(before: number, height: number): void {
    const gap = Math.max(this.#after, before)
    this.#after = 0
    if (this.#used + gap + height > this.#sheet.textHeight + roundedAway && this.#used > 0) this.#turn()
    // Space above is kept at the head of a page where somebody turned it, and lost where the text ran over.
    const above = this.#used > 0 ? gap : this.#isBroken ? before : 0
    this.#used += above + height
  }

  #turn(): void {
    this.#page++
    this.#used = 0
    this.#after = 0
    this.#isBroken = false
  }
}
