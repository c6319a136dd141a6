import { applyChange, type AnyRecord, type Change, type Collection, type Place } from './change'
import type { Dossier } from './dossier'
import { holderAt, listAt, valueAt } from './places'
import { nextRef, usesOf } from './references'
import { removalOf } from './removing'
import { isSame } from '../kinds/same'

/**
 * Two windows on one file. Edits one of them has not sent yet are brought onto what the other has saved: each is made
 * again where what it started from still stands, and asked about where it does not. Neither side is replaced unasked.
 */

/** An edit of ours and one of theirs that cannot both stand. What the file holds is theirs until the person chooses. */
export type Conflict = { readonly key: string } & (
  | {
      readonly kind: 'answer'
      readonly in: Place
      readonly field: string
      /** What we started from: answering it again settles the matter. */
      readonly from: unknown
      readonly mine: unknown
    }
  /** They removed what we edited. */
  | { readonly kind: 'removed-there'; readonly into: Collection; readonly record: AnyRecord }
  /** We removed what they edited, or what they mention since. */
  | { readonly kind: 'removed-here'; readonly from: Collection; readonly record: AnyRecord }
)

export interface Merged {
  /** Theirs, with all of ours that fits. */
  readonly dossier: Dossier
  /** Those of ours that fit, as they must be made on theirs. */
  readonly changes: readonly Change[]
  readonly conflicts: readonly Conflict[]
}

/** Brings `unsent` edits, of which `mine` is the outcome, onto `theirs`. */
export function merge(theirs: Dossier, mine: Dossier, unsent: readonly Change[]): Merged {
  let dossier = theirs
  const changes: Change[] = []
  const conflicts = new Map<string, Conflict>()
  for (const change of unsent) {
    const fit = fitted(dossier, mine, change, conflicts)
    if (!fit) continue
    changes.push(fit)
    dossier = applyChange(dossier, fit)
  }
  return { dossier, changes, conflicts: [...conflicts.values()] }
}

type Conflicts = Map<string, Conflict>

/** The change as it must be made now; null when it already stands, or is now a question. */
function fitted(now: Dossier, mine: Dossier, change: Change, conflicts: Conflicts): Change | null {
  switch (change.do) {
    case 'set':
      return answered(now, mine, change, conflicts)
    case 'insert':
      return inserted(now, mine, change, conflicts)
    case 'remove':
      return removed(now, change, conflicts)
    case 'move': {
      const list = listAt(now, change.within)
      const from = positionOf(list, change.id, change.from)
      const to = Math.min(change.to, list.length - 1)
      return from === -1 || from === to ? null : { ...change, from, to }
    }
    case 'dismiss': {
      const stands = now.dismissals.some(({ id }) => id === change.dismissal.id)
      const { index, ...last } = change
      return stands ? null : index !== undefined && index <= now.dismissals.length ? change : last
    }
    case 'reopen': {
      const index = positionOf(now.dismissals, change.dismissal.id, change.index ?? -1)
      return index === -1 ? null : { ...change, index }
    }
  }
}

type Of<D extends Change['do']> = Extract<Change, { readonly do: D }>

function answered(now: Dossier, mine: Dossier, change: Of<'set'>, conflicts: Conflicts): Change | null {
  const { in: place, field, to } = change
  if (!holderAt(now, place)) return askWhetherGone(now, mine, place, conflicts)
  const key = [...keyOf(place), field].join('/')
  const stands = valueAt(now, place, field)
  const before = conflicts.get(key)
  const from = before?.kind === 'answer' ? before.from : change.from
  if (isSame(stands, to) || (before && isSame(from, to))) conflicts.delete(key)
  else if (!before && isSame(stands, from)) return change
  else conflicts.set(key, { key, kind: 'answer', in: place, field, from, mine: to })
  return null
}

