import { meaningsOf, type Meaning, type Subject } from '../headings/meaning'
import { askedIn, formOf } from '../known-forms/form-of'
import type { KnownForm } from '../known-forms/known-form'
import type { Cell } from '../sheets/sheet'
import type { Grid } from './grid'

/** A heading of a table, before its table is known to be about something. */
export interface Heading {
  readonly column: number
  readonly cell: Cell
  readonly words: string
  readonly meanings: readonly Meaning[]
}

/** The rows of headings of a table: one as a rule, two when headings span others. */
export interface HeadingBlock {
  readonly top: number
  readonly bottom: number
  readonly headings: readonly Heading[]
  /** Different meanings known, for the subject that knows most. */
  readonly known: number
  /** The form they are of, where it is one we know by its name. */
  readonly form?: KnownForm
}

// A question of a form may be a sentence; a paragraph is content.
const longestHeading = 200

export const mayBeHeading = ({ text, isError, date }: Cell): boolean =>
  !isError && date === undefined && text.length <= longestHeading && /\p{L}/u.test(text)

/** The block whose last row is this one, were it a row of headings. */
export function headingBlockAt(grid: Grid, row: number): HeadingBlock | undefined {
  const cells = grid.row(row)
  if (cells.length < 2 || !cells.every((cell) => mayBeHeading(cell) || isMark(cell))) return undefined
  const above = groupRow(grid, row)
  const headings = above === undefined ? cells.map((cell) => headingOf(cell)) : underGroups(grid, above, row)
  const form = formOf(headings.map(({ cell }) => cell.text))
  const asked = form ? headings.map((heading) => asIn(form, heading)) : headings
  const known = mostKnown(asked)
  if (known === 0) return undefined
  return { top: above ?? row, bottom: row, headings: asked, known, ...(form ? { form } : {}) }
}

/** A form says itself what its headings ask; a column people added asks what it always does. */
const asIn = (form: KnownForm, heading: Heading): Heading => ({
  ...heading,
  meanings: askedIn(form, heading.cell.text) ?? heading.meanings,
})

/** « 1 », « (2) », « X »: beside headings, never among them alone. */
const isMark = ({ text }: Cell) => text.length <= 4

const headingOf = (cell: Cell, group?: Cell): Heading => {
  // Help links of the CNIL form stand among its labels.
  const own = cell.text.startsWith('►') ? [] : meaningsOf(cell.text)
  if (!group) return { column: cell.column, cell, words: cell.text, meanings: own }
  const both = meaningsOf(`${group.text} - ${cell.text}`)
  return {
    column: cell.column,
    cell,
    words: `${group.text} › ${cell.text}`,
    meanings: strongest(both, own, own.length + both.length === 0 ? meaningsOf(group.text) : []),
  }
}

/** Best first: what the heading says under its group, before what it says alone. */
function strongest(...lists: readonly (readonly Meaning[])[]): readonly Meaning[] {
  const all = new Map<string, Meaning>()
  for (const meaning of lists.flat()) {
    const key = `${meaning.subject} ${meaning.field}`
    const known = all.get(key)
    if (!known || known.certainty < meaning.certainty) all.set(key, meaning)
  }
  return [...all.values()].sort((a, b) => b.certainty - a.certainty)
}

/** The row above, when one of its cells spans several of this row, or stands for those that have none. */
function groupRow(grid: Grid, row: number): number | undefined {
  const above = grid.row(row - 1)
  const spans = above.filter((cell) => {
    const span = grid.spanOf(cell)
    return span !== undefined && span.right > span.left && mayBeHeading(cell)
  })
  const isTitle = above.length === 1 && !above.some((cell) => (grid.spanOf(cell)?.bottom ?? row - 1) >= row)
  return spans.length === 0 || isTitle ? undefined : row - 1
}

function underGroups(grid: Grid, above: number, row: number): readonly Heading[] {
  const own = new Map(grid.row(row).map((cell) => [cell.column, cell]))
  const columns = new Set([...own.keys(), ...grid.row(above).map(({ column }) => column)])
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const cell = own.get(column)
      const group = grid.shownAt(above, column)
      const shown = cell ?? group
      if (!shown) return []
      return [{ ...headingOf(shown, cell && group !== cell ? group : undefined), column }]
    })
}

/** How many different things these headings say, for the subject they say most about. */
function mostKnown(headings: readonly Heading[]): number {
  const fields = new Map<Subject, Set<string>>()
  for (const { meanings } of headings)
    for (const { subject, field } of meanings) {
      const known = fields.get(subject)
      if (known) known.add(field)
      else fields.set(subject, new Set([field]))
    }
  return Math.max(0, ...[...fields.values()].map(({ size }) => size))
}

/** Known headings, of those that are words. */
export function shareKnown({ headings }: HeadingBlock): number {
  const worded = headings.filter(({ cell }) => mayBeHeading(cell))
  return worded.length === 0 ? 0 : worded.filter(({ meanings }) => meanings.length > 0).length / worded.length
}
