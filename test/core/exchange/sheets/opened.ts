import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { cellName, type Sheet, type Workbook } from '@core/exchange/sheets/sheet'

export function opened(bytes: Uint8Array, name = 'registre'): Workbook {
  const read = readWorkbook(bytes, name)
  if (!read.ok) throw new Error(`${read.failure.reason}: ${read.failure.detail}`)
  return read.workbook
}

/** What a person sees: `A1 Nom du traitement`. */
export const shown = (sheet: Sheet | undefined) =>
  (sheet?.cells ?? []).map((cell) => `${cellName(cell)} ${cell.text}${cell.date ? ` [${cell.date}]` : ''}`)
