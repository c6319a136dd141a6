import type { Meaning, Subject } from '../headings/meaning'
import type { KnownForm } from '../known-forms/known-form'
import type { Cell, Sheet } from '../sheets/sheet'

/** One question of a table: a column, or the label of a row where each record is a sheet or a column. */
export interface Column {
  /** Counted from 0 among the columns of its table. */
  readonly index: number
  readonly heading: Cell
  /** As people read it; « Transferts › Pays » when a heading spans several. */
  readonly words: string
  /** What it means in a table of this subject; none when it is not known. */
  readonly meaning?: Meaning
}

export interface Answer {
  readonly column: Column
  readonly cell: Cell
}

/** One record of a table: its line, and those that continue it. */
export interface Entry {
  readonly lines: readonly (readonly Answer[])[]
  /** What the record stands under when it bears no name of its own: the tab, or a title. */
  readonly place: string
  /** The title above its answers, where it bears its name. */
  readonly title?: Cell
  /** First cells of the lines taken for its continuation because they bear no name: no range says so. */
  readonly continuedBy?: readonly Cell[]
}

/** Why cells of a table belong to no record. */
export type Aside =
  'band' | 'total' | 'footnote' | 'example' | 'instructions' | 'numbering' | 'heading-again' | 'no-column'

export interface LaidTable {
  /** Stable as long as the source is: its tab and the cell it begins in. */
  readonly id: string
  readonly sheet: Sheet
  readonly subject: Subject | 'unknown'
  /** 0 to 1. */
  readonly certainty: number
  /** The form it is, where it is one we know by its name. */
  readonly form?: KnownForm
  readonly columns: readonly Column[]
  readonly entries: readonly Entry[]
  readonly aside: readonly { readonly why: Aside; readonly cells: readonly Cell[] }[]
}

/** Whether the questions of a table stand below one another, their answers beside them. */
export const standsDown = (columns: readonly Column[]): boolean =>
  columns.some(
    ({ heading }) => heading.row !== columns[0]?.heading.row && heading.column === columns[0]?.heading.column,
  )

/** What stands beside the tables of a sheet: « Organisme : Ludothèque Arpège ». */
export interface Pair {
  /** Heading above several labels: « Responsable de traitement » above « Nom », « Adresse ». */
  readonly group?: Cell
  readonly label: Cell
  readonly value: Cell
}

export interface LaidSheet {
  readonly sheet: Sheet
  readonly tables: readonly LaidTable[]
  readonly pairs: readonly Pair[]
  /** Titles and remarks: content, of no record. */
  readonly rest: readonly Cell[]
}
