import type { Unplaced } from '@core/exchange/proposal'

export interface Place {
  readonly place: string
  readonly entries: readonly Unplaced[]
}

/**
 * What found no place, by the sheet it stood in, or in a source of one sheet by its column: what stands together is judged
 * together. `row` says where a cell of a table stands.
 */
export function byPlace(
  unplaced: readonly Unplaced[],
  row: (row: string, heading: string) => string,
): readonly Place[] {
  const [beforeRow = ''] = row('|', '').split('|')
  const places = new Map<string, Unplaced[]>()
  for (const each of unplaced) {
    const [first = '', ...rest] = each.where.split(' › ')
    const place = first.startsWith(beforeRow) && rest.length > 0 ? rest.join(' › ') : first
    const known = places.get(place)
    if (known) known.push(each)
    else places.set(place, [each])
  }
  return [...places].map(([place, entries]) => ({ place, entries }))
}
