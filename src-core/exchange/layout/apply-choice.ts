import { foldWords } from '../../folding/fold'
import { meaningsOf, normaliseHeading, type Meaning } from '../headings/meaning'
import type { ImportMapping, TableChoice } from '../mapping'
import type { Answer, Column, LaidTable } from './laid'

/** The headings of a table, in their order: tables laid out alike share it whatever their tab is called. */
export const layoutKey = ({ columns }: Pick<LaidTable, 'columns'>): string =>
  columns.map(({ words }) => normaliseHeading(words) || foldWords(words)).join(' | ')

/** What a choice calls each column: the words of its heading, with a number where the same stood further left. */
export function columnNames(columns: readonly Pick<Column, 'words'>[]): readonly string[] {
  const names = new Set<string>()
  for (const { words } of columns) {
    let name = words
    for (let turn = 2; names.has(name); turn += 1) name = `${words} #${String(turn)}`
    names.add(name)
  }
  return [...names]
}

export const choiceFor = (table: LaidTable, mapping: ImportMapping | undefined): TableChoice | undefined =>
  mapping?.tables.find(({ layout }) => layout === layoutKey(table))

/** The table as the person decided to read it. */
export function applyChoice(table: LaidTable, choice: TableChoice | undefined): LaidTable {
  if (!choice?.columns && !choice?.subject) return table
  const subject = choice.subject ?? table.subject
  const names = columnNames(table.columns)
  const renewed = new Map(table.columns.map((column, at) => [column, decided(column, names[at], choice, subject)]))
  const renew = ({ column, cell }: Answer): Answer => ({ column: renewed.get(column) ?? column, cell })
  return {
    ...table,
    subject,
    certainty: 1,
    columns: [...renewed.values()],
    entries: table.entries.map((entry) => ({ ...entry, lines: entry.lines.map((line) => line.map(renew)) })),
  }
}

function decided(
  column: Column,
  name = column.words,
  { columns = {} }: TableChoice,
  subject: LaidTable['subject'],
): Column {
  const field = Object.hasOwn(columns, name) ? columns[name] : undefined
  const { meaning: found, ...bare } = column
  if (field === '' || subject === 'unknown') return bare
  if (field === undefined) {
    // Of another subject than it was taken for, the same headings mean other things.
    const meaning =
      found?.subject === subject ? found : meaningsOf(column.words).find((each) => each.subject === subject)
    return meaning ? { ...bare, meaning } : bare
  }
  const meaning: Meaning = { subject, field, certainty: 1, languages: [] }
  return { ...bare, meaning }
}
