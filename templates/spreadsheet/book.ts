import type { IsoDate } from '@core/kinds'

/** A workbook as a value: what stands in each cell and what it is, printed as XLSX or as ODS. Nothing in it is ever computed. */
export interface Book {
  readonly title: string
  /** Of the words of the form: spelling and reading aloud follow it. */
  readonly language: string
  readonly pages: readonly Page[]
}

export interface Page {
  /** Of the tab. Made unique and fit for every spreadsheet by `tabNames`. */
  readonly tab: string
  readonly isLandscape: boolean
  /** Widths of the columns in characters of the usual size. */
  readonly columns: readonly number[]
  readonly lines: readonly Line[]
  /** The lines that head every printed page, from the first to the last of them, counted from 1. */
  readonly repeated?: readonly [first: number, last: number]
  /** So many of the first columns are repeated where a sheet is printed several pages wide. */
  readonly repeatedColumns?: number
  /** Foot of every printed page. */
  readonly foot: Foot
  /** Columns after which a printed page ends; without any, the sheet is printed one page wide. */
  readonly breaks?: readonly number[]
}

/** `page`: « Page 1 sur 3 », told the two numbers. */
export interface Foot {
  readonly left: string
  readonly page: (page: string, pages: string) => string
}

/** A line of cells, from the first column on. */
export interface Line {
  readonly cells: readonly PlacedCell[]
  /** A narrow gap between two parts. */
  readonly isGap?: boolean
}

/** A day stays a day, so that a spreadsheet can sort it; everything else is words, whatever it begins with. */
export type Content = string | { readonly day: IsoDate }

export interface PlacedCell {
  readonly content: Content
  readonly look: Look
  /** Columns it takes; one where nothing is said. */
  readonly across?: number
  /** A day is shown as this, in cells and in the estimate of their height. */
  readonly shown?: string
}

/** What a cell is, not how it looks: both printers draw it alike. */
export type Look = 'title' | 'note' | 'band' | 'head' | 'label' | 'answer' | 'other' | 'plain' | 'strong' | 'blank'

export interface Drawn {
  readonly ink: string
  readonly ground?: string
  readonly edge?: string
  readonly isBold: boolean
  readonly size: number
  readonly align: 'left' | 'right' | 'center'
  /** Long answers beside short questions begin on the same line. */
  readonly isAtTop?: boolean
}

const white = 'FFFFFF'
const navy = '004A99'
const black = '000000'

/** The blues people know this form by; each ink stands out from its ground by more than 4.5 to 1. */
export const looks: Readonly<Record<Look, Drawn>> = {
  title: { ink: navy, isBold: true, size: 15, align: 'left' },
  note: { ink: '44546A', isBold: false, size: 9, align: 'left' },
  band: { ink: white, ground: navy, edge: white, isBold: true, size: 10, align: 'left' },
  head: { ink: white, ground: navy, edge: white, isBold: true, size: 9, align: 'center' },
  label: { ink: white, ground: '2F6EA8', edge: white, isBold: true, size: 9, align: 'right' },
  answer: { ink: black, ground: 'DDEBF7', edge: white, isBold: false, size: 10, align: 'left' },
  other: { ink: black, ground: 'BDD7EE', edge: white, isBold: false, size: 10, align: 'left' },
  plain: { ink: black, edge: 'BFBFBF', isBold: false, size: 9, align: 'left', isAtTop: true },
  strong: { ink: navy, edge: 'BFBFBF', isBold: true, size: 9, align: 'left' },
  blank: { ink: black, isBold: false, size: 10, align: 'left' },
}
export const lookNames = Object.keys(looks) as readonly Look[]

export const line = (...cells: readonly PlacedCell[]): Line => ({ cells })
export const gap: Line = { cells: [], isGap: true }

export const wordsIn = ({ content, shown }: PlacedCell): string =>
  shown ?? (typeof content === 'string' ? content : content.day)
