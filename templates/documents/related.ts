import type { AnyRecord } from '@core/dossier/change'
import { recordsOf, referencesIn } from '@core/dossier/references'
import { registers, type Activity, type RecordIn, type RegisterName } from '@core/registers'
import type { Printing } from './printing'

/** Registers a record of activities draws on: what belongs to the chosen activities, and nothing of the others. */
type Drawn = 'processors' | 'retentionRules' | 'securityMeasures' | 'jointControls' | 'organisations' | 'persons'

/** Ids of the chosen activities and of all they rest on; null where the whole record is printed: what none uses is part of it. */
export type Chosen = ReadonlySet<string> | null

export const isChosen = (chosen: Chosen, id: string): boolean => chosen?.has(id) ?? true

/** The records of a register that belong to what was chosen. */
export const relatedTo = <R extends Drawn>(
  { dossier }: Printing,
  chosen: Chosen,
  register: R,
): readonly RecordIn<R>[] => (dossier[register] as readonly RecordIn<R>[]).filter(({ id }) => isChosen(chosen, id))

/** What the printed activities name, directly or through a record they name. */
export function chosenWith({ dossier, records }: Printing, activities: readonly Activity[]): Chosen {
  if (records.length === 0) return null
  const named = new Set<string>(activities.map(({ id }) => id))
  for (const activity of activities)
    for (const { id } of referencesIn(registers.activities.fields, activity as unknown as AnyRecord)) named.add(id)
  for (const register of ['processors', 'jointControls', 'persons'] as const satisfies readonly RegisterName[])
    for (const record of recordsOf(dossier, register))
      if (named.has(record.id)) for (const { id } of referencesIn(registers[register].fields, record)) named.add(id)
  return named
}
