import { mostSourceBytes, mostTableRows } from '../importer'

/** How much of a foreign file we agree to unfold. Every count is taken on what is really produced, never on what a header says. */
export interface SheetLimits {
  /** Bytes of the file as received. */
  readonly bytesIn: number
  /** Bytes unfolded from all parts together, a part read twice counting twice. */
  readonly bytesOut: number
  readonly entries: number
  /** Unfolded bytes per packed byte, for one part. */
  readonly ratio: number
  /** Below this many unfolded bytes the ratio is not looked at. */
  readonly ratioFrom: number
  /** Non-empty cells of the whole workbook (for CSV: all cells). */
  readonly cells: number
  /** Rows of one sheet that hold something. */
  readonly rows: number
  readonly sheets: number
  /** Cells looked at under merged ranges. */
  readonly steps: number
  /** Elements inside one another in one XML part. */
  readonly xmlDepth: number
  /** Characters without a `>`: one attribute value or one run of text. */
  readonly xmlRun: number
}

export const SHEET_LIMITS: SheetLimits = {
  bytesIn: mostSourceBytes,
  bytesOut: 100 * 1024 * 1024,
  entries: 2_000,
  // An honest register stays under 25:1; deflate can reach 1,032:1.
  ratio: 200,
  // Small repetitive parts (a theme, an empty sheet) pass 200:1 honestly and cannot hurt.
  ratioFrom: 1024 * 1024,
  cells: 1_000_000,
  // Refused while it is read: no table of so many is taken, and reading them all would take seconds.
  rows: mostTableRows + 10_000, // titles and notes around a table
  sheets: 2_000,
  steps: 20_000_000, // about half a second
  // Row groups nest up to eight levels; the deepest honest cell sits at about 20.
  xmlDepth: 64,
  // A cell of Excel holds at most 32,767 characters; one of LibreOffice has been seen with a few hundred thousand.
  xmlRun: 4 * 1024 * 1024,
}
