import { Refusal } from './refusal'
import type { Span } from './sheet'

export interface Place {
  readonly row: number
  readonly column: number
}

export const columnLimit = 16_384 // XFD
export const rowLimit = 1_048_576

export const keyOf = ({ row, column }: Place) => row * columnLimit + column
export const placeOfKey = (key: number): Place => ({ row: Math.floor(key / columnLimit), column: key % columnLimit })

/** `B17` → `{ row: 16, column: 1 }`. */
export function placeOf(reference: string): Place {
  const plain = plainPlaceOf(reference)
  if (plain) return plain
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  if (column < 1 || column > columnLimit) throw new Refusal('broken', `no such cell: ${reference.slice(0, 20)}`)
  return { row: rowOf(digits), column: column - 1 }
}

/** The same of « B17 » as every spreadsheet writes it, one to three capitals and figures; a large sheet has millions. */
function plainPlaceOf(reference: string): Place | undefined {
  let [at, column, row] = [0, 0, 0]
  for (; at < 3; at += 1) {
    const letter = reference.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  const figures = reference.length - at
  if (at === 0 || figures < 1 || figures > 7) return undefined
  for (; at < reference.length; at += 1) {
    const figure = reference.charCodeAt(at) - 48
    if (!(figure >= 0 && figure <= 9)) return undefined
    row = row * 10 + figure
  }
  return column <= columnLimit && row >= 1 && row <= rowLimit ? { row: row - 1, column: column - 1 } : undefined
}

export function rowOf(digits: string): number {
  const row = Number(digits)
  if (!Number.isInteger(row) || row < 1 || row > rowLimit)
    throw new Refusal('broken', `no such row: ${digits.slice(0, 20)}`)
  return row - 1
}

/** `B17:C20`, from whichever corner; undefined for a single cell. */
export function spanOf(range: string): Span | undefined {
  const [first, last] = range.split(':')
  if (!first || !last) return undefined
  const [a, b] = [placeOf(first), placeOf(last)]
  const span = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
  return span.top === span.bottom && span.left === span.right ? undefined : span
}
