import type { CellToMake, RowToMake } from '../../helpers/make-sheets'
import type { ActivityFacts, Chance } from '../facts'
import { headingsOf, type CorpusField, type Headings } from '../headings'
import type { Paper } from '../paper'

/** One column of a table: a question of ours, or one nobody asks. */
export interface Column {
  readonly heading: string
  readonly field?: CorpusField
  readonly cell: (activity: ActivityFacts) => CellToMake
}

export interface TableOptions {
  /** Dates as real dates. */
  readonly realDates?: boolean
  readonly shuffled?: boolean
  readonly others?: number
  /** Left out of the columns, for layouts that write them elsewhere. */
  readonly without?: readonly CorpusField[]
}

/** The columns one person chose: a name, most of the rest, in their order or any. */
export function columnsOf(paper: Paper, options: TableOptions = {}, headings = headingsFor(paper)): readonly Column[] {
  const { chance } = paper
  const fields = fieldsOf(chance).filter((field) => !options.without?.includes(field))
  const asked = fields.map((field): Column => ({
    heading: paper.aside(headings.of(field)),
    field,
    cell: (activity) =>
      field === 'reviewed' && options.realDates ? paper.dateCell(activity) : paper.answer(activity, field),
  }))
  const others = chance.some(paper.pool.others, 0, 3).slice(0, options.others ?? 0)
  const unasked = others.map(([heading, values]): Column => ({
    heading: paper.aside(headings.dressed(heading)),
    cell: (activity) => (chance.often(40) ? '' : paper.remark(chance.one(values), activity)),
  }))
  if (options.shuffled) return chance.shuffled([...asked, ...unasked])
  // The first column names the processing, as a rule; unknown ones stand in between.
  const columns = [...asked]
  for (const each of unasked) columns.splice(chance.number(1, columns.length), 0, each)
  return columns
}

export const headingsFor = ({ chance, facts }: Paper): Headings => headingsOf(chance, facts.language)

/** Name, three quarters of the others, and the recipients in one column or in two. */
export function fieldsOf(chance: Chance): readonly CorpusField[] {
  const recipients: readonly CorpusField[] = chance.often(50) ? ['recipients'] : ['internal', 'external']
  const core: readonly CorpusField[] = ['subjects', 'retention']
  const rest: readonly CorpusField[] = ['basis', ...recipients, 'processors', 'transfers', 'measures', 'reviewed']
  const kept = (fields: readonly CorpusField[], percent: number) => fields.filter(() => chance.often(percent))
  return [
    ...kept(['ref'], 50),
    'name',
    ...kept(['department'], 50),
    'purposes',
    'data',
    ...kept(core, 90),
    ...kept(rest, 75),
  ]
}

export const headingRow = (columns: readonly Column[]): CellToMake[] => columns.map(({ heading }) => heading)

export const answerRow = (columns: readonly Column[], activity: ActivityFacts): CellToMake[] =>
  columns.map(({ cell }) => cell(activity))

/** Headings, then a row for each processing. */
export function plainRows(paper: Paper, options: TableOptions = {}): { columns: readonly Column[]; rows: RowToMake[] } {
  const columns = columnsOf(paper, options)
  const rows = paper.facts.activities.map((activity) => answerRow(columns, activity))
  return { columns, rows: [headingRow(columns), ...rows] }
}
