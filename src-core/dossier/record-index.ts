import type { Dossier } from './dossier'
import { differingPlaces } from './list-index'
import { recordsOf } from './references'
import type { RecordBase, RecordIn, RegisterName } from '../registers'

export interface Placed {
  readonly record: RecordBase
  /** Position in its register. */
  readonly index: number
}

type List = readonly RecordBase[]
type Index = Map<string, Placed>

// A register's list is never mutated, so its index lives exactly as long as it does.
const indexes = new WeakMap<List, Index>()
/** The list of each register looked at last: an edited list takes its index over. Weakly, or a closed file would stay. */
const latest = new Map<RegisterName, WeakRef<List>>()

/** The records of a register by their id. Built on first use: a record of 5,000 activities is looked up many thousand times. */
export function recordIndex(dossier: Dossier, register: RegisterName): ReadonlyMap<string, Placed> {
  const list = recordsOf(dossier, register)
  const known = indexes.get(list)
  if (known) return known
  const index = followed(latest.get(register)?.deref(), list) ?? read(list)
  indexes.set(list, index)
  latest.set(register, new WeakRef(list))
  return index
}

const read = (list: List): Index =>
  new Map(list.map((record, position) => [record.id, { record, index: position }] as const))

/** The index of the list before, where only one record is another: one answer was given. */
function followed(before: List | undefined, list: List): Index | undefined {
  const index = before && indexes.get(before)
  if (!index || before.length !== list.length) return undefined
  const [at = -1, ...others] = differingPlaces(before, list) ?? []
  const record = list[at]
  if (!record || others.length > 0 || before[at]?.id !== record.id || index.get(record.id)?.index !== at)
    return undefined
  indexes.delete(before)
  index.set(record.id, { record, index: at })
  return index
}

/** The record a reference points at; nothing when the reference is unanswered or its record was removed. */
export function lookUp<R extends RegisterName>(dossier: Dossier, register: R, id: string): RecordIn<R> | undefined {
  // The map holds the records of this very register.
  return recordIndex(dossier, register).get(id)?.record as RecordIn<R> | undefined
}
