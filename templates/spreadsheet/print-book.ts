import type { IsoDateTime } from '@core/kinds'
import { writeZip } from '../word/write-zip'
import type { Book } from './book'
import { odsParts } from './write-ods'
import { xlsxParts } from './write-xlsx'

export const bookFormats = ['ods', 'xlsx'] as const
export type BookFormat = (typeof bookFormats)[number]

/** The bytes of a workbook. Same book and date, same bytes. */
export const printBook = (
  book: Book,
  as: BookFormat,
  date: IsoDateTime,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> => writeZip(as === 'ods' ? odsParts(book, date) : xlsxParts(book, date), date, signal)
