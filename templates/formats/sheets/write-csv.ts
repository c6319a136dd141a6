import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Table, TableCell } from '../twins/table'
import { looksLikeFormula } from '../../spreadsheet/sheet-cells'

/** Without it, spreadsheets read our accents in the code page of the machine. */
const byteOrderMark = '\ufeff'

export interface Csv {
  readonly chunks: Iterable<string>
  /** How many cells got an apostrophe in front, so that no spreadsheet reads them as a formula. Known once all is read. */
  readonly guarded: () => number
}

/** A table as CSV (RFC 4180), in UTF-8. Days are `YYYY-MM-DD`, which spreadsheets of every country read as days. */
export function writeCsv({ columns, rows }: Table, language: WindowLanguage): Csv {
  const separator = textsOf(language).spoken.cellSeparator
  let guarded = 0
  const field = (cell: TableCell): string => {
    if (typeof cell === 'number') return String(cell)
    if (typeof cell === 'object') return cell.day
    const isFormula = looksLikeFormula(cell)
    if (isFormula) guarded += 1
    return quoted(isFormula ? `'${cell}` : cell, separator)
  }
  const line = (cells: readonly TableCell[]) => `${cells.map(field).join(separator)}\r\n`
  return {
    chunks: (function* () {
      yield byteOrderMark + line(columns.map(({ label }) => label))
      for (const row of rows) yield line(row)
    })(),
    guarded: () => guarded,
  }
}

/** All separators a spreadsheet may guess at are quoted, not ours alone. */
const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
