import { itemIndent } from './list-levels'
import { plainText } from '../blocks'
import { ownLook, type Look } from './look'
import type { Cell, Para, Row, Table } from './pieces'
import { keptWholeIn, type KeptWhole } from './page-estimate'
import type { References } from './references'
import { xmlAttribute } from './sanitise'
import { typeStyle } from './typography'
import { tableStyle } from './table-styles'
import { palette } from './page'
import { pictureXml } from './write-picture'
import { runsXml, type RunPlace } from './write-runs'

/** Numbers of numbering.xml: one for all bullets, the first one for ordered lists. */
export interface ListNumbers {
  readonly bullets: number
  readonly firstOrdered: number
}

/** What the pieces of a document share. */
export interface PiecePlace {
  readonly references: References
  readonly numbers: ListNumbers
  readonly look: Look
}

/** Two rows that are one to a reader have no rule between them, whichever side a word processor asks. */
const noRule = (edge: 'top' | 'bottom') => `<w:tcBorders><w:${edge} w:val="nil"/></w:tcBorders>`

export class PieceWriter {
  readonly look: Look
  readonly #references: References
  readonly #runs: RunPlace
  readonly #numbers: ListNumbers
  /** Number of the ordered list open at each level. */
  readonly #ordered: number[] = []

  constructor({ references, numbers, look }: PiecePlace) {
    this.look = look
    this.#references = references
    this.#runs = { references, look }
    this.#numbers = numbers
  }

  /** @param head XML to stand before the runs; @param tail after them. */
  para(piece: Para, head = '', tail = ''): string {
    const properties =
      `<w:pStyle w:val="${this.look.styleId(piece.style)}"/>` +
      (piece.keepNext || (typeStyle(piece.style).keepNext && this.look.isGiven(piece.style)) ? '<w:keepNext/>' : '') +
      (piece.newPage ? '<w:pageBreakBefore/>' : '') +
      (piece.list ? this.#numbering(piece.list) : '') +
      (piece.under === undefined ? '' : `<w:ind w:left="${itemIndent(piece.under)}" w:hanging="0"/>`) +
      this.#alignment(piece)
    const bookmark = piece.heading && this.#references.newBookmark(piece.heading.anchor)
    const runs = piece.picture ? pictureXml(piece.picture, this.#references) : runsXml(piece.text, this.#runs)
    const content = bookmark
      ? `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${runs}<w:bookmarkEnd w:id="${bookmark.id}"/>`
      : runs
    return `<w:p><w:pPr>${properties}</w:pPr>${head}${content}${tail}</w:p>`
  }

  /** A letterhead may spread its lines to both edges, and Word then spreads those that end early too. */
  #alignment({ align, text, style }: Para): string {
    const spreads = this.look !== ownLook && align === undefined && /[\n\r\u0085\u2028\u2029]/.test(plainText(text))
    const side = align ?? (spreads && typeStyle(style).align === undefined ? 'left' : undefined)
    return side ? `<w:jc w:val="${side}"/>` : ''
  }

  #numbering({ ordered, first, level = 0 }: NonNullable<Para['list']>): string {
    if (ordered && first) {
      this.#ordered[level] = this.#numbers.firstOrdered + this.#references.newOrderedList(level) - 1
    }
    const number = ordered ? (this.#ordered[level] ?? this.#numbers.firstOrdered) : this.#numbers.bullets
    return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`
  }

  /**
   * A row at a time, so that a table of thousands of rows is never one string.
   * @param keptWhole asked once a row, in order
   */
  *table(table: Table, keptWhole: KeptWhole = keptWholeIn(table)): Generator<string> {
    const { style, widths, head, rows, description } = table
    const { headFill, labelFill } = tableStyle(style)
    // A look for the first row is only for a head: without one, the first row is like the others.
    const shaded = head !== undefined && headFill !== undefined
    const total = widths.reduce((a, b) => a + b, 0)
    const look =
      `<w:tblLook w:val="${shaded ? '0020' : labelFill ? '0080' : '0000'}" w:firstRow="${shaded ? 1 : 0}" w:lastRow="0" ` +
      `w:firstColumn="${labelFill ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
    const spoken = description ? `<w:tblDescription w:val="${xmlAttribute(description)}"/>` : ''
    yield (
      `<w:tbl><w:tblPr><w:tblStyle w:val="${this.look.styleId(style)}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${spoken}</w:tblPr>` +
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    )
    if (head) yield this.#row(head, table, '<w:cantSplit/><w:tblHeader/>')
    for (const row of rows) yield this.#row(row, table, keptWhole(row) ? '<w:cantSplit/>' : '')
    yield '</w:tbl>'
  }

  #row(row: Row, { widths }: Table, whole: string): string {
    const height = row.height === undefined ? '' : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`
    const properties = whole + height
    let xml = properties === '' ? '<w:tr>' : `<w:tr><w:trPr>${properties}</w:trPr>`
    const rule = row.withNext ? noRule('bottom') : ''
    const kept = row.keepNext ?? false
    for (const [at, cell] of row.cells.entries()) xml += this.#cell(cell, widths, at, { rule, kept })
    return `${xml}</w:tr>`
  }

  #cell(cell: Cell, widths: readonly number[], at: number, { rule, kept }: { rule: string; kept: boolean }): string {
    const line = cell.line
      ? `<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" ${this.look.ink(palette.inkFaint, 'color')}/></w:tcBorders>`
      : rule
    const [width, span, above] = cell.across
      ? [widths.reduce((a, b) => a + b, 0), `<w:gridSpan w:val="${widths.length}"/>`, noRule('top')]
      : [widths[at] ?? 0, '', '']
    let xml = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${above}${line}</w:tcPr>`
    for (const piece of cell.content) {
      if (piece.kind === 'para') xml += this.para(kept ? { ...piece, keepNext: true } : piece)
      else for (const part of this.table(piece)) xml += part
    }
    return `${xml}</w:tc>`
  }
}
