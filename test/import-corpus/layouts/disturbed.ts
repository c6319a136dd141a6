import { detailed, type CellToMake, type RowToMake } from '../../helpers/make-sheets'
import { factsFrom, type ActivityFacts } from '../facts'
import { Paper } from '../paper'
import { corpusFields } from '../headings'
import { pools, type Phrases } from '../pools'
import { asAnyTable, asWorkbook, asXlsx, laidOut } from './layout'
import { answerRow, columnsOf, headingRow, headingsFor, type Column } from './table'

interface Laid {
  readonly paper: Paper
  readonly said: Phrases
  readonly columns: readonly Column[]
  readonly row: (activity: ActivityFacts) => CellToMake[]
}

/** A table whose rows a layout disturbs. */
const rowsOf = (disturb: (laid: Laid) => readonly RowToMake[]) =>
  laidOut((paper, said) => asAnyTable(paper, said, disturbed(paper, said, disturb)))

function disturbed(paper: Paper, said: Phrases, disturb: (laid: Laid) => readonly RowToMake[]): readonly RowToMake[] {
  const columns = columnsOf(paper, { others: 1 })
  return disturb({ paper, said, columns, row: (activity) => answerRow(columns, activity) })
}

const pad = (cells: readonly CellToMake[], { length }: { length: number }): CellToMake[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, length - cells.length) }, () => null),
]

/** Activities in groups, a title above each. */
const banded = (band: (text: string, width: number) => CellToMake[]) =>
  rowsOf(({ paper, said, columns, row }) => [
    headingRow(columns),
    ...paper.facts.activities.flatMap((activity, index) => {
      const title = index % 3 === 0 ? said.bands[index / 3] : undefined
      return [...(title ? [band(paper.aside(title), columns.length)] : []), row(activity)]
    }),
  ])

/** A row as somebody would fill it in, of a processing that does not exist. */
function exampleRow({ paper, said, columns }: Laid): CellToMake[] {
  const [model] = factsFrom(paper.chance, paper.facts.language, 1).activities
  if (!model) return []
  const other = new Paper(paper.facts, paper.chance)
  return columns.map(({ field }) => {
    if (field === 'name') return paper.aside(said.example(model.name))
    const cell = field ? other.answer(model, field) : ''
    return paper.aside(detailed(cell).text ?? '')
  })
}

