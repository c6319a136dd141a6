import { isIsoDate, type IsoDate, type ContentLanguage } from '../../kinds'
import type { Cell } from '../sheets/sheet'

const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** The day a cell holds; undefined when it cannot be known: `03/04/2024` in an English table may be March or April. */
export function readDate(cell: Cell, language: ContentLanguage): IsoDate | undefined {
  if (cell.date !== undefined) return cell.date
  const text = cell.text.trim()
  const iso = text.slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}($|[T ])/.test(text)) return isIsoDate(iso) ? iso : undefined
  const parts = written.exec(text)
  if (!parts) return undefined
  const [, first = '', second = '', year = ''] = parts
  if (language === 'en' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) {
    return undefined
  }
  const [day, month] = language === 'en' && Number(second) > 12 ? [second, first] : [first, second]
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : undefined
}
