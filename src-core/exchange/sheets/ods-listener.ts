import { isIsoDate } from '../../kinds/measure'
import { safeLink, tidy, type SheetCollector } from './collect-cells'
import { showDate } from './excel-number'
import type { XmlListener } from './read-xml'
import type { Cell } from './sheet'

type Attributes = Readonly<Record<string, string>>

/** What lies inside a cell without being its text: comments, shapes and their captions, footnotes, tables within. */
const besideTheText =
  /^(office:(annotation|annotation-end|forms|event-listeners)|text:(note|ruby-text)|table:table|draw:.*|dr3d:.*)$/

interface OpenCell {
  readonly columns: number
  readonly covered: boolean
  readonly attributes: Attributes
  readonly paragraphs: string[]
  link?: string
}

interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: Cell[]
  row: number
}

interface OpenRow {
  readonly repeat: number
  readonly cells: Omit<Cell, 'row'>[]
  column: number
}

/** Listens to `content.xml` of an ODS, or to a whole flat FODS; fills the collector. */
export class OdsListener implements XmlListener {
  private readonly hiddenStyles = new Set<string>()
  private style = ''
  private sheet: OpenSheet | undefined
  private row: OpenRow | undefined
  private cell: OpenCell | undefined
  /** Depth inside something that is not the text of a cell. */
  private beside = 0
  private inParagraph = false

  constructor(private readonly collect: SheetCollector) {}

  open(name: string, attributes: Attributes, fullName: string): void {
    if (this.cell) this.openInCell(this.cell, name, attributes, fullName)
    else if (this.row && isCell(name)) this.openCell(name, attributes)
    else if (this.beside > 0 || fullName === 'table:shapes') this.beside++
    else if (this.sheet && name === 'table-row') this.openRow(attributes)
    else if (!this.sheet && fullName === 'table:table') this.openSheet(attributes)
    else if (fullName === 'style:style') this.style = attributes['style:name'] ?? ''
    else if (fullName === 'style:table-properties' && attributes['table:display'] === 'false') {
      this.hiddenStyles.add(this.style)
    }
  }

  text(text: string): void {
    if (!this.cell || !this.inParagraph || this.beside > 0) return
    append(this.cell, collapse(text, this.cell.paragraphs.at(-1) ?? ''))
  }

  close(name: string): void {
    if (this.beside > 0) this.beside--
    else if (isCell(name)) this.closeCell()
    else if (this.cell) this.inParagraph &&= name !== 'p' && name !== 'h'
    else if (name === 'table-row') this.closeRow()
    else if (name === 'table' && !this.row) this.closeSheet()
  }

  private openSheet(attributes: Attributes): void {
    const hidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '')
    this.sheet = { name: tidy(attributes['table:name'] ?? ''), hidden, cells: [], row: 0 }
  }

  private openRow(attributes: Attributes): void {
    this.row = { repeat: repeats(attributes['table:number-rows-repeated']), column: 0, cells: [] }
  }

  private openCell(name: string, attributes: Attributes): void {
    const columns = repeats(attributes['table:number-columns-repeated'])
    this.cell = { columns, covered: name === 'covered-table-cell', attributes, paragraphs: [] }
  }

  private openInCell(cell: OpenCell, name: string, attributes: Attributes, fullName: string): void {
    if (this.beside > 0 || besideTheText.test(fullName)) this.beside++
    else if (name === 'p' || name === 'h') this.inParagraph = cell.paragraphs.push('') > 0
    else if (this.inParagraph) {
      if (name === 'a') cell.link ??= attributes['xlink:href'] ?? ''
      append(cell, marks.get(name)?.(attributes) ?? '')
    }
  }

  private closeCell(): void {
    const { cell, row, sheet } = this
    if (!cell || !row || !sheet) return
    // Under a merged cell old contents may linger, which nobody sees.
    const shown = cell.covered ? undefined : shownIn(cell)
    if (shown) {
      this.collect.reserve(cell.columns * row.repeat)
      const link = this.linkOf(cell, sheet.name)
      for (let index = 0; index < cell.columns; index++) {
        row.cells.push({ column: row.column + index, ...shown, ...link })
      }
    }
    row.column += cell.columns
    this.cell = undefined
  }

  private linkOf({ link }: OpenCell, sheetName: string): Pick<Cell, 'link'> {
    if (!link || link.startsWith('#')) return {}
    const safe = safeLink(link)
    if (!safe) this.collect.warn('link-dropped', sheetName)
    return safe ? { link: safe } : {}
  }

  private closeRow(): void {
    const { row, sheet } = this
    if (!row || !sheet) return
    if (row.cells.length > 0) {
      for (let index = 0; index < row.repeat; index++) {
        for (const cell of row.cells) sheet.cells.push({ row: sheet.row + index, ...cell })
      }
    }
    sheet.row += row.repeat
    this.row = undefined
  }

  private closeSheet(): void {
    if (!this.sheet) return
    const { name, hidden, cells } = this.sheet
    this.collect.addSheet(hidden ? { name, cells, hidden } : { name, cells })
    this.sheet = undefined
  }
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell'

function append(cell: OpenCell, text: string) {
  if (text) cell.paragraphs[cell.paragraphs.length - 1] += text
}

/** Blanks typed as elements, because ODF folds ordinary white space (ODF 1.3 part 3, 6.1.2 to 6.1.5). */
const marks: ReadonlyMap<string, (attributes: Attributes) => string> = new Map([
  ['s', (attributes: Attributes) => ' '.repeat(Math.min(repeats(attributes['text:c']), 256))],
  ['tab', () => '\t'],
  ['line-break', () => '\n'],
])

function collapse(text: string, before: string): string {
  const folded = text.replace(/[ \t\r\n]+/g, ' ')
  return folded.startsWith(' ') && (before === '' || /\s$/.test(before)) ? folded.slice(1) : folded
}

function repeats(written: string | undefined): number {
  const count = Number(written ?? 1)
  // Beyond any sheet, yet small enough for sums of them to stay exact.
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 2 ** 31) : 1
}

function shownIn({ attributes, paragraphs }: OpenCell): Pick<Cell, 'text' | 'date'> | undefined {
  const day = attributes['office:value-type'] === 'date' ? (attributes['office:date-value'] ?? '').slice(0, 10) : ''
  const date = isIsoDate(day) ? { date: day } : {}
  // Some writers store the value alone and leave the showing to the spreadsheet.
  const text = tidy(paragraphs.join('\n')) || (paragraphs.length === 0 ? valueOf(attributes, date.date) : '')
  return text === '' ? undefined : { text, ...date }
}

function valueOf(attributes: Attributes, day: string | undefined): string {
  if (day) return showDate(day)
  const value = attributes['office:string-value'] ?? attributes['office:value'] ?? attributes['office:boolean-value']
  return tidy(value ?? '')
}