export const disturbedLayouts = {
  'bands, merged': banded((text, across) => pad([{ text, across }], { length: across })),
  'bands in a first cell': banded((text) => [text]),
  'a total and a footnote': rowsOf(({ paper, said, columns, row }) => [
    headingRow(columns),
    ...paper.facts.activities.map(row),
    [paper.aside(said.total(paper.facts.activities.length))],
    [],
    [paper.remark(said.remark)],
  ]),
  'examples first': rowsOf((laid) => [
    headingRow(laid.columns),
    exampleRow(laid),
    ...laid.paper.facts.activities.map(laid.row),
  ]),
  'instructions under the headings': rowsOf(({ paper, said, columns, row }) => [
    headingRow(columns),
    [paper.aside(said.instructions)],
    ...paper.facts.activities.map(row),
  ]),
  'headings repeated on every page': rowsOf(({ paper, columns, row }) =>
    paper.facts.activities.flatMap((activity, index) => [
      ...(index % 4 === 0 ? [headingRow(columns)] : []),
      row(activity),
    ]),
  ),
  'empty rows between': rowsOf(({ paper, columns, row }) => [
    headingRow(columns),
    ...paper.facts.activities.flatMap((activity, index) => (index % 2 === 0 ? [row(activity), []] : [row(activity)])),
  ]),
  'names merged over a row for each purpose': laidOut((paper, said) =>
    asWorkbook(paper.chance, [{ name: said.sheet, rows: perPurpose(paper, true) }]),
  ),
  'a row for each purpose, names written once': laidOut((paper, said) =>
    asAnyTable(paper, said, perPurpose(paper, false)),
  ),
  'hidden sheet of old rows': laidOut((paper, said) => {
    const columns = columnsOf(paper)
    const rows = [headingRow(columns), ...paper.facts.activities.map((each) => answerRow(columns, each))]
    const old = pools[paper.facts.language].names.filter(
      (name) => !paper.facts.activities.some((each) => each.name === name),
    )
    const oldRows = old
      .slice(0, 3)
      .map((name) => [name, paper.chance.one(paper.pool.purposes), paper.chance.one(paper.pool.data)])
    const headings = headingsFor(paper)
    const oldHeadings = (['name', 'purposes', 'data'] as const).map((field) => headings.of(field))
    for (const cell of [...oldHeadings, ...oldRows.flat()]) paper.aside(cell)
    const hidden = { name: said.oldSheet, rows: [oldHeadings, ...oldRows], hidden: true }
    const shown = { name: said.sheet, rows }
    return asWorkbook(paper.chance, paper.chance.often(50) ? [hidden, shown] : [shown, hidden])
  }),
  'hidden rows and columns': laidOut((paper, said) => {
    const columns = columnsOf(paper, { others: 2 })
    // A filter was left on: what it hides is still the register.
    const rows = paper.facts.activities.map((each) => ({
      cells: answerRow(columns, each),
      hidden: paper.chance.often(30),
    }))
    const hiddenColumns = columns.flatMap(({ field }, index) =>
      field === undefined && paper.chance.often(50) ? [index] : [],
    )
    return asWorkbook(paper.chance, [{ name: said.sheet, rows: [headingRow(columns), ...rows], hiddenColumns }])
  }),
  'notes on cells': laidOut((paper, said) => {
    const columns = columnsOf(paper)
    const rows = paper.facts.activities.map((activity, index) => {
      const note = said.notes[index]
      const cells = answerRow(columns, activity)
      if (note === undefined) return cells
      const at = columns.findIndex(({ field }) => field === 'purposes')
      return cells.map((cell, x) => (x === at ? { ...detailed(cell), annotation: paper.remark(note) } : cell))
    })
    return asWorkbook(paper.chance, [{ name: said.sheet, rows: [headingRow(columns), ...rows] }])
  }),
  'failed formulas': laidOut((paper, said) => {
    const columns = columnsOf(paper, { without: ['department'] })
    const failed = { text: paper.aside('#REF!'), failed: true, formula: "'Liste'!A1" }
    const heading = paper.aside(headingsFor(paper).of('department'))
    const rows = paper.facts.activities.map((activity) => [
      ...answerRow(columns, activity),
      paper.unanswered(activity, 'department', failed),
    ])
    return asXlsx(paper.chance, [{ name: said.sheet, rows: [[...headingRow(columns), heading], ...rows] }])
  }),
}

/** One row for each purpose (with the people and data of its own), the rest said on the first. */
function perPurpose(paper: Paper, merged: boolean): readonly RowToMake[] {
  const columns = columnsOf(paper, { others: 0 })
  const spread = corpusFields.filter(
    (field) => field === 'purposes' || (field === 'subjects' && paper.chance.often(50)),
  )
  const rows = paper.facts.activities.flatMap((activity) => {
    const lists = new Map(
      columns.flatMap(({ field }) =>
        field && spread.includes(field) ? [[field, paper.items(activity, field)] as const] : [],
      ),
    )
    const height = Math.max(1, ...[...lists.values()].map(({ length }) => length))
    const first = columns.map((column) => (column.field && lists.has(column.field) ? '' : column.cell(activity)))
    return Array.from({ length: height }, (_, line) =>
      columns.map(({ field }, x): CellToMake => {
        const list = field && lists.get(field)
        if (list) return list[line] ?? ''
        if (line > 0) return null
        const cell = first[x]
        return merged && height > 1 && detailed(cell).text ? { ...detailed(cell), down: height } : cell
      }),
    )
  })
  return [headingRow(columns), ...rows]
}
