import { isIsoDate } from '../../kinds/measure'
import { safeLink, tidy, type SheetCollector } from './collect-cells'
import { general, showDate, showNumber, type NumberLook } from './excel-number'
import type { XmlListener } from './read-xml'
import { Refusal } from './refusal'
import type { Cell } from './sheet'

/** What the cells of one sheet refer to. */
export interface Worksheet {
  readonly name: string
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
interface Place {
  readonly row: number
  readonly column: number
}
type MutableCell = { -readonly [K in keyof Cell]: Cell[K] }

/** Listens to one `xl/worksheets/sheetN.xml`; `found()` is complete once the part has been read. */
export class WorksheetListener implements XmlListener {
  private readonly cells = new Map<number, MutableCell>()
  private readonly rows = new Set<number>()
  private next: Place = { row: 0, column: 0 }
  private cell: OpenCell | undefined
  private listening = false
  /** Depth inside the reading aid of Japanese texts, which is no part of the text. */
  private phonetic = 0

  constructor(
    private readonly sheet: Worksheet,
    private readonly collect: SheetCollector,
  ) {}

  found(): Cell[] {
    return [...this.cells.values()]
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.next = { row: attributes['r'] ? rowOf(attributes['r']) : this.next.row, column: 0 }
    else if (name === 'c') this.openCell(attributes)
    else if (name === 'f' && this.cell) this.cell.formula = true
    else if (name === 'rPh') this.phonetic++
    else if (name === 'mergeCell') this.clearCovered(attributes['ref'] ?? '')
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

  private openCell(attributes: Attributes): void {
    const place = attributes['r'] ? placeOf(attributes['r']) : this.next
    this.next = { row: place.row, column: place.column + 1 }
    this.cell = { place, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: false }
  }

  private closeCell(): void {
    const { cell } = this
    if (!cell) return
    const shown = showCell(cell, this.sheet)
    if (shown.text !== '') {
      this.collect.reserve(1)
      this.collect.assertRows(this.rows.add(cell.place.row).size)
      this.cells.set(keyOf(cell.place), { ...cell.place, ...shown })
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
  private clearCovered(range: string): void {
    const [first, last] = range.split(':')
    if (!first || !last) return
    const from = placeOf(first)
    const to = placeOf(last)
    const size = (to.row - from.row + 1) * (to.column - from.column + 1)
    // A million merged ranges over a million cells must not cost their product.
    this.collect.spend(Math.min(size, this.cells.size))
    for (const key of size <= this.cells.size ? keysWithin(from, to) : [...this.cells.keys()]) {
      const { row, column } = placeOfKey(key)
      const inside = row >= from.row && row <= to.row && column >= from.column && column <= to.column
      if (inside && key !== keyOf(from)) this.cells.delete(key)
    }
  }
}

function* keysWithin(from: Place, to: Place) {
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) yield keyOf({ row, column })
  }
}

const columnLimit = 16_384 // XFD
const rowLimit = 1_048_576
const keyOf = ({ row, column }: Place) => row * columnLimit + column
const placeOfKey = (key: number): Place => ({ row: Math.floor(key / columnLimit), column: key % columnLimit })

function placeOf(reference: string): Place {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  if (column < 1 || column > columnLimit) throw new Refusal('broken', `no such cell: ${reference.slice(0, 20)}`)
  return { row: rowOf(digits), column: column - 1 }
}

function rowOf(digits: string): number {
  const row = Number(digits)
  if (!Number.isInteger(row) || row < 1 || row > rowLimit)
    throw new Refusal('broken', `no such row: ${digits.slice(0, 20)}`)
  return row - 1
}

function showCell({ type, value, style }: OpenCell, sheet: Worksheet): Pick<Cell, 'text' | 'date'> {
  switch (type) {
    case 's':
      return { text: tidy(unescapeText(sheet.strings[Number(value)] ?? '')) }
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

/** `_x000D_` stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19); half a surrogate pair for none. */
const unescapeText = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    /^d[89a-f]/i.test(code) ? '\ufffd' : String.fromCharCode(parseInt(code, 16)),
  )
