import { normaliseHeading, type Meaning } from '../headings/meaning'
import type { Cell } from '../sheets/sheet'
import type { Grid } from './grid'
import type { Heading } from './heading-block'
import { isAboutSomebody, type Labelled, type LabelLayout } from './label-layout'
import type { Answer, Column, LaidSheet, LaidTable, Pair } from './laid'
import { pickMeanings } from './pick-meanings'
import { isGenericTitle, subjectOf } from './subject-of'

/** One sheet of labels as records: its one record, one for each column, or one each time the first question comes again. */
export function labelTables(grid: Grid, layout: LabelLayout, saidAbove: readonly string[]): LaidSheet {
  const { sheet } = grid
  const sheetIsTitle = !isGenericTitle(sheet.title ?? '')
  const records = recordsOf(layout).map((labels) => {
    const title = sheetIsTitle ? undefined : titleOf(grid, labels)
    return { labels, title, isTitled: title !== undefined || sheetIsTitle }
  })
  const first = records.slice(0, 1)
  const judged = subjectOf(
    first.flatMap(({ labels }) => labels.map(({ heading }) => heading)),
    saidAbove,
    first.every(({ isTitled }) => isTitled),
  )
  const tables = records.flatMap(({ labels, title, isTitled }, index) => {
    const meanings = meaningsIn(labels, judged.subject, isTitled)
    const columns = new Map(
      labels.map((label, at) => [label, columnOf(label.heading, at, meanings.get(label.heading))]),
    )
    const known = labels.filter(({ heading }) => meanings.has(heading))
    if (known.length === 0) return []
    const place = sheet.title ?? sheet.name
    const entries = byColumn(known, meanings).map((shares) => {
      const line = labels.flatMap((label): readonly Answer[] => {
        const column = columns.get(label)
        return column && meanings.has(label.heading)
          ? label.values.filter(shares).map((cell) => ({ column, cell }))
          : []
      })
      return { lines: [line], place, ...(title ? { title } : {}) }
    })
    const id = `${sheet.name}!${labels[0]?.heading.cell.row ?? index}:${layout.column}`
    return [{ id, sheet, ...judged, columns: [...columns.values()], entries, aside: [] } satisfies LaidTable]
  })
  const read = new Set(
    tables.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines.flat().map(({ cell }) => cell))),
  )
  const pairs = layout.labels.flatMap((label) => pairsLeft(label, read))
  return { sheet, tables, pairs, rest: layout.rest }
}

/** What the labels ask; where none of them names the record, the first one we do not know does. */
function meaningsIn(
  labels: readonly Labelled[],
  subject: LaidTable['subject'],
  isTitled: boolean,
): ReadonlyMap<Heading, Meaning> {
  if (subject === 'unknown') return new Map()
  const picked = pickMeanings(
    labels.map(({ heading }) => heading),
    subject,
  )
  if (subject !== 'activities' || isTitled || [...picked.values()].some(({ field }) => field === 'name')) return picked
  const firstKnown = labels.findIndex(
    ({ heading }) => !['ref', 'department', undefined].includes(picked.get(heading)?.field),
  )
  const naming = labels.slice(0, firstKnown).find(isName)
  return naming
    ? new Map([...picked, [naming.heading, { subject, field: 'name', certainty: 0.5, languages: [] }]])
    : picked
}

const isName = ({ heading, values: [value, ...more] }: Labelled): boolean =>
  heading.meanings.length === 0 &&
  more.length === 0 &&
  value !== undefined &&
  value.text.length <= 150 &&
  /\p{L}{2}/u.test(value.text)

/** The line above a record that holds nothing else: its name, unless it titles the first of several sections. */
function titleOf(grid: Grid, labels: readonly Labelled[]): Cell | undefined {
  const [first] = labels
  if (!first) return undefined
  const sections = new Set(
    labels.flatMap(({ group }) => (group && group !== first.group && !isAboutSomebody(group) ? [group] : [])),
  ).size
  const above: Cell[] = []
  for (let row = first.heading.cell.row - 1; row >= 0 && above.length < 2; row -= 1) {
    const cells = grid.row(row)
    const [cell] = cells
    if (!cell || cells.length > 1) break
    above.push(cell)
  }
  const title = sections > 0 ? above[1] : above[0]
  return title && !isGenericTitle(title.text) ? title : undefined
}

const columnOf = (heading: Heading, index: number, meaning: Column['meaning']): Column => ({
  index,
  heading: heading.cell,
  words: heading.words,
  ...(meaning ? { meaning } : {}),
})

/** Cut where the question that names a record is asked again. */
function recordsOf({ labels }: LabelLayout): readonly (readonly Labelled[])[] {
  const naming = labels.findIndex(({ heading }) =>
    heading.meanings.some(({ field, certainty }) => field === 'name' && certainty >= 0.8),
  )
  const opener = naming >= 0 ? naming : labels.findIndex(({ heading }) => heading.meanings.length > 0)
  const asked = labels.map(({ heading }) => normaliseHeading(heading.cell.text))
  const before = asked.slice(0, Math.max(0, opener))
  // What stands before the name in the first record, a number as a rule, does so in each.
  const starts = asked.flatMap((words, at) => {
    if (words !== asked[opener]) return []
    const from = at - before.length
    return before.every((word, index) => asked[from + index] === word) ? [from] : [at]
  })
  if (starts.length < 2) return [labels]
  return starts.map((start, index) => labels.slice(index === 0 ? 0 : start, starts[index + 1]))
}

/** Which values belong to which record: all to one, or those of each column where several columns bear a name. */
function byColumn(
  known: readonly Labelled[],
  meanings: ReadonlyMap<Heading, { field: string }>,
): readonly ((cell: Cell) => boolean)[] {
  const name = known.find(({ heading }) => meanings.get(heading)?.field === 'name')
  const named = [
    ...new Set(name?.values.filter(({ row }) => row === name.heading.cell.row).map(({ column }) => column) ?? []),
  ]
  if (named.length > 1) return named.map((column) => (cell: Cell) => cell.column === column)
  const filled = new Map<number, number>()
  for (const { values, heading } of known)
    for (const { column, row } of values)
      if (row === heading.cell.row) filled.set(column, (filled.get(column) ?? 0) + 1)
  // Beside the answers a form keeps room for remarks: those are not answers.
  const [main] = [...filled].sort(([a, x], [b, y]) => y - x || a - b)
  return [(cell) => main === undefined || cell.column === main[0] || known.length === 1]
}

/** Labels that asked nothing of the record, with their values: who keeps the register, when it was printed. */
function pairsLeft({ heading, group, values }: Labelled, read: ReadonlySet<Cell>): readonly Pair[] {
  return values
    .filter((cell) => !read.has(cell))
    .map((value) => ({ label: heading.cell, value, ...(group ? { group } : {}) }))
}
