import type { Cell, Note, Span } from '../sheets/sheet'

/** A heading of a document; 0 is its title, 1 the highest of the others. */
export interface Heading {
  readonly is: 'heading'
  readonly level: number
  readonly text: string
  readonly notes: readonly string[]
}

export interface Paragraph {
  readonly is: 'paragraph'
  readonly text: string
  /** How many of its first letters are bold. */
  readonly bold: number
  /** 0 outside a list, 1 in a list, 2 in a list within that. */
  readonly depth: number
  readonly notes: readonly string[]
  readonly link?: PlacedLink
}

/** The first link of a text, and the letter it begins at. */
export interface PlacedLink {
  readonly target: string
  readonly at: number
}

export interface Table {
  readonly is: 'table'
  readonly cells: readonly Cell[]
  readonly spans: readonly Span[]
  readonly notes: readonly Note[]
}

/** What a document is made of, in the order it is read, whatever program wrote it. */
export type Block = Heading | Paragraph | Table
