/**
 * What blocks become on their way to Word: paragraphs, tables and ends of sections, still as values. The writer turns pieces into XML while the
 * outline measures the very same pieces, so that both always speak of the same document.
 */
import { plainText, type Heading, type Photo, type Run, type Text } from '../blocks'
import type { Orientation } from './page'
import type { TableStyleName } from './table-styles'
import type { StyleName } from './typography'

export interface ColouredRun extends Run {
  readonly colour?: string
}
export type ColouredText = Text | readonly (string | ColouredRun)[]

export interface Para {
  readonly kind: 'para'
  readonly style: StyleName
  readonly text: ColouredText
  readonly align?: 'right' | 'center'
  readonly newPage?: boolean
  readonly keepNext?: boolean
  /** `level` counts lists around this one; `first` begins a list. */
  readonly list?: { readonly ordered: boolean; readonly first: boolean; readonly level?: number }
  /** Stands under an item of a list of this level, without a mark of its own. */
  readonly under?: number
  /** Stands in place of the text. */
  readonly picture?: PlacedPicture
  readonly heading?: { readonly level: Heading['level']; readonly anchor: string; readonly listed: boolean }
}

export type Shown = string | Photo

/** A drawing in the line, with its size on paper. */
export interface PlacedPicture {
  /** An SVG document, or points as they stand. */
  readonly shown: Shown
  readonly title: string
  readonly description: string
  /** In twentieths of a point. */
  readonly width: number
  readonly height: number
}

export interface Cell {
  readonly content: readonly (Para | Table)[]
  /** A rule under the cell, to write on. */
  readonly line?: boolean
  /** Across all columns, without a rule above: it goes on from the row before. */
  readonly across?: boolean
}
export interface Row {
  readonly cells: readonly Cell[]
  /** Least height, in twentieths of a point. */
  readonly height?: number
  /** On the same page as the next row, and no rule between them. */
  readonly withNext?: boolean
  /** On the same page as the next row: no row of a table stands alone on a page. */
  readonly keepNext?: boolean
}
export interface Table {
  readonly kind: 'table'
  readonly style: TableStyleName
  /** Column widths in twentieths of a point. */
  readonly widths: readonly number[]
  /** Repeated on each page. */
  readonly head?: Row
  /** Read once: a long table is never held whole. */
  readonly rows: Iterable<Row>
  readonly description?: string
}
/** What follows stands on a new page, upright or on its long side. */
export interface SectionStart {
  readonly kind: 'sectionStart'
  readonly orientation: Orientation
  /** Another letter begins: its page is a first page. */
  readonly letter?: boolean
}
export type Piece = Para | Table | SectionStart

export function para(
  style: StyleName,
  text: ColouredText,
  more: Partial<Omit<Para, 'kind' | 'style' | 'text'>> = {},
): Para {
  return { kind: 'para', style, text, ...more }
}

/** Air after a table or a note; `layOut` leaves it out where other air follows. */
export const gap = para('TableGap', '')

/** Nothing to see: blanks and invisible marks are no answer. */
export function isBlank(text: ColouredText): boolean {
  return !/[^\t\n\r\u0085\p{Z}\p{Cf}]/u.test(plainText(text))
}

/** Whole widths in the given proportions that add up to `total` exactly. */
export function widthsOf(shares: readonly number[], total: number): number[] {
  const sound = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 1))
  const sum = sound.reduce((a, b) => a + b, 0)
  let before = 0
  let used = 0
  return sound.map((share) => {
    before += share
    const width = Math.round((before / sum) * total) - used
    used += width
    return width
  })
}
