import { isIsoDate } from '../../kinds/measure'
import { safeLink, tidy, type SheetCollector } from './collect-cells'
import { columnLimit, rowLimit } from './cell-place'
import { errorMark, isErrorText } from './error-text'
import { showDate } from './excel-number'
import { OdsParagraphs, repeats } from './ods-paragraphs'
import { withoutAuthor } from './read-notes'
import type { XmlListener } from './read-xml'
import type { Cell, Note, Span } from './sheet'

type Attributes = Readonly<Record<string, string>>

/** What lies inside a cell without being its text: comments, shapes and their captions, footnotes, tables within. */
const besideTheText =
  /^(office:(annotation|annotation-end|forms|event-listeners)|text:(note|ruby-text)|table:table|draw:.*|dr3d:.*)$/

interface OpenCell {
  readonly columns: number
  readonly covered: boolean
  readonly attributes: Attributes
  readonly paragraphs: OdsParagraphs
  readonly notes: string[]
  link?: string
}

interface OpenNote {
  readonly paragraphs: OdsParagraphs
  author: string
  inAuthor: boolean
}

interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: Cell[]
  readonly spans: Span[]
  readonly notes: Note[]
  readonly hiddenRows: Set<number>
  readonly foldedColumns: Set<number>
  row: number
  /** Rows so far that hold something. */
  filled: number
  /** Columns announced so far. */
  columns: number
}

interface OpenRow {
  readonly repeat: number
  readonly hidden: boolean
  readonly cells: Omit<Cell, 'row'>[]
  /** From the row itself: `top` is 0. */
  readonly spans: Span[]
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
  private note: OpenNote | undefined

  constructor(private readonly collect: SheetCollector) {}

  open(name: string, attributes: Attributes, fullName: string): void {
    if (this.cell) this.openInCell(this.cell, name, attributes, fullName)
    else if (this.row && isCell(name)) this.openCell(name, attributes)
    else if (this.beside > 0 || fullName === 'table:shapes') this.beside++
    else if (this.sheet && name === 'table-row') this.openRow(attributes)
    else if (this.sheet && name === 'table-column') this.openColumns(this.sheet, attributes)
    else if (!this.sheet && fullName === 'table:table') this.openSheet(attributes)
    else if (fullName === 'style:style') this.style = attributes['style:name'] ?? ''
    else if (fullName === 'style:table-properties' && attributes['table:display'] === 'false') {
      this.hiddenStyles.add(this.style)
    }
  }

  text(text: string): void {
    if (this.note?.inAuthor) this.note.author += text
    else if (this.note) this.note.paragraphs.text(text)
    else if (this.beside === 0) this.cell?.paragraphs.text(text)
  }

  close(name: string): void {
    if (this.beside > 0) this.closeBeside(name)
    else if (isCell(name)) this.closeCell()
    else if (this.cell) this.cell.paragraphs.close(name)
    else if (name === 'table-row') this.closeRow()
    else if (name === 'table' && !this.row) this.closeSheet()
  }

