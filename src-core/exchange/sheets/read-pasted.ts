import { SHEET_LIMITS, type SheetLimits } from './limits'
import { readCsv } from './read-csv'
import { collected, type ReadResult } from './read-workbook'

declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** Cells copied from a spreadsheet: tabs between them, quotes around those that hold a line break. Never throws. */
export const readPasted = (text: string, limits: SheetLimits = SHEET_LIMITS): ReadResult =>
  collected(new TextEncoder().encode(text), limits, (collect) => {
    readCsv(text, '', '\t', collect)
    return 'pasted'
  })
