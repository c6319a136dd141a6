import type { IsoDateTime } from '../kinds'
import type { RegisterName } from '../registers'
import type { AnyRecord, Change, Collection, Place } from './change-shape'
import type { Dossier } from './dossier'
import { withHistory } from './history'

export type { AnyRecord, Change, Collection, Place } from './change-shape'

/** The place or record a change speaks of is not there: the change was made on another state of the file. */
export class UnknownPlace extends Error {
  override name = 'UnknownPlace'
}

type Lists = Readonly<Record<string, readonly AnyRecord[]>>
type List = readonly AnyRecord[]

/** The one write path. Returns a new dossier that shares everything untouched. A change names exactly one record. */
export function applyChange(dossier: Dossier, change: Change): Dossier {
  switch (change.do) {
    case 'set':
      return withHistory(
        editRecord(dossier, change.in, (record) => answered(record, change.field, change.to), change.at),
        change,
      )
    case 'insert': {
      const { into, index, record, at } = change
      return withHistory(
        editList(dossier, into, at, (list) => inserted(list, index, record)),
        change,
      )
    }
    case 'remove': {
      const { from, index, record, at } = change
      return withHistory(
        editList(dossier, from, at, (list) => without(list, index, record.id)),
        change,
      )
    }
    case 'move': {
      const { within, id, from, to, at } = change
      return withHistory(
        editList(dossier, within, at, (list) => moved(list, id, from, to)),
        change,
      )
    }
    case 'dismiss':
    case 'reopen':
      return { ...dossier, dismissals: judged(dossier.dismissals, change) }
  }
}

/** An answer to a question of a pack may not have been there before: taken back, it is gone, not left empty. */
function answered(record: AnyRecord, field: string, to: unknown): AnyRecord {
  if (to !== undefined) return { ...record, [field]: to }
  const { [field]: _, ...rest } = record
  return rest as AnyRecord
}

export function applyChanges(dossier: Dossier, changes: readonly Change[]): Dossier {
  return changes.reduce(applyChange, dossier)
}

/** The change that takes this one back. */
export function inverse(change: Change, at: IsoDateTime): Change {
  const { by } = change
  switch (change.do) {
    case 'set':
      return { ...change, from: change.to, to: change.from, at }
    case 'insert':
      return { do: 'remove', from: change.into, index: change.index, record: change.record, at, by }
    case 'remove':
      return { do: 'insert', into: change.from, index: change.index, record: change.record, at, by }
    case 'move':
      return { ...change, from: change.to, to: change.from, at }
    case 'dismiss':
      return { ...change, do: 'reopen', at }
    case 'reopen':
      return { ...change, do: 'dismiss', at }
  }
}

function inserted<T>(list: readonly T[], index: number, record: T): readonly T[] {
  if (!(index >= 0 && index <= list.length)) throw new UnknownPlace(`no place ${index} among ${list.length}`)
  return [...list.slice(0, index), record, ...list.slice(index)]
}

/** The record at this place, which must be the one that is meant: a copied file may hold two of one id. */
function without<T extends { readonly id: string }>(list: readonly T[], index: number, id: string): readonly T[] {
  if (list[index]?.id !== id) throw new UnknownPlace(`no ${id} at ${index}`)
  return [...list.slice(0, index), ...list.slice(index + 1)]
}

function moved(list: List, id: string, from: number, to: number): List {
  const record = list[from]
  const others = without(list, from, id)
  return record ? inserted(others, to, record) : list
}

type Judgement = Extract<Change, { do: 'dismiss' | 'reopen' }>

function judged(list: Dossier['dismissals'], change: Judgement): Dossier['dismissals'] {
  const { dismissal } = change
  if (change.do === 'dismiss') return inserted(list, change.index ?? list.length, dismissal)
  const last = list.map(({ id }) => id).lastIndexOf(dismissal.id)
  return without(list, change.index ?? last, dismissal.id)
}

function editRegister(dossier: Dossier, register: RegisterName, edit: (list: List) => List): Dossier {
  const list = (dossier as unknown as Lists)[register]
  if (!list) throw new UnknownPlace(`no register ${register}`)
  return { ...dossier, [register]: edit(list) }
}

function replaceIn(list: List, id: string, edit: (record: AnyRecord) => AnyRecord): List {
  const index = list.findIndex((record) => record.id === id)
  const record = list[index]
  if (!record) throw new UnknownPlace(`no record ${id}`)
  return [...list.slice(0, index), edit(record), ...list.slice(index + 1)]
}

const rowsIn = (record: AnyRecord, field: string) => {
  const rows = record[field]
  if (!Array.isArray(rows)) throw new UnknownPlace(`${field} is no repeating group`)
  return rows as List
}

function editRecord(dossier: Dossier, place: Place, edit: (record: AnyRecord) => AnyRecord, at: IsoDateTime): Dossier {
  const { register, record: id, rows, row } = place
  if ((rows === undefined) !== (row === undefined)) throw new UnknownPlace('half the place of a row')
  return editRegister(dossier, register, (list) =>
    replaceIn(list, id, (record) => {
      if (rows === undefined || row === undefined) return { ...edit(record), updatedAt: at }
      return { ...record, [rows]: replaceIn(rowsIn(record, rows), row, edit), updatedAt: at }
    }),
  )
}

function editList(dossier: Dossier, place: Collection, at: IsoDateTime, edit: (list: List) => List): Dossier {
  const { register, record: id, rows } = place
  if (rows === undefined) return editRegister(dossier, register, edit)
  if (id === undefined) throw new UnknownPlace(`${rows} of no record`)
  return editRegister(dossier, register, (list) =>
    replaceIn(list, id, (record) => ({ ...record, [rows]: edit(rowsIn(record, rows)), updatedAt: at })),
  )
}