  private openSheet(attributes: Attributes): void {
    const hidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '')
    const name = tidy(attributes['table:name'] ?? '')
    const found = { cells: [], spans: [], notes: [], hiddenRows: new Set<number>(), foldedColumns: new Set<number>() }
    this.sheet = { name, hidden, ...found, row: 0, filled: 0, columns: 0 }
  }

  private openColumns(sheet: OpenSheet, attributes: Attributes): void {
    const end = Math.min(sheet.columns + repeats(attributes['table:number-columns-repeated']), columnLimit)
    if (isFolded(attributes)) {
      this.collect.spend(end - sheet.columns)
      for (let column = sheet.columns; column < end; column++) sheet.foldedColumns.add(column)
    }
    sheet.columns = end
  }

  private openRow(attributes: Attributes): void {
    const repeat = repeats(attributes['table:number-rows-repeated'])
    this.row = { repeat, hidden: isFolded(attributes), column: 0, cells: [], spans: [] }
  }

  private openCell(name: string, attributes: Attributes): void {
    const columns = repeats(attributes['table:number-columns-repeated'])
    this.cell = {
      columns,
      covered: name === 'covered-table-cell',
      attributes,
      paragraphs: new OdsParagraphs(),
      notes: [],
    }
  }

  private openInCell(cell: OpenCell, name: string, attributes: Attributes, fullName: string): void {
    if (this.beside > 0 || besideTheText.test(fullName)) return this.openBeside(name, attributes, fullName)
    cell.paragraphs.open(name, attributes)
    if (name === 'a' && cell.paragraphs.inParagraph) cell.link ??= attributes['xlink:href'] ?? ''
  }

  private openBeside(name: string, attributes: Attributes, fullName: string): void {
    if (this.note) {
      this.note.inAuthor = fullName === 'dc:creator'
      this.note.paragraphs.open(name, attributes)
    } else if (this.beside === 0 && fullName === 'office:annotation') {
      this.note = { paragraphs: new OdsParagraphs(), author: '', inAuthor: false }
    }
    this.beside++
  }

  private closeBeside(name: string): void {
    this.beside--
    const { note, cell } = this
    if (!note) return
    note.inAuthor = false
    note.paragraphs.close(name)
    if (this.beside > 0) return
    cell?.notes.push(withoutAuthor(note.paragraphs.shown() ?? '', note.author))
    this.note = undefined
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
    if (!cell.covered) this.keepBeside(cell, row, sheet)
    row.column += cell.columns
    this.cell = undefined
  }

  /** The merged range and the comments that begin at a cell. */
  private keepBeside(cell: OpenCell, row: OpenRow, sheet: OpenSheet): void {
    const columns = repeats(cell.attributes['table:number-columns-spanned'])
    const rows = repeats(cell.attributes['table:number-rows-spanned'])
    if (columns > 1 || rows > 1) {
      const right = Math.min(row.column + columns, columnLimit) - 1
      row.spans.push({ top: 0, left: row.column, bottom: Math.min(rows, rowLimit) - 1, right })
    }
    const text = cell.notes.filter((note) => note !== '').join('\n')
    if (text === '') return
    // Once, where the repeated cells begin: no spreadsheet repeats a cell that bears a comment.
    this.collect.reserve(1)
    sheet.notes.push({ row: sheet.row, column: row.column, text })
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
    // Merged cells without a word, repeated down to the last row of the sheet, are told once.
    const times = row.cells.length > 0 ? row.repeat : 1
    this.collect.reserve(row.spans.length * times)
    if (row.cells.length > 0) this.collect.assertRows((sheet.filled += times))
    for (let at = sheet.row; at < sheet.row + times; at++) {
      for (const cell of row.cells) sheet.cells.push({ row: at, ...cell })
      for (const span of row.spans) sheet.spans.push({ ...span, top: at, bottom: at + span.bottom })
      if (row.hidden && row.cells.length > 0) sheet.hiddenRows.add(at)
    }
    sheet.row += row.repeat
    this.row = undefined
  }

  private closeSheet(): void {
    if (!this.sheet) return
    const { row: _row, filled: _filled, columns: _columns, foldedColumns, ...found } = this.sheet
    const hiddenColumns = new Set(found.cells.flatMap(({ column }) => (foldedColumns.has(column) ? [column] : [])))
    this.collect.addSheet({ ...found, hiddenColumns })
    this.sheet = undefined
  }
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell'

/** Hidden by hand or by a filter; LibreOffice says so of each row of a folded group too. */
const isFolded = (attributes: Attributes) => /^(collapse|filter)$/.test(attributes['table:visibility'] ?? '')

function shownIn({ attributes, paragraphs }: OpenCell): Omit<Cell, 'row' | 'column' | 'link'> | undefined {
  const day = attributes['office:value-type'] === 'date' ? (attributes['office:date-value'] ?? '').slice(0, 10) : ''
  const date = isIsoDate(day) ? { date: day } : {}
  // Some writers store the value alone and leave the showing to the spreadsheet.
  const text = paragraphs.shown() ?? valueOf(attributes, date.date)
  const isError = attributes['calcext:value-type'] === 'error' || isErrorText(text)
  return text === '' ? undefined : { text, ...date, ...errorMark(isError) }
}

function valueOf(attributes: Attributes, day: string | undefined): string {
  if (day) return showDate(day)
  const value = attributes['office:string-value'] ?? attributes['office:value'] ?? attributes['office:boolean-value']
  return tidy(value ?? '')
}
