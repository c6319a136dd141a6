import { isIsoDate } from '../../kinds/measure'
import { columnLimit, keyOf, placeOf, placeOfKey, rowOf, spanOf, type Place } from './cell-place'
import { safeLink, tidy, type SheetCollector } from './collect-cells'
import { isErrorText } from './error-text'
import { general, showDate, showNumber, type NumberLook } from './excel-number'
import { unescapeText } from './excel-text'
import type { XmlListener } from './read-xml'
import type { Cell, Sheet, Span } from './sheet'

/** What the cells of one sheet refer to. */
export interface Worksheet {
  readonly name: string
  /** As they are shown. */
  readonly strings: readonly string[]
  readonly looks: readonly NumberLook[]
  readonly system: 1900 | 1904
  /** Outside link targets by relation id. */
  readonly targets: ReadonlyMap<string, string>
}

interface OpenCell {
  readonly place: Place
  readonly type: string
  readonly style: number
  value: string
  formula: boolean
}
type Attributes = Readonly<Record<string, string>>
type MutableCell = { -readonly [K in keyof Cell]: Cell[K] }

/** Listens to one `xl/worksheets/sheetN.xml`; `found()` is complete once the part has been read. */
export class WorksheetListener implements XmlListener {
  private readonly cells = new Map<number, MutableCell>()
  private readonly spans: Span[] = []
  private readonly hiddenRows = new Set<number>()
  private readonly foldedColumns = new Set<number>()
  private inHiddenRow = false
  private readonly rows = new Set<number>()
  private lastRow = -1
  private next: Place = { row: 0, column: 0 }
  private cell: OpenCell | undefined
  private listening = false
  /** Depth inside the reading aid of Japanese texts, which is no part of the text. */
  private phonetic = 0

  constructor(
    private readonly sheet: Worksheet,
    private readonly collect: SheetCollector,
  ) {}

  found(): Omit<Sheet, 'name'> {
    const cells = [...this.cells.values()]
    const hiddenColumns = new Set(cells.flatMap(({ column }) => (this.foldedColumns.has(column) ? [column] : [])))
    return { cells, spans: this.spans, hiddenRows: this.hiddenRows, hiddenColumns }
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes)
    else if (name === 'col') this.foldColumns(attributes)
    else if (name === 'c') this.openCell(attributes)
    else if (name === 'f' && this.cell) this.cell.formula = true
    else if (name === 'rPh') this.phonetic++
    else if (name === 'mergeCell') this.merge(spanOf(attributes['ref'] ?? ''))
    else if (name === 'hyperlink') this.setLink(attributes)
    this.listening = (name === 'v' || name === 't') && this.phonetic === 0
  }

  text(text: string): void {
    if (this.cell && this.listening) this.cell.value += text
  }

  close(name: string): void {
    if (name === 'row') this.next = { row: this.next.row + 1, column: 0 }
    else if (name === 'c') this.closeCell()
    else if (name === 'rPh') this.phonetic--
    this.listening = false
  }

  private openRow(attributes: Attributes): void {
    this.next = { row: attributes['r'] ? rowOf(attributes['r']) : this.next.row, column: 0 }
    this.inHiddenRow = isTrue(attributes['hidden'])
  }

  private foldColumns(attributes: Attributes): void {
    if (!isTrue(attributes['hidden'])) return
    const last = Math.min(Number(attributes['max']), columnLimit)
    for (let column = Math.max(1, Number(attributes['min'])); column <= last; column++) {
      this.collect.spend(1)
      this.foldedColumns.add(column - 1)
    }
  }

  private openCell(attributes: Attributes): void {
    const place = attributes['r'] ? placeOf(attributes['r']) : this.next
    this.next = { row: place.row, column: place.column + 1 }
    this.cell = { place, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: false }
  }

  private closeCell(): void {
    const { cell } = this
    if (!cell) return
    const { row, column } = cell.place
    const { text, date } = readCell(cell, this.sheet)
    if (text !== '') {
      this.collect.reserve(1)
      if (row !== this.lastRow) this.collect.assertRows(this.rows.add(row).size)
      this.lastRow = row
      const kept: MutableCell = { row, column, text }
      if (date !== undefined) kept.date = date
      if (cell.type === 'e' || isErrorText(text)) kept.isError = true
      this.cells.set(keyOf(cell.place), kept)
      if (this.inHiddenRow) this.hiddenRows.add(row)
    } else if (cell.formula && cell.type !== 'str') this.collect.warn('formula-without-value', this.sheet.name)
    this.cell = undefined
  }

  private setLink(attributes: Attributes): void {
    const id = Object.keys(attributes).find((key) => key.endsWith(':id'))
    const target = id && this.sheet.targets.get(attributes[id] ?? '')
    if (!target) return
    const link = safeLink(target)
    if (!link) return this.collect.warn('link-dropped', this.sheet.name)
    const linked = this.cells.get(keyOf(placeOf((attributes['ref'] ?? '').split(':')[0] ?? '')))
    if (linked) linked.link = link
  }

  /** Under a merged cell old contents may linger; the person sees only the first cell of the range. */
  private merge(span: Span | undefined): void {
    if (!span) return
    this.collect.reserve(1)
    this.spans.push(span)
    const { top, left, bottom, right } = span
    const size = (bottom - top + 1) * (right - left + 1)
    // A million merged ranges over a million cells must not cost their product.
    this.collect.spend(Math.min(size, this.cells.size))
    const first = keyOf({ row: top, column: left })
    for (const key of size <= this.cells.size ? keysWithin(span) : [...this.cells.keys()]) {
      const { row, column } = placeOfKey(key)
      if (key !== first && row >= top && row <= bottom && column >= left && column <= right) this.cells.delete(key)
    }
  }
}

const isTrue = (written: string | undefined) => written === '1' || written === 'true'

function* keysWithin({ top, left, bottom, right }: Span) {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield keyOf({ row, column })
  }
}

function readCell({ type, value, style }: OpenCell, sheet: Worksheet): Pick<Cell, 'text' | 'date'> {
  switch (type) {
    case 's':
      return { text: sheet.strings[Number(value)] ?? '' }
    case 'inlineStr':
    case 'str':
      return { text: tidy(unescapeText(value)) }
    case 'b':
      return { text: value.trim() === '' ? '' : value.trim() === '1' ? 'true' : 'false' }
    case 'd': {
      const day = value.trim().slice(0, 10)
      return isIsoDate(day) ? { text: showDate(day), date: day } : { text: tidy(value) }
    }
    case 'n': {
      const { text, date } = showNumber(value, sheet.looks[style] ?? general, sheet.system)
      return date ? { text, date } : { text: tidy(text) }
    }
    default: // 'e': #REF! and the like, shown as they are
      return { text: tidy(value) }
  }
}
