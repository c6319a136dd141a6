import { strToU8 } from 'fflate'
import { readAnyWorkbook } from '@core/exchange/read-any-workbook'
import type { Sheet, Workbook } from '@core/exchange/sheets/sheet'

export function openedAny(source: Uint8Array | string, name: string): Workbook {
  const read = readAnyWorkbook(typeof source === 'string' ? strToU8(source) : source, name)
  if (!read.ok) throw new Error(`${read.failure.reason}: ${read.failure.detail}`)
  return read.workbook
}

/** Each row between bars, as a person would copy it: `Finalité | Payer`. */
export function rowsIn({ cells }: Sheet): readonly string[] {
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of cells) {
    const line = rows.get(row) ?? []
    line[column] = text
    rows.set(row, line)
  }
  return [...rows.values()].map((line) => Array.from(line, (text) => text ?? '').join(' | '))
}

/** The sheets of a source by their name. */
export const sheetsOf = (source: Uint8Array | string, name: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(openedAny(source, name).sheets.map((sheet) => [sheet.name, rowsIn(sheet)]))
