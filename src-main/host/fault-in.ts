import type { Change, Collection } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { RegisterName } from '@core/registers'
import { serialiseEnvelope } from '@main/storage/envelope'

/**
 * Where the records touched by `changes` hold an answer no version of Trente writes; null when they are sound. Looks at
 * those records only: checking all 5,000 at every pause in typing would be felt.
 */
export function faultIn(dossier: Dossier, changes: readonly Change[]): string | null {
  if (dossier.clientFile.length === 0) return 'clientFile'
  // Links hold ids: a record never gets another one.
  if (changes.some((change) => change.do === 'set' && change.field === 'id')) return 'id'
  const touched: Record<string, unknown> = { dismissals: dossier.dismissals }
  for (const [register, records] of recordsTouchedBy(changes)) {
    touched[register] = recordsOf(dossier, register).filter(({ id }) => records.has(id))
  }
  // History keeps every answer a change speaks of, right or wrong.
  if (!isSavable({ ...touched, changes })) return changes[0]?.do ?? ''
  const read = readDossier(touched)
  return read.ok ? null : read.fault.path
}

/** Whether storage would write this and read it back. */
function isSavable(body: unknown): boolean {
  try {
    return serialiseEnvelope({ schema: 0, rev: 0, prev: '', app: '', saved: '', others: {}, body }).ok
  } catch {
    // A window in Electron could send what JSON cannot say.
    return false
  }
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
      return recordOf(change.into, change.record.id)
    case 'remove':
      return recordOf(change.from, change.record.id)
    case 'move':
      return recordOf(change.within, change.id)
    default:
      return null
  }
}

/** Without `rows`, a collection is the register itself, whatever record it names: what moves is the record. */
function recordOf({ register, record, rows }: Collection, moved: string) {
  return { register, record: record === undefined || rows === undefined ? moved : record }
}
