import { foldWords } from '../../folding/fold'
import { meaningsOf, type Meaning } from '../headings/meaning'
import type { Cell } from '../sheets/sheet'
import type { Answer, Column, Entry, LaidTable } from './laid'

/** Fields a table of the whole register has, and a list that goes with it does not. */
const ofWhole = ['purposes', 'legalBasis', 'subjects', 'recipients', 'retention', 'dataCategories']
const matching = 0.8

/**
 * A register kept as one list per question, « Finalités », « Données », each naming the processing in a column: their rows
 * go on with the records they name. Returns the tables that remain, and the cells that only named a record.
 * `mayLink`: whether nobody decided otherwise of a table.
 */
export function linkLists(
  tables: readonly LaidTable[],
  mayLink: (table: LaidTable) => boolean,
): { readonly tables: readonly LaidTable[]; readonly keys: readonly Cell[] } {
  const main = tables.find((table) => table.subject === 'activities' && !table.sheet.hidden && table.entries.length > 0)
  if (!main || tables.length < 2) return { tables, keys: [] }
  const keys = keysOf(main)
  const linked = new Map<LaidTable, readonly LinkedRow[]>()
  for (const table of tables) {
    const rows = table === main || table.sheet.hidden || !mayLink(table) ? undefined : linkedRows(table, keys)
    if (rows) linked.set(table, rows)
  }
  const rows = [...linked.values()].flat()
  const more = new Map<Entry, (readonly Answer[])[]>()
  for (const { entry, line } of rows) more.set(entry, [...(more.get(entry) ?? []), line])
  const entries = main.entries.map((entry) => ({ ...entry, lines: [...entry.lines, ...(more.get(entry) ?? [])] }))
  return {
    tables: tables
      .filter((table) => !linked.has(table))
      .map((table) => (table === main ? { ...main, entries } : table)),
    keys: rows.map(({ key }) => key),
  }
}

interface LinkedRow {
  readonly entry: Entry
  readonly line: readonly Answer[]
  readonly key: Cell
}

/** Records by what others may name them with: their reference, their name. */
function keysOf({ entries }: LaidTable): ReadonlyMap<string, Entry> {
  const keys = new Map<string, Entry>()
  for (const entry of entries)
    for (const { column, cell } of entry.lines[0] ?? [])
      if (column.meaning?.field === 'ref' || column.meaning?.field === 'name') keys.set(foldWords(cell.text), entry)
  return keys
}

/** The rows of a list as lines of the records they name; undefined when it is a table of its own. */
function linkedRows(table: LaidTable, keys: ReadonlyMap<string, Entry>): readonly LinkedRow[] | undefined {
  const key = table.columns.find((column) => namesRecords(table, column, keys))
  if (!key) return undefined
  const others = table.columns.filter((column) => column !== key)
  const columns = new Map(
    others.map((column) => [column, asOfActivity(column, others.length === 1 ? table.sheet.name : '')]),
  )
  const asked = [...columns.values()].flatMap(({ meaning }) => meaning ?? [])
  const own = table.columns.filter(
    (column) => column !== key && column.meaning && column.meaning.subject !== 'activities',
  )
  const isWhole =
    table.subject === 'activities' && ofWhole.filter((field) => asked.some((each) => each.field === field)).length >= 3
  if (asked.length === 0 || isWhole || sum(asked) < sum(own.flatMap(({ meaning }) => meaning ?? []))) return undefined
  return table.entries.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const named = line.find(({ column }) => column === key)
      const entry = named && keys.get(foldWords(named.cell.text))
      if (!entry) return []
      const rest = line.filter(({ column }) => column !== key)
      return [
        {
          entry,
          key: named.cell,
          line: rest.map(({ column, cell }) => ({ column: columns.get(column) ?? column, cell })),
        },
      ]
    }),
  )
}

const sum = (meanings: readonly Meaning[]) => meanings.reduce((all, { certainty }) => all + certainty, 0)

function namesRecords({ entries }: LaidTable, column: Column, keys: ReadonlyMap<string, Entry>): boolean {
  const cells = entries.flatMap(({ lines }) => lines.flat().filter((answer) => answer.column === column))
  const known = cells.filter(({ cell }) => keys.has(foldWords(cell.text)))
  return known.length > 0 && known.length >= cells.length * matching && known.length * 2 >= entries.length
}

/** A list of one question may be headed by nothing we know, on a tab named after it. */
function asOfActivity(column: Column, tab: string): Column {
  const { meaning: _, ...bare } = column
  const meaning = [...meaningsOf(column.words), ...meaningsOf(tab)].find(
    ({ subject, field }) => subject === 'activities' && field !== 'name' && field !== 'ref',
  )
  return meaning ? { ...bare, meaning } : bare
}
