import { holdsWords, queryWords } from '@core/folding/fold'
import type { ChipName, ColumnName, Sorting } from '../../stores/layout'
import type { ActivityRow } from './row-model'
import type { WindowLanguage } from '@core/texts/languages'

/** What the checks say of an activity. */
export interface Standing {
  /** Share of what Art. 30(1) expects that is answered, 0 to 1. */
  readonly share: number
  readonly errors: number
  readonly findings: number
}
export type StandingOf = (id: string) => Standing

/** A line of the table: an activity, or the heading of a department. */
export type Line =
  | { readonly is: 'row'; readonly row: ActivityRow }
  | { readonly is: 'group'; readonly department: string; readonly count: number }

const dpiaOrder = { missing: 0, undecided: 1, linked: 2, notRequired: 3 }

export function chipHolds(chip: ChipName, row: ActivityRow, standing: StandingOf): boolean {
  switch (chip) {
    case 'active':
      return row.live
    case 'incomplete':
      return standing(row.id).share < 1
    case 'sensitive':
      return (row.sensitive?.length ?? 0) > 0
    case 'outside':
      return (row.transfers?.length ?? 0) > 0
    case 'overdue':
      return row.overdue
    case 'errors':
      return standing(row.id).errors > 0
  }
}

/** Words that sort, or a number; unanswered sorts last in both directions. */
function sortKey(row: ActivityRow, by: ColumnName, standing: StandingOf): string | number | null {
  const said = (text: string) => (text === '' ? null : text)
  switch (by) {
    case 'bases':
      return said(row.bases.map(({ point }) => point).join(' '))
    case 'sensitive':
      return row.sensitive && said(row.sensitive.join(' '))
    case 'transfers':
      return row.transfers && said(row.transfers.join(' '))
    case 'dpia':
      return dpiaOrder[row.dpia]
    case 'completeness':
      return standing(row.id).share
    case 'findings':
      return standing(row.id).findings
    case 'name':
      return row.named ? row.name : null
    default:
      return said(row[by])
  }
}

export function sortRows(
  rows: readonly ActivityRow[],
  { by, descending }: Sorting,
  standing: StandingOf,
  language: WindowLanguage,
): readonly ActivityRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const turn = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: sortKey(row, by, standing) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    if (typeof a.key === 'number' && typeof b.key === 'number') return turn * (a.key - b.key)
    return turn * compare(String(a.key), String(b.key))
  })
  return keyed.map(({ row }) => row)
}

export function filterRows(
  rows: readonly ActivityRow[],
  query: string,
  chips: ReadonlySet<ChipName>,
  standing: StandingOf,
): readonly ActivityRow[] {
  const words = queryWords(query)
  if (words.length === 0 && chips.size === 0) return rows
  return rows.filter(
    (row) => holdsWords(row.folded, words) && [...chips].every((chip) => chipHolds(chip, row, standing)),
  )
}

/** Departments in alphabetical order, those without one last; the order inside each stays as it was. */
export function groupRows(rows: readonly ActivityRow[], language: WindowLanguage): readonly Line[] {
  const groups = new Map<string, ActivityRow[]>()
  for (const row of rows) {
    const group = groups.get(row.department)
    if (group) group.push(row)
    else groups.set(row.department, [row])
  }
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .flatMap(([department, inside]) => [
      { is: 'group' as const, department, count: inside.length },
      ...inside.map((row) => ({ is: 'row' as const, row })),
    ])
}
