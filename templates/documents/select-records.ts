import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf, referencesIn } from '@core/dossier/references'
import { registerNames, registers, type RecordIn, type RegisterName } from '@core/registers'

/** What a document is about: the records of a register, or the file as a whole. */
export type DocumentSubject = RegisterName | 'file'

/** Human references (`T-001`) of the records to print, whatever their register; empty: all. */
export type WantedRefs = readonly string[]

const bearing = (dossier: Dossier, register: RegisterName, refs: WantedRefs) =>
  recordsOf(dossier, register).filter(({ ref }) => refs.includes(ref))

/**
 * The records of a register a document prints, in the order of the register: those whose reference is asked for, and
 * those tied to a record whose reference is, whichever of the two names the other.
 */
export function selectRecords<R extends RegisterName>(
  dossier: Dossier,
  register: R,
  refs: WantedRefs,
): readonly RecordIn<R>[] {
  const all = dossier[register] as readonly RecordIn<R>[]
  if (refs.length === 0) return all
  const wanted = new Set<string>()
  const named = new Set<string>()
  for (const name of registerNames) {
    for (const record of bearing(dossier, name, refs)) {
      wanted.add(record.id)
      for (const { id } of referencesIn(registers[name].fields, record)) named.add(id)
    }
  }
  const namesWanted = (record: RecordIn<R>) =>
    referencesIn(registers[register].fields, record as unknown as AnyRecord).some(({ id }) => wanted.has(id))
  return all.filter((record) => wanted.has(record.id) || named.has(record.id) || namesWanted(record))
}

/** Whether some record bears this reference. */
export const isKnownRef = (dossier: Dossier, ref: string): boolean =>
  registerNames.some((register) => bearing(dossier, register, [ref]).length > 0)