function inserted(now: Dossier, mine: Dossier, change: Of<'insert'>, conflicts: Conflicts): Change | null {
  const { into, record } = change
  const parent = into.record === undefined ? null : { register: into.register, record: into.record }
  if (into.rows !== undefined && parent && !holderAt(now, parent)) return askWhetherGone(now, mine, parent, conflicts)
  const list = listAt(now, into)
  // Sent once already, the answer never heard; or a removal of ours taken back.
  if (list.some(({ id }) => id === record.id)) {
    conflicts.delete(elementKey(into, record.id))
    return null
  }
  const index = Math.min(change.index, list.length)
  // Both windows gave the next free reference: the one that comes second takes the one after.
  const isTaken = into.rows === undefined && list.some(({ ref }) => ref === record['ref'])
  return { ...change, index, record: isTaken ? { ...record, ref: nextRef(now, into.register) } : record }
}

function removed(now: Dossier, change: Of<'remove'>, conflicts: Conflicts): Change | null {
  const { from, record } = change
  const list = listAt(now, from)
  const index = positionOf(list, record.id, change.index)
  const stands = list[index]
  if (!stands) return null
  const isCited =
    from.rows === undefined && usesOf(now, from.register, record.id).some((use) => use.record !== record.id)
  if (isSame(said(stands), said(record)) && !isCited) return { ...change, index, record: stands }
  const key = elementKey(from, record.id)
  conflicts.set(key, { key, kind: 'removed-here', from, record: stands })
  return null
}

/** What we edited is no longer there. When we removed it as well, there is nothing to ask. */
function askWhetherGone(now: Dossier, mine: Dossier, place: Place, conflicts: Conflicts): null {
  const { register, record: id } = place
  const isRowGone = place.rows !== undefined && holderAt(now, { register, record: id }) !== undefined
  const into: Collection = isRowGone ? { register, record: id, rows: place.rows } : { register }
  const record = holderAt(mine, isRowGone ? place : { register, record: id })
  if (!record) return null
  const key = elementKey(into, record.id)
  conflicts.set(key, { key, kind: 'removed-there', into, record })
  return null
}

/** The edits by which ours takes the place of theirs, in the file as it now is. */
export function keepingMine(now: Dossier, conflict: Conflict, by: { at: string; by: string }): readonly Change[] {
  switch (conflict.kind) {
    case 'answer': {
      const { in: place, field, mine } = conflict
      const from = valueAt(now, place, field)
      return !holderAt(now, place) || isSame(from, mine) ? [] : [{ do: 'set', in: place, field, from, to: mine, ...by }]
    }
    case 'removed-there': {
      const { into, record } = conflict
      const list = listAt(now, into)
      const isLost = into.record !== undefined && !holderAt(now, { register: into.register, record: into.record })
      const stands = list.some(({ id }) => id === record.id)
      return isLost || stands ? [] : [{ do: 'insert', into, index: list.length, record, ...by }]
    }
    case 'removed-here': {
      const { from, record } = conflict
      if (from.rows === undefined) return removalOf(now, from.register, new Set([record.id]), by)
      const list = listAt(now, from)
      const index = list.findIndex(({ id }) => id === record.id)
      const stands = list[index]
      return stands ? [{ do: 'remove', from, index, record: stands, ...by }] : []
    }
  }
}

/** Who answers the question anew, seeing what the other wrote, has chosen. */
export const isSettledBy = (conflict: Conflict, step: readonly Change[]): boolean =>
  conflict.kind === 'answer' &&
  step.some((each) => each.do === 'set' && each.field === conflict.field && isSame(each.in, conflict.in))

/** When a record was last touched is no answer, nor the reference it was given. */
const said = ({ updatedAt: _, ref: __, ...answers }: AnyRecord) => answers

/** Where it stands: in the place known before, if it still is there. */
const positionOf = (list: readonly { readonly id: string }[], id: string, known: number) =>
  list[known]?.id === id ? known : list.findIndex((each) => each.id === id)

const keyOf = ({ register, record, rows, row }: Place) => [register, record, rows ?? '', row ?? '']
const elementKey = ({ register, record, rows }: Collection, id: string) =>
  (rows === undefined ? [register, id] : [register, record, rows, id]).join('/')
