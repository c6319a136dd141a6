import { foldWords } from '../../folding/fold'
import { meaningsOf, type Meaning } from '../headings/meaning'
import { contentKindOf, type ContentKind } from '../headings/witness'
import type { Cell } from '../sheets/sheet'
import type { Grid } from './grid'
import type { Heading, HeadingBlock } from './heading-block'
import type { Aside, Answer, Column, Entry, LaidTable } from './laid'
import { pickMeanings } from './pick-meanings'
import { rowKinds, type RowKind } from './row-kinds'
import type { Judged } from './subject-of'

/** Questions that name a record, surest first. */
const naming = ['name', 'title', 'label', 'fullName', 'purposes', 'description']

export interface TableRange {
  readonly block: HeadingBlock
  /** Last row, included. */
  readonly end: number
  /** Title or tab the table stands under. */
  readonly place: string
  /** Each row is known to be of a record. */
  readonly isExact?: boolean
}

/** A table of one heading block, its rows sorted into records and what stands between them. */
export function buildTable(
  grid: Grid,
  { block, end, place, isExact }: TableRange,
  { subject, certainty }: Judged,
): LaidTable {
  const rows = grid.rows.filter((row) => row > block.bottom && row <= end)
  const columns = withNames(grid, columnsOf(grid, block, rows, subject), rows, subject)
  const all = [...new Set(columns.values())].sort((a, b) => a.index - b.index)
  const named = namingColumn(all)
  const scene = { grid, columns, naming: named?.heading.column ?? 0, bottom: block.bottom, rows }
  const kinds = isExact ? new Map<number, RowKind>() : rowKinds(scene)
  const sorter = new Sorter(grid, columns, { place, top: block.bottom, named, ref: all.find(isRef) })
  for (const row of rows) sorter.take(row, kinds.get(row) ?? 'record')
  const id = `${grid.sheet.name}!${block.headings[0]?.cell.row ?? 0}:${block.headings[0]?.column ?? 0}`
  const { entries, aside } = sorter
  const form = block.form ? { form: block.form } : {}
  return { id, sheet: grid.sheet, subject, certainty, ...form, columns: all, entries, aside }
}

const isRef = ({ meaning }: Column) => meaning?.field === 'ref'

export function namingColumn(columns: readonly Column[]): Column | undefined {
  for (const field of naming) {
    const column = columns.find(({ meaning }) => meaning?.field === field)
    if (column) return column
  }
  return columns[0]
}

/**
 * Of processings whose names stand under a heading we do not know: the first column of short words, nearly all different,
 * before the questions we know.
 */
function withNames(
  grid: Grid,
  columns: ReadonlyMap<number, Column>,
  rows: readonly number[],
  subject: LaidTable['subject'],
): ReadonlyMap<number, Column> {
  if (subject !== 'activities' || [...columns.values()].some(({ meaning }) => meaning?.field === 'name')) return columns
  const firstKnown =
    [...columns].find(([, { meaning }]) => meaning && !['ref', 'department', 'status'].includes(meaning.field))?.[0] ??
    0
  const found = [...columns].find(([at, column]) => at < firstKnown && isOfNames(grid, at, column, rows))
  if (!found) return columns
  const meaning = { subject, field: 'name', certainty: 0.5, languages: [] } as const
  return new Map([...columns].map(([at, column]) => [at, column === found[1] ? { ...column, meaning } : column]))
}

function isOfNames(grid: Grid, at: number, { heading, meaning }: Column, rows: readonly number[]): boolean {
  if (meaning || meaningsOf(heading.text).length > 0) return false
  const cells = rows.flatMap((row) => grid.at(row, at) ?? [])
  const distinct = new Set(cells.map(({ text }) => foldWords(text))).size
  const areWords = cells.every(({ text, date }) => date === undefined && text.length <= 150 && /\p{L}{2}/u.test(text))
  return cells.length > 0 && areWords && distinct >= cells.length * 0.9 && cells.length * 8 >= rows.length
}

