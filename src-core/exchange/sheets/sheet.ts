import type { IsoDate } from '../../kinds/kind'
import type { KnownFormId } from '../known-forms/known-form'

export interface Cell {
  /** From 0. */
  readonly row: number
  /** From 0. */
  readonly column: number
  /** As shown to the person, trimmed, line breaks kept as `\n`. Never a formula, never a comment. */
  readonly text: string
  /** Set only when the file says that the cell holds a date; a date typed as text has none. */
  readonly date?: IsoDate
  /** `http:`, `https:` or `mailto:` only; other targets are dropped with a warning. */
  readonly link?: string
  /** The cell shows that its formula failed: `#REF!`, `#N/A` and the like. */
  readonly isError?: true
}

/** A merged range of more than one cell, both ends included, from 0. It may be as large as a sheet: never walk its cells. */
export interface Span {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What somebody wrote beside a cell: a comment, with the answers to it. */
export interface Note {
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface Sheet {
  readonly name: string
  /** The words of the heading that the content stands under, in a document. */
  readonly title?: string
  /** Non-empty cells only, in reading order. What lies covered under a merged cell is none. */
  readonly cells: readonly Cell[]
  readonly hidden?: boolean
  readonly spans?: readonly Span[]
  /** Rows and columns that hold cells and are not shown: hidden, filtered out or folded away. */
  readonly hiddenRows?: ReadonlySet<number>
  readonly hiddenColumns?: ReadonlySet<number>
  /** At most one a cell; a cell with a note may be empty. */
  readonly notes?: readonly Note[]
  /**
   * Laid out by a reader that knows its form: records under the headings of the form, each line one of theirs; or beside
   * them what belongs to none, label by value.
   */
  readonly form?: { readonly id: KnownFormId; readonly holds: 'records' | 'rest' }
}

export interface SheetWarning {
  readonly reason:
    | 'encoding-guessed' // neither a byte order mark nor valid UTF-8: read as Windows-1252
    | 'damaged-characters' // U+FFFD in the text: letters were already lost, or are lost here
    | 'unclosed-quote' // a CSV quote never closes: the rest was read line by line
    | 'formula-without-value' // a formula never calculated before saving: nothing to show
    | 'link-dropped' // a link to something else than the web or a mail address
    | 'not-read' // something of a document that stands beside its text: `what`
    | 'tracked-changes' // a document with changes nobody has accepted yet: read as if all were
  readonly sheet?: string
  readonly count?: number
  readonly what?: 'header' | 'footer' | 'text-box' | 'embedded-file'
}

export interface Workbook {
  readonly kind: 'ods' | 'xlsx' | 'csv' | 'docx' | 'markdown' | 'json' | 'yaml' | 'text' | 'pasted'
  readonly sheets: readonly Sheet[]
  readonly warnings: readonly SheetWarning[]
}

export interface ReadFailure {
  readonly reason:
    | 'not-a-sheet'
    | 'broken'
    | 'encrypted'
    | 'too-big'
    | 'forbidden-xml'
    | 'legacy-xls'
    | 'unread-format' // `detail` is which, one of `unreadFormats`
    | 'broken-json'
    | 'broken-yaml' // `detail` is the line
  /** For us, in English; not a sentence to show. */
  readonly detail: string
}

// More columns than any spreadsheet has; rows times this stays an exact integer.
const keyStride = 2 ** 21
const indexes = new WeakMap<Sheet, ReadonlyMap<number, Cell>>()

/** The cell at this place, both counted from 0; undefined when it is empty. */
export function at(sheet: Sheet, row: number, column: number): Cell | undefined {
  let index = indexes.get(sheet)
  if (!index) {
    index = new Map(sheet.cells.map((cell) => [cell.row * keyStride + cell.column, cell]))
    indexes.set(sheet, index)
  }
  return index.get(row * keyStride + column)
}

/** `{ row: 16, column: 1 }` → `B17`, the name a person finds in the spreadsheet. */
export function cellName(cell: Pick<Cell, 'row' | 'column'>): string {
  let letters = ''
  for (let rest = cell.column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${cell.row + 1}`
}
