import { holdsWords, queryWords } from '@core/folding/fold'
import type { WindowLanguage } from '@core/texts/languages'
import type { ListRow } from '../../registers/list-row'
import type { Sorting } from '../../stores/list-state'
import type { Standing } from './use-standings'

export type StandingOf = (id: string) => Standing | undefined

/** A line of the table: a record, or the heading of a group; `group` is '' for those that answer nothing. */
export type Line =
  | { readonly is: 'row'; readonly row: ListRow }
  | { readonly is: 'group'; readonly group: string; readonly count: number }

/** Quick filters every register has. */
export const standingMarks = {
  incomplete: ({ stand }: Standing) => stand.answered < stand.total,
  errors: ({ errors }: Standing) => errors > 0,
} as const

const isStandingMark = (mark: string): mark is keyof typeof standingMarks => Object.hasOwn(standingMarks, mark)

export function markHolds(mark: string, row: ListRow, standing: StandingOf): boolean {
  if (!isStandingMark(mark)) return row.marks.has(mark)
  const its = standing(row.id)
  return its !== undefined && standingMarks[mark](its)
}

/** Words that sort, or a number; unanswered, null, sorts last in both directions. */
function sortKey(row: ListRow, by: string, standing: StandingOf): string | number | null {
  const its = standing(row.id)
  switch (by) {
    case 'ref':
      return row.ref || null
    case 'name':
      return row.name || null
    case 'updated':
      return row.updated || null
    case 'stand':
      return its && its.stand.total > 0 ? its.stand.answered / its.stand.total : null
    case 'findings':
      return its?.findings ?? 0
    case 'uses':
      return its?.uses ?? 0
    default:
      return row.cells.get(by)?.sort ?? null
  }
}

export function sortRows(
  rows: readonly ListRow[],
  { by, descending }: Sorting,
  standing: StandingOf,
  language: WindowLanguage,
): readonly ListRow[] {
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
  rows: readonly ListRow[],
  query: string,
  marks: ReadonlySet<string>,
  standing: StandingOf,
): readonly ListRow[] {
  const words = queryWords(query)
  if (words.length === 0 && marks.size === 0) return rows
  return rows.filter(
    (row) => holdsWords(row.folded, words) && [...marks].every((mark) => markHolds(mark, row, standing)),
  )
}

/** Groups in alphabetical order, those that answer nothing last; the order inside each stays as it was. */
export function groupRows(rows: readonly ListRow[], language: WindowLanguage): readonly Line[] {
  const groups = new Map<string, ListRow[]>()
  for (const row of rows) {
    const group = groups.get(row.group)
    if (group) group.push(row)
    else groups.set(row.group, [row])
  }
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .flatMap(([group, inside]) => [
      { is: 'group' as const, group, count: inside.length },
      ...inside.map((row) => ({ is: 'row' as const, row })),
    ])
}
