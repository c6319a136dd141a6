import type { AnyRecord } from '../../dossier/change'
import { emptyRow, type RowDefinition } from '../../kinds'
import type { Cell } from '../sheets/sheet'
import type { Found } from './found'
import type { AnyRow } from './match-rows'

export function newRow(of: RowDefinition, id: string, row: AnyRow): { record: AnyRecord; cells: readonly Cell[] } {
  const record: Record<string, unknown> & AnyRecord = emptyRow(of, id)
  const cells: Cell[] = []
  for (const [field, each] of Object.entries(row)) {
    if (!each) continue
    record[field] = each.value
    cells.push(...each.cells)
  }
  return { record, cells }
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
