import type { FieldSet, Kind, RefsToKind, RefToKind, RowsKind } from '../kinds'
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

const pointsTo = (kind: Kind<unknown>, register: RegisterName, value: unknown, id: string): boolean => {
  if (kind.name === 'refTo') return (kind as RefToKind).register === register && value === id
  if (kind.name === 'refsTo')
    return (kind as RefsToKind).register === register && (value as readonly string[]).includes(id)
  return false
}

/** Every place that names this record: shown before it is removed, and as "used by". */
export function usesOf(dossier: Dossier, register: RegisterName, id: string): readonly Use[] {
  const uses: Use[] = []
  for (const name of registerNames) {
    const fields = registers[name].fields as FieldSet
    for (const record of recordsOf(dossier, name)) {
      for (const [field, { kind }] of Object.entries(fields)) {
        if (pointsTo(kind, register, record[field], id) || rowsPointTo(kind, record[field], register, id)) {
          uses.push({ register: name, record: record.id, field })
        }
      }
    }
  }
  return uses
}

function rowsPointTo(kind: Kind<unknown>, value: unknown, register: RegisterName, id: string): boolean {
  if (kind.name !== 'rows') return false
  const fields = Object.entries((kind as RowsKind).of.fields)
  return (value as readonly AnyRecord[]).some((row) =>
    fields.some(([name, field]) => pointsTo(field.kind, register, row[name], id)),
  )
}

/** Next free human reference of a register: `T-013` after `T-012`. Imported references of other shapes do not disturb it. */
export function nextRef(dossier: Dossier, register: RegisterName): string {
  const { letter } = registers[register]
  const pattern = new RegExp(`^${letter}-(\\d+)$`)
  const used = recordsOf(dossier, register).map(({ ref }) => Number(pattern.exec(ref)?.[1] ?? 0))
  return `${letter}-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`
}
