import { SHEET_LIMITS, type SheetLimits } from '@core/exchange/sheets/limits'

const megabyte = 1024 * 1024

/** How much of a letterhead we agree to unfold. Every document printed on it carries it whole. */
export const letterheadLimits = {
  ...SHEET_LIMITS,
  bytesIn: 10 * megabyte,
  bytesOut: 50 * megabyte,
  entries: 1_000,
  // Boxes within groups within boxes: as deep as any document that is read.
  xmlDepth: 512,
} as const satisfies SheetLimits

/** Narrower, a page leaves no room for the tables of a document: about 8 cm. In twentieths of a point. */
export const leastTextWidth = 4_536
export const leastTextHeight = 4_536
