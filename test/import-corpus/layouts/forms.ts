import type { CellToMake, RowToMake, SheetToMake } from '../../helpers/make-sheets'
import type { ActivityFacts } from '../facts'
import type { CorpusField } from '../headings'
import type { Paper } from '../paper'
import type { Phrases } from '../pools'
import { asAnyTable, asWorkbook, laidOut } from './layout'
import { columnsOf, type Column } from './table'

type Line = (label: string, answer: CellToMake) => CellToMake[]

/** Labels at the left, answers at their right: one form for each processing. */
function formRows(columns: readonly Column[], activity: ActivityFacts, line: Line): CellToMake[][] {
  return columns.map(({ heading, cell }) => line(heading, cell(activity)))
}

const sideBySide: Line = (label, answer) => [label, answer]
const withAColon: Line = (label, answer) => [`${label.replace(/\s*:$/, '')} :`, answer]

/** A tab cannot be called anything, nor two the same. */
const tabName = (name: string, index: number) =>
  `${index + 1} ${name.replace(/[[\]:*?/\\«»“”'’]/g, ' ').trim()}`.slice(0, 31)

const eachASheet = (
  rows: (paper: Paper, said: Phrases, columns: readonly Column[], activity: ActivityFacts) => RowToMake[],
) =>
  laidOut((paper, said) => {
    const columns = columnsOf(paper, { others: 1 })
    const sheets = paper.facts.activities.map((activity, index): SheetToMake => ({
      name: paper.aside(tabName(activity.name, index)),
      rows: rows(paper, said, columns, activity),
    }))
    return asWorkbook(paper.chance, sheets)
  })

/** Cuts a form in three parts under titles. */
function sectioned(paper: Paper, said: Phrases, rows: readonly CellToMake[][]): CellToMake[][] {
  const third = Math.ceil(rows.length / 3)
  return said.sections.flatMap((title, part) => {
    const inside = rows.slice(part * third, (part + 1) * third)
    return inside.length > 0 ? [[paper.aside(title)], ...inside] : []
  })
}

const identity: readonly CorpusField[] = ['name', 'ref', 'department']

export const formLayouts = {
  'a sheet for each, labels at the left': eachASheet((_paper, _said, columns, activity) =>
    formRows(columns, activity, sideBySide),
  ),
  'a sheet for each, title and sections': eachASheet((paper, said, columns, activity) => [
    [paper.aside(said.title)],
    [],
    ...sectioned(paper, said, formRows(columns, activity, sideBySide)),
  ]),
  'a sheet for each, an empty column between': eachASheet((_paper, _said, columns, activity) =>
    formRows(columns, activity, (label, answer) => [null, label, null, answer]),
  ),
  'a sheet for each, « Label : value » in one cell': eachASheet((_paper, _said, columns, activity) =>
    formRows(columns, activity, (label, answer) => [`${label.replace(/\s*:$/, '')} : ${shown(answer)}`]),
  ),
  'a column for each': laidOut((paper, said) => {
    const columns = columnsOf(paper, { others: 1 })
    const rows = columns.map(({ heading, cell }) => [heading, ...paper.facts.activities.map(cell)])
    return asAnyTable(paper, said, rows)
  }),
  'blocks of labels below each other': laidOut((paper, said) => {
    const columns = columnsOf(paper)
    const blocks = paper.facts.activities.flatMap((activity) => [...formRows(columns, activity, withAColon), [], []])
    return asAnyTable(paper, said, blocks)
  }),
  'blocks with their name as a title': laidOut((paper, said) => {
    const columns = columnsOf(paper).filter(({ field }) => field === undefined || !identity.includes(field))
    const blocks = paper.facts.activities.flatMap((activity) => [
      [paper.answer(activity, 'name')],
      ...formRows(columns, activity, sideBySide),
      [],
    ])
    return asAnyTable(paper, said, blocks)
  }),
}

/** Answers of a form in one cell are text: no dates are asked for. */
const shown = (answer: CellToMake): string => (typeof answer === 'string' ? answer : '')
