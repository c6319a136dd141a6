import type { Book } from '../spreadsheet/book'

/** A form of an authority, filled: its sheets, and how much of the file it has no place for. */
export interface FilledForm {
  readonly book: Book
  /** How many records it tells of. */
  readonly records: number
  /** Answers told on the closing sheet. */
  readonly notHeld: number
}
