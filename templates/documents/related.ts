import type { AnyRecord } from '@core/dossier/change'
import { recordsOf, referencesIn } from '@core/dossier/references'
import { registers, type Activity, type RecordIn, type RegisterName } from '@core/registers'
import type { Printing } from './printing'

/** Registers a record of activities draws on: what belongs to the chosen activities, and nothing of the others. */
type Drawn = 'processors' | 'retentionRules' | 'securityMeasures' | 'jointControls' | 'organisations' | 'persons'

/**
 * The records of a register that the printed activities name, directly or through one they name. All of them where the
 * whole record is printed: what no activity uses yet is part of it.
 */
export function relatedTo<R extends Drawn>(
  printing: Printing,
  activities: readonly Activity[],
  register: R,
): readonly RecordIn<R>[] {
  const all = printing.dossier[register] as readonly RecordIn<R>[]
  if (printing.records.length === 0) return all
  const named = namedBy(printing, activities)
  return all.filter(({ id }) => named.has(id))
}

/** Ids of all that the activities rest on, themselves included. */
export function namedBy({ dossier }: Printing, activities: readonly Activity[]): ReadonlySet<string> {
  const named = new Set<string>(activities.map(({ id }) => id))
  for (const activity of activities)
    for (const { id } of referencesIn(registers.activities.fields, activity as unknown as AnyRecord)) named.add(id)
  for (const register of ['processors', 'jointControls', 'persons'] as const satisfies readonly RegisterName[])
    for (const record of recordsOf(dossier, register))
      if (named.has(record.id)) for (const { id } of referencesIn(registers[register].fields, record)) named.add(id)
  return named
}
