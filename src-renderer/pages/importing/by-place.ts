import type { Unplaced } from '@core/exchange/proposal'

export interface Place {
  readonly place: string
  readonly entries: readonly Unplaced[]
}

const cellName = /^[A-Z]{1,3}\d+$/

/** Where something stood but for its row: the column of a table, or the sheet of a form. */
function placeOf(where: string): string {
  const parts = where.split(' › ')
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return where
  return cellName.test(last) ? parts.slice(0, -1).join(' › ') : [...parts.slice(0, -2), last].join(' › ')
}

/** What found no place, column by column: what one column holds is judged together. */
export function byPlace(unplaced: readonly Unplaced[]): readonly Place[] {
  const places = new Map<string, Unplaced[]>()
  for (const each of unplaced) {
    const known = places.get(placeOf(each.where))
    if (known) known.push(each)
    else places.set(placeOf(each.where), [each])
  }
  return [...places].map(([place, entries]) => ({ place, entries }))
}
