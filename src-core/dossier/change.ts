import type { IsoDateTime } from '../kinds'
import type { RegisterName } from '../registers'
import type { Dossier, HistoryEntry } from './dossier'

/** A record, or one row of a repeating group of it. */
export interface Place {
  readonly register: RegisterName
  readonly record: string
  /** Field that holds the repeating group, and the row in it. */
  readonly rows?: string
  readonly row?: string
}
/** The records of a register, or the rows of a repeating group. */
export interface Collection {
  readonly register: RegisterName
  readonly record?: string
  readonly rows?: string
}
export interface AnyRecord {
  readonly id: string
  readonly [field: string]: unknown
}

interface By {
  readonly at: IsoDateTime
  readonly by: string
  readonly reason?: string
}
export type Change = By &
  (
    | { readonly do: 'set'; readonly in: Place; readonly field: string; readonly from: unknown; readonly to: unknown }
    | { readonly do: 'insert'; readonly into: Collection; readonly index: number; readonly record: AnyRecord }
    | { readonly do: 'remove'; readonly from: Collection; readonly index: number; readonly record: AnyRecord }
    | {
        readonly do: 'move'
        readonly within: Collection
        readonly id: string
        readonly from: number
        readonly to: number
      }
    | { readonly do: 'dismiss' | 'reopen'; readonly dismissal: Dossier['dismissals'][number] }
  )

/** The place or record a change speaks of is not there: a programming error, never the user's. */
export class UnknownPlace extends Error {
  override name = 'UnknownPlace'
}

type Lists = Readonly<Record<string, readonly AnyRecord[]>>

/** Longest pause between two edits of one field that still count as one line of history: one sitting at a field. */
const sittingMs = 10 * 60_000

/** The one write path. Returns a new dossier that shares everything untouched. */
export function applyChange(dossier: Dossier, change: Change): Dossier {
  switch (change.do) {
    case 'set':
      return withHistory(
        editRecord(dossier, change.in, (record) => ({ ...record, [change.field]: change.to }), change.at),
        change,
      )
    case 'insert':
      return withHistory(
        editList(dossier, change.into, change.at, (list) => [
          ...list.slice(0, change.index),
          change.record,
          ...list.slice(change.index),
        ]),
        change,
      )
    case 'remove':
      return withHistory(
        editList(dossier, change.from, change.at, (list) => list.filter(({ id }) => id !== change.record.id)),
        change,
      )
    case 'move':
      return withHistory(
        editList(dossier, change.within, change.at, (list) => moved(list, change.id, change.to)),
        change,
      )
    case 'dismiss':
      return { ...dossier, dismissals: [...dossier.dismissals, change.dismissal] }
    case 'reopen':
      return { ...dossier, dismissals: dossier.dismissals.filter(({ id }) => id !== change.dismissal.id) }
  }
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

function moved(list: readonly AnyRecord[], id: string, to: number): readonly AnyRecord[] {
  const record = list.find((each) => each.id === id)
  if (!record) throw new UnknownPlace(`no ${id} to move`)
  const others = list.filter((each) => each.id !== id)
  return [...others.slice(0, to), record, ...others.slice(to)]
}

function editRegister(
  dossier: Dossier,
  register: RegisterName,
  edit: (list: readonly AnyRecord[]) => readonly AnyRecord[],
): Dossier {
  const list = (dossier as unknown as Lists)[register]
  if (!list) throw new UnknownPlace(`no register ${register}`)
  return { ...dossier, [register]: edit(list) }
}

function replaceIn(
  list: readonly AnyRecord[],
  id: string,
  edit: (record: AnyRecord) => AnyRecord,
): readonly AnyRecord[] {
  let found = false
  const next = list.map((record) => {
    if (record.id !== id) return record
    found = true
    return edit(record)
  })
  if (!found) throw new UnknownPlace(`no record ${id}`)
  return next
}

const rowsIn = (record: AnyRecord, field: string) => {
  const rows = record[field]
  if (!Array.isArray(rows)) throw new UnknownPlace(`${field} is no repeating group`)
  return rows as readonly AnyRecord[]
}

function editRecord(dossier: Dossier, place: Place, edit: (record: AnyRecord) => AnyRecord, at: IsoDateTime): Dossier {
  const { register, record: id, rows, row } = place
  return editRegister(dossier, register, (list) =>
    replaceIn(list, id, (record) => {
      if (rows === undefined || row === undefined) return { ...edit(record), updatedAt: at }
      return { ...record, [rows]: replaceIn(rowsIn(record, rows), row, edit), updatedAt: at }
    }),
  )
}

function editList(
  dossier: Dossier,
  place: Collection,
  at: IsoDateTime,
  edit: (list: readonly AnyRecord[]) => readonly AnyRecord[],
): Dossier {
  const { register, record: id, rows } = place
  if (id === undefined || rows === undefined) return editRegister(dossier, register, edit)
  return editRegister(dossier, register, (list) =>
    replaceIn(list, id, (record) => ({ ...record, [rows]: edit(rowsIn(record, rows)), updatedAt: at })),
  )
}

function withHistory(dossier: Dossier, change: Change): Dossier {
  const entry = historyEntry(change)
  if (!entry) return dossier
  const last = dossier.history[dossier.history.length - 1]
  if (last && continues(last, entry)) {
    return { ...dossier, history: [...dossier.history.slice(0, -1), { ...entry, from: last.from }] }
  }
  return { ...dossier, history: [...dossier.history, entry] }
}

function continues(last: HistoryEntry, entry: HistoryEntry): boolean {
  return (
    entry.did === 'set' &&
    last.did === 'set' &&
    last.record === entry.record &&
    last.field === entry.field &&
    last.row === entry.row &&
    last.by === entry.by &&
    Date.parse(entry.at) - Date.parse(last.at) < sittingMs
  )
}

function historyEntry(change: Change): HistoryEntry | undefined {
  const who = { at: change.at, by: change.by, ...(change.reason === undefined ? {} : { reason: change.reason }) }
  switch (change.do) {
    case 'set': {
      const { register, record, row } = change.in
      return {
        ...who,
        did: 'set',
        register,
        record,
        field: change.in.rows === undefined ? change.field : `${change.in.rows}.${change.field}`,
        ...(row === undefined ? {} : { row }),
        from: change.from,
        to: change.to,
      }
    }
    case 'insert':
    case 'remove': {
      const { register, record, rows } = change.do === 'insert' ? change.into : change.from
      if (rows === undefined) return { ...who, did: change.do, register, record: change.record.id }
      return { ...who, did: change.do, register, record: record ?? '', field: rows, row: change.record.id }
    }
    default:
      return undefined
  }
}
