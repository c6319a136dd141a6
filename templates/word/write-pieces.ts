import type { Cell, Para, Row, Table } from './pieces'
import { isKeptWhole } from './page-estimate'
import type { References } from './references'
import { xmlAttribute } from './sanitise'
import { tableStyle } from './table-styles'
import { palette } from './page'
import { runsXml } from './write-runs'

/** Numbers of numbering.xml: one for all bullets, the first one for ordered lists. */
export interface ListNumbers {
  readonly bullets: number
  readonly firstOrdered: number
}

export class PieceWriter {
  readonly #references: References
  readonly #numbers: ListNumbers
  #ordered = 0

  constructor(references: References, numbers: ListNumbers) {
    this.#references = references
    this.#numbers = numbers
  }

  /** @param head XML to stand before the runs; @param tail after them. */
  para(piece: Para, head = '', tail = ''): string {
    const properties =
      `<w:pStyle w:val="${piece.style}"/>` +
      (piece.keepNext ? '<w:keepNext/>' : '') +
      (piece.newPage ? '<w:pageBreakBefore/>' : '') +
      (piece.list ? this.#numbering(piece.list) : '') +
      (piece.align ? `<w:jc w:val="${piece.align}"/>` : '')
    const bookmark = piece.heading && this.#references.newBookmark(piece.heading.anchor)
    const runs = runsXml(piece.text, this.#references)
    const content = bookmark
      ? `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${runs}<w:bookmarkEnd w:id="${bookmark.id}"/>`
      : runs
    return `<w:p><w:pPr>${properties}</w:pPr>${head}${content}${tail}</w:p>`
  }

  #numbering({ ordered, first }: NonNullable<Para['list']>): string {
    if (ordered && first) this.#ordered = this.#numbers.firstOrdered + this.#references.newOrderedList() - 1
    const number = ordered ? this.#ordered : this.#numbers.bullets
    return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`
  }

  /** A row at a time, so that a table of thousands of rows is never one string. */
  *table(table: Table): Generator<string> {
    const { style, widths, head, rows, description } = table
    const { headFill, labelFill } = tableStyle(style)
    const total = widths.reduce((a, b) => a + b, 0)
    const look =
      `<w:tblLook w:val="${headFill ? '0020' : labelFill ? '0080' : '0000'}" w:firstRow="${headFill ? 1 : 0}" w:lastRow="0" ` +
      `w:firstColumn="${labelFill ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
    const spoken = description ? `<w:tblDescription w:val="${xmlAttribute(description)}"/>` : ''
    yield (
      `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${spoken}</w:tblPr>` +
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    )
    if (head) yield this.#row(head, table, '<w:cantSplit/><w:tblHeader/>')
    for (const row of rows) yield this.#row(row, table, isKeptWhole(row, table) ? '<w:cantSplit/>' : '')
    yield '</w:tbl>'
  }

  #row(row: Row, { widths }: Table, kept: string): string {
    const height = row.height === undefined ? '' : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`
    const properties = kept + height
    let xml = properties === '' ? '<w:tr>' : `<w:tr><w:trPr>${properties}</w:trPr>`
    for (const [at, cell] of row.cells.entries()) xml += this.#cell(cell, widths[at] ?? 0)
    return `${xml}</w:tr>`
  }

  #cell(cell: Cell, width: number): string {
    const line = cell.line
      ? `<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${palette.inkFaint}"/></w:tcBorders>`
      : ''
    let xml = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${line}</w:tcPr>`
    for (const piece of cell.paras) xml += this.para(piece)
    return `${xml}</w:tc>`
  }
}
