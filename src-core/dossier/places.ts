import type { AnyRecord, Collection, Place } from './change'
import type { Dossier } from './dossier'
import { recordsOf } from './references'

/** The records of a register, or the rows of a repeating group; none where there is no such record. */
export function listAt(dossier: Dossier, { register, record, rows }: Collection): readonly AnyRecord[] {
  const records = recordsOf(dossier, register)
  if (record === undefined || rows === undefined) return records
  return (records.find(({ id }) => id === record)?.[rows] ?? []) as readonly AnyRecord[]
}

/** The record, or the row, that a place names; nothing where it was removed. */
export function holderAt(dossier: Dossier, { register, record, rows, row }: Place): AnyRecord | undefined {
  if (rows === undefined) return recordsOf(dossier, register).find(({ id }) => id === record)
  return listAt(dossier, { register, record, rows }).find(({ id }) => id === row)
}

export const valueAt = (dossier: Dossier, place: Place, field: string): unknown => holderAt(dossier, place)?.[field]