/** Columns by the place they have in the sheet; a heading over several columns answers for all of them. */
function columnsOf(
  grid: Grid,
  block: HeadingBlock,
  rows: readonly number[],
  subject: LaidTable['subject'],
): ReadonlyMap<number, Column> {
  const content = new Map<Heading, ContentKind>()
  const contentOf = (heading: Heading) => {
    const known = content.get(heading) ?? contentKindOf(firstTexts(grid, heading.column, rows))
    content.set(heading, known)
    return known
  }
  const meanings: ReadonlyMap<Heading, Meaning> =
    subject === 'unknown' ? new Map<Heading, Meaning>() : pickMeanings(block.headings, subject, contentOf)
  const columns = new Map<number, Column>()
  const nextTable = secondTableFrom(block, meanings)
  for (const [index, heading] of block.headings.entries()) {
    const meaning = heading.column < nextTable ? meanings.get(heading) : undefined
    const column = { index, heading: heading.cell, words: heading.words, ...(meaning ? { meaning } : {}) }
    const right =
      heading.cell.row === block.bottom ? (grid.spanOf(heading.cell)?.right ?? heading.column) : heading.column
    columns.set(heading.column, column)
    for (let at = heading.column + 1; at <= Math.min(right, heading.column + 50); at += 1)
      if (!columns.has(at)) columns.set(at, column)
  }
  return columns
}

/**
 * Where the headings begin anew, « Traitement | Finalité | | Traitement | Finalité »: what stands there belongs to other
 * records, and is left to the person.
 */
function secondTableFrom({ headings }: HeadingBlock, meanings: ReadonlyMap<Heading, Meaning>): number {
  const named = [...meanings].find(([, { field }]) => field === 'name')?.[0]
  if (!named) return Infinity
  const words = foldWords(named.words)
  const again = headings.find((heading) => heading.column > named.column && foldWords(heading.words) === words)
  return again?.column ?? Infinity
}

// A column shows early what it holds.
const rowsHeard = 50

const firstTexts = (grid: Grid, column: number, rows: readonly number[]): readonly string[] =>
  rows.slice(0, rowsHeard).flatMap((row) => grid.at(row, column)?.text ?? [])

interface Names {
  readonly place: string
  readonly top: number
  readonly named: Column | undefined
  readonly ref: Column | undefined
}

/** Takes the rows of a table one by one, from the top. */
class Sorter {
  readonly entries: (Entry & { lines: Answer[][]; continuedBy: Cell[] })[] = []
  readonly aside: { why: Aside; cells: readonly Cell[] }[] = []
  private last = -1

  constructor(
    private readonly grid: Grid,
    private readonly columns: ReadonlyMap<number, Column>,
    private readonly names: Names,
  ) {}

  take(row: number, kind: RowKind): void {
    const cells = this.grid.row(row)
    if (kind !== 'record') {
      this.aside.push({ why: kind, cells })
      return
    }
    const own: Answer[] = []
    const strays: Cell[] = []
    for (const cell of cells) {
      const column = this.columns.get(cell.column)
      if (column) own.push({ column, cell })
      else strays.push(cell)
    }
    if (strays.length > 0) this.aside.push({ why: 'no-column', cells: strays })
    if (own.length === 0) return
    const carried = this.carriedInto(row, own)
    const line = carried.length > 0 ? [...own, ...carried] : own
    const entry = this.entries.at(-1)
    const isNext = this.last === row - 1
    this.last = row
    const how = entry ? this.continues(row, own, isNext) : undefined
    if (!entry || !how) this.entries.push({ lines: [line], place: this.names.place, continuedBy: [] })
    else {
      entry.lines.push(line)
      if (how === 'below') entry.continuedBy.push(...own.slice(0, 1).map(({ cell }) => cell))
    }
  }

  /** What a range merged downwards says of this row too. */
  private carriedInto(row: number, own: readonly Answer[]): readonly Answer[] {
    if (!this.grid.sheet.spans) return []
    const answered = new Set(own.map(({ column }) => column))
    return [...this.columns].flatMap(([at, column]) => {
      const cell = answered.has(column) ? undefined : this.grid.shownAt(row, at)
      if (!cell || cell.row >= row || cell.row <= this.names.top) return []
      answered.add(column)
      return [{ column, cell }]
    })
  }

  /** A row without a name of its own goes on with the record above it, in the same range or right below. */
  private continues(row: number, own: readonly Answer[], isNext: boolean): 'in-range' | 'below' | undefined {
    const { named, ref } = this.names
    if (!named || own.some(({ column }) => column === named)) return undefined
    const at = named.heading.column
    if (this.grid.shownAt(row, at) !== undefined) return 'in-range'
    return isNext && !own.some(({ column }) => column === ref) ? 'below' : undefined
  }
}
