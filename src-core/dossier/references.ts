import type { FieldSet, Reference } from '../kinds'
import { registerNames, registers, type RecordBase, type RecordIn, type RegisterName } from '../registers'
import type { AnyRecord } from './change'
import type { Dossier } from './dossier'

/** The records of a register, seen through no particular shape. */
export function recordsOf(dossier: Dossier, register: RegisterName): readonly (AnyRecord & RecordBase)[] {
  return dossier[register] as unknown as readonly (AnyRecord & RecordBase)[]
}

export function findRecord<R extends RegisterName>(dossier: Dossier, register: R, id: string): RecordIn<R> | undefined {
  return (dossier[register] as readonly RecordIn<R>[]).find((record) => record.id === id)
}

/** The one record that describes the file, and the organisation whose record it is. */
export function clientFileOf(dossier: Dossier): RecordIn<'clientFile'> {
  const [file] = dossier.clientFile
  if (!file) throw new Error('a dossier always has its clientFile record')
  return file
}
export function mainOrganisationOf(dossier: Dossier): RecordIn<'organisations'> | undefined {
  return findRecord(dossier, 'organisations', clientFileOf(dossier).mainOrganisation)
}

/** Where a record is used: which record, in which field. */
export interface Use {
  readonly register: RegisterName
  readonly record: string
  readonly field: string
}

/** Every place that names this record: shown before it is removed, and as "used by". */
export const usesOf = (dossier: Dossier, register: RegisterName, id: string): readonly Use[] =>
  usesOfAny(dossier, register, new Set([id]))

/** Every place that names one of these records of a register. */
export function usesOfAny(dossier: Dossier, register: RegisterName, ids: ReadonlySet<string>): readonly Use[] {
  const isOne = (each: Reference) => each.register === register && ids.has(each.id)
  return registerNames.flatMap((name) => {
    const fields = Object.entries(registers[name].fields as FieldSet)
    return recordsOf(dossier, name).flatMap((record) =>
      fields
        .filter(([field, { kind }]) => kind.references(record[field]).some(isOne))
        .map(([field]): Use => ({ register: name, record: record.id, field })),
    )
  })
}

// A register that did not change is the same list: its uses are counted once, and an edit elsewhere costs nothing.
const counted = new WeakMap<readonly AnyRecord[], ReadonlyMap<string, number>>()

/** How many records name each record, by id. */
export function countUses(dossier: Dossier): ReadonlyMap<string, number> {
  const total = new Map<string, number>()
  for (const name of registerNames) {
    const records = recordsOf(dossier, name)
    const own = counted.get(records) ?? usesIn(records, registers[name].fields)
    counted.set(records, own)
    for (const [id, count] of own) total.set(id, (total.get(id) ?? 0) + count)
  }
  return total
}

function usesIn(records: readonly AnyRecord[], fields: FieldSet): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const record of records) {
    const named = new Set(referencesIn(fields, record).map(({ id }) => id))
    for (const id of named) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return uses
}

/** Every record a record names, in its own questions and in its rows. */
export const referencesIn = (fields: FieldSet, record: AnyRecord): readonly Reference[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => {
    const value = record[name]
    return value === undefined ? [] : kind.references(value)
  })

/** Next free human reference of a register: `T-013` after `T-012`. Imported references of other shapes do not disturb it. */
export function nextRef(dossier: Dossier, register: RegisterName): string {
  const { letter } = registers[register]
  const pattern = new RegExp(`^${letter}-(\\d+)$`)
  const used = recordsOf(dossier, register).map(({ ref }) => Number(pattern.exec(ref)?.[1] ?? 0))
  return `${letter}-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`
}
