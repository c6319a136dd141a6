import type { CellToMake, CsvToMake, RowToMake } from '../../helpers/make-sheets'
import type { Paper } from '../paper'
import type { Phrases } from '../pools'
import { asAnyTable, asCsv, asOds, asWorkbook, asXlsx, laidOut } from './layout'
import { answerRow, columnsOf, headingRow, plainRows, type Column } from './table'

const csv = (delimiter: NonNullable<CsvToMake['delimiter']>, encoding: CsvToMake['encoding'] = 'utf-8') =>
  laidOut((paper) => asCsv(plainRows(paper, { others: 1 }).rows, { delimiter, encoding: encoding ?? 'utf-8' }))

const sheet = (said: Phrases, rows: readonly RowToMake[]) => [{ name: said.sheet, rows }]

const above = (before: (paper: Paper, said: Phrases) => readonly RowToMake[]) =>
  laidOut((paper, said) => asAnyTable(paper, said, [...before(paper, said), ...plainRows(paper, { others: 1 }).rows]))

/** Plain tables, and what stands above them. */
export const plainLayouts = {
  'csv, semicolons': csv(';', 'utf-8-bom'),
  'csv, commas': csv(','),
  'csv, tabs': csv('\t', 'utf-16le'),
  'csv, bars': csv('|'),
  xlsx: laidOut((paper, said) =>
    asXlsx(paper.chance, sheet(said, plainRows(paper, { others: 1, realDates: true }).rows)),
  ),
  ods: laidOut((paper, said) => asOds(sheet(said, plainRows(paper, { others: 1, realDates: true }).rows))),
  'columns in any order, unknown ones between': laidOut((paper, said) =>
    asAnyTable(paper, said, plainRows(paper, { shuffled: true, others: 3 }).rows),
  ),
  'title and date above': above((paper, said) => [
    [paper.aside(said.title)],
    [paper.aside(said.version)],
    ...(paper.chance.often(50) ? [[]] : []),
  ]),
  'one line of metadata above': above((paper, said) => [
    [
      paper.aside(said.controller),
      paper.remark(paper.facts.body),
      null,
      paper.aside(said.officer),
      paper.remark('Ines Valdor'),
    ],
  ]),
  'block of the controller above': above((paper, said) => [
    [paper.aside(said.title)],
    [],
    [paper.aside(said.controller), paper.remark(paper.facts.body)],
    [paper.aside(said.address), paper.remark('12 Quai Saint-Aubin, 49000 Brume')],
    [paper.aside(said.officer), paper.remark('Ines Valdor')],
    [],
  ]),
  'headings in two rows, merged groups': laidOut((paper, said) => {
    const { columns, rows } = plainRows(paper)
    return asWorkbook(paper.chance, sheet(said, [groupRow(paper, said, columns), ...rows]))
  }),
  'empty rows and columns before': laidOut((paper, said) => {
    const [down, across] = [paper.chance.number(1, 5), paper.chance.number(1, 3)]
    const columns = columnsOf(paper, { others: 1 })
    const empty = Array.from({ length: across }, () => null)
    const rows = [headingRow(columns), ...paper.facts.activities.map((each) => answerRow(columns, each))]
    return asAnyTable(paper, said, [
      ...Array.from({ length: down }, () => []),
      ...rows.map((row) => [...empty, ...row]),
    ])
  }),
}

/** Three titles over three stretches of columns. */
function groupRow(paper: Paper, said: Phrases, columns: readonly Column[]): CellToMake[] {
  const first = Math.max(
    1,
    columns.findIndex(({ field }) => field === 'purposes'),
  )
  const last = Math.max(first + 1, Math.floor((first + columns.length) / 2))
  const spans = [first, last - first, columns.length - last]
  return said.groups.flatMap((title, index) => {
    const across = spans[index] ?? 0
    if (across < 1) return []
    return [{ text: paper.aside(title), across }, ...Array.from({ length: across - 1 }, () => null)]
  })
}
