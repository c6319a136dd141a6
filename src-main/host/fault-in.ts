import type { Change } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { RegisterName } from '@core/registers'

/** Names that would reach the program's own objects when the file is read again: storage refuses to save them. */
const forbidden = /"(?:__proto__|constructor|prototype)":/

/**
 * Where the records touched by `changes` hold an answer no version of Trente writes; null when they are sound. Looks at
 * those records only: checking all 5,000 at every pause in typing would be felt.
 */
export function faultIn(dossier: Dossier, changes: readonly Change[]): string | null {
  if (dossier.clientFile.length === 0) return 'clientFile'
  const touched: Record<string, unknown> = { dismissals: dossier.dismissals }
  for (const [register, records] of recordsTouchedBy(changes)) {
    touched[register] = recordsOf(dossier, register).filter(({ id }) => records.has(id))
  }
  if (forbidden.test(JSON.stringify(touched))) return [...recordsTouchedBy(changes).keys()].join(', ')
  const read = readDossier(touched)
  return read.ok ? null : read.fault.path
}

function recordsTouchedBy(changes: readonly Change[]): ReadonlyMap<RegisterName, ReadonlySet<string>> {
  const touched = new Map<RegisterName, Set<string>>()
  for (const change of changes) {
    const place = placeOf(change)
    if (!place) continue
    const records = touched.get(place.register) ?? new Set()
    touched.set(place.register, records.add(place.record))
  }
  return touched
}

function placeOf(change: Change): { register: RegisterName; record: string } | null {
  switch (change.do) {
    case 'set':
      return change.in
    case 'insert':
      return { register: change.into.register, record: change.into.record ?? change.record.id }
    case 'remove':
      return { register: change.from.register, record: change.from.record ?? change.record.id }
    case 'move':
      return { register: change.within.register, record: change.within.record ?? change.id }
    default:
      return null
  }
}
