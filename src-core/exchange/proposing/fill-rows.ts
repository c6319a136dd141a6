import type { AnyRecord } from '../../dossier/change'
import { emptyRow, contentLanguages, type Multilingual, type RowDefinition } from '../../kinds'
import { foldWords } from '../../folding/fold'
import type { Cell } from '../sheets/sheet'
import type { Found, FoundFields } from './found'

type AnyRow = FoundFields<Record<string, unknown>>

/** Same words in a language both have; two empty answers are the same as well. */
function sameKey(stands: unknown, found: unknown): boolean {
  if (typeof found !== 'object' || found === null)
    return foldWords(String(stands ?? '')) === foldWords(String(found ?? ''))
  const a = (stands ?? {}) as Multilingual
  const b = found as Multilingual
  const shared = contentLanguages.filter((language) => a[language] !== undefined && b[language] !== undefined)
  if (shared.length === 0) return Object.keys(a).length === 0 && Object.keys(b).length === 0
  return shared.every((language) => foldWords(String(a[language])) === foldWords(String(b[language])))
}

const emptyLike = (value: unknown) => (typeof value === 'object' && value !== null ? {} : '')

/** Finds the standing row a found row speaks of; each standing row answers once. */
export function rowMatcher(
  rows: readonly AnyRecord[],
  keys: readonly (readonly string[])[],
): (row: AnyRow) => AnyRecord | undefined {
  const free = new Set(rows)
  return (row) => {
    for (const key of keys) {
      const match = [...free].find((each) =>
        key.every((field) => sameKey(each[field], row[field]?.value ?? emptyLike(each[field]))),
      )
      if (!match) continue
      free.delete(match)
      return match
    }
    return undefined
  }
}

export function newRow(of: RowDefinition, id: string, row: AnyRow): { record: AnyRecord; cells: readonly Cell[] } {
  const answers = Object.entries(row).flatMap(([field, each]) => (each ? [[field, each.value] as const] : []))
  return {
    record: { ...emptyRow(of, id), ...Object.fromEntries(answers) },
    cells: Object.values(row).flatMap((each) => each?.cells ?? []),
  }
}

/** Fills the empty answers of a standing row; the others are told to `disagree` and stand. */
export function fillRow(
  of: RowDefinition,
  stands: AnyRecord,
  row: AnyRow,
  disagree: (stands: unknown, found: Found<unknown>) => void,
): { sets: readonly { field: string; from: unknown; to: unknown }[]; cells: readonly Cell[] } {
  const sets: { field: string; from: unknown; to: unknown }[] = []
  const cells: Cell[] = []
  for (const [field, each] of Object.entries(row)) {
    const kind = of.fields[field]?.kind
    if (!each || !kind) continue
    const from = stands[field]
    const merged = kind.isAnswered(each.value) ? kind.merge(from, each.value) : { outcome: 'same' as const }
    if (merged.outcome === 'conflict') {
      disagree(from, each)
      continue
    }
    cells.push(...each.cells)
    if (merged.outcome === 'filled') sets.push({ field, from, to: merged.value })
  }
  return { sets, cells }
}
