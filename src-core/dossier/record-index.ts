import type { Dossier } from './dossier'
import { recordsOf } from './references'
import type { RecordBase, RecordIn, RegisterName } from '../registers'

export interface Placed {
  readonly record: RecordBase
  /** Position in its register. */
  readonly index: number
}

// A register's list is never mutated, so its index lives exactly as long as it does.
const indexes = new WeakMap<readonly RecordBase[], ReadonlyMap<string, Placed>>()

/** The records of a register by their id. Built on first use: a record of 5,000 activities is looked up many thousand times. */
export function recordIndex(dossier: Dossier, register: RegisterName): ReadonlyMap<string, Placed> {
  const list = recordsOf(dossier, register)
  const known = indexes.get(list)
  if (known) return known
  const index = new Map(list.map((record, position) => [record.id, { record, index: position }]))
  indexes.set(list, index)
  return index
}

/** The record a reference points at; nothing when the reference is unanswered or its record was removed. */
export function lookUp<R extends RegisterName>(dossier: Dossier, register: R, id: string): RecordIn<R> | undefined {
  // The map holds the records of this very register.
  return recordIndex(dossier, register).get(id)?.record as RecordIn<R> | undefined
}
