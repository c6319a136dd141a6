import type { CellToMake, RowToMake, SheetToMake } from '../../helpers/make-sheets'
import type { CorpusField } from '../headings'
import type { Paper } from '../paper'
import type { Phrases } from '../pools'
import { asAnyTable, asWorkbook, laidOut } from './layout'
import { besideCount, besideTable } from './beside'
import { answerRow, columnsOf, headingRow, headingsFor } from './table'

const register = (paper: Paper): CellToMake[][] => {
  const columns = columnsOf(paper)
  return [headingRow(columns), ...paper.facts.activities.map((each) => answerRow(columns, each))]
}

/** A list of one answer, each line bearing the reference of its processing. */
function linkedList(paper: Paper, field: CorpusField, headings: ReturnType<typeof headingsFor>): RowToMake[] {
  const rows = paper.facts.activities.flatMap((activity) =>
    paper.items(activity, field).map((item): CellToMake[] => [activity.ref, item]),
  )
  return [[paper.aside(headings.of('ref')), paper.aside(headings.of(field))], ...rows]
}

function linkedLists(paper: Paper, said: Phrases): SheetToMake[] {
  const headings = headingsFor(paper)
  const main: readonly CorpusField[] = ['ref', 'name', 'retention', 'department']
  const rows = paper.facts.activities.map((activity) => main.map((field) => paper.answer(activity, field)))
  return [
    { name: said.sheet, rows: [main.map((field) => paper.aside(headings.of(field))), ...rows] },
    ...(['purposes', 'subjects', 'data'] as const).map((field, index) => ({
      name: paper.aside(`${index + 2}. ${headings.of(field).replace(/[[\]:*?/\\\n]/g, ' ')}`.slice(0, 31)),
      rows: linkedList(paper, field, headings),
    })),
  ]
}

export const severalLayouts = {
  'a second table below': laidOut((paper, said) => {
    const { rows } = besideTable(paper, paper.chance.number(0, Math.min(2, besideCount(paper) - 1)))
    return asAnyTable(paper, said, [...register(paper), [], [], ...rows])
  }),
  'other registers on other sheets': laidOut((paper, said) => {
    const all = Array.from({ length: besideCount(paper) }, (_, index) => index)
    const others = paper.chance.some(all, 1, 3).map((index) => besideTable(paper, index))
    const main = { name: said.sheet, rows: register(paper) }
    return asWorkbook(paper.chance, paper.chance.often(70) ? [main, ...others] : [...others, main])
  }),
  'rows of a processor': laidOut((paper, said) => {
    const columns = columnsOf(paper)
    const rows = paper.facts.activities.map((each) => [...answerRow(columns, each), paper.aside(said.asController)])
    const forOthers = paper.chance.some(said.forOthers, 1, 2).map((name) => [
      ...columns.map(({ field }): CellToMake => {
        if (field === 'name') return paper.forOther(name)
        return field === 'measures' ? paper.remark(paper.chance.one(paper.pool.measures)) : ''
      }),
      paper.aside(said.asProcessor),
    ])
    return asAnyTable(paper, said, [[...headingRow(columns), paper.aside(said.role)], ...rows, ...forOthers])
  }),
  'a sheet for each list, linked by reference': laidOut((paper, said) =>
    asWorkbook(paper.chance, linkedLists(paper, said)),
  ),
}
