import { groupOf, type FieldSet } from '../kinds'
import { isSame } from '../kinds/same'
import { registerNames, registers } from '../registers'
import type { AnyRecord, Change, Collection, Place } from './change'
import type { Dossier } from './dossier'
import { recordsOf } from './references'

interface By {
  readonly at: string
  readonly by: string
}

/**
 * The edits that make of one state of a file another: records and rows by their id, answers one by one. When a record was
 * touched and the history are no answers: they follow from the edits.
 */
export function changesBetween(before: Dossier, after: Dossier, by: By): readonly Change[] {
  const edited = registerNames
    .filter((register) => before[register] !== after[register])
    .map((register) => {
      const place = { register }
      const [had, has] = [recordsOf(before, register), recordsOf(after, register)]
      const among = withGone(had, has)
      return { edits: ofList(place, had, among, by), removals: ofList(place, among, has, by) }
    })
  return [
    ...edited.flatMap(({ edits }) => edits),
    // Last: by then nothing mentions them any more.
    ...edited.flatMap(({ removals }) => removals),
    ...ofDismissals(before, after, by),
  ]
}

/** The later list, with what it lost still after what it stood after. */
function withGone(before: readonly AnyRecord[], after: readonly AnyRecord[]): readonly AnyRecord[] {
  const kept = new Set(after.map(({ id }) => id))
  const list = [...after]
  before.forEach((record, index) => {
    if (kept.has(record.id)) return
    const previous = before[index - 1]?.id
    list.splice(list.findIndex(({ id }) => id === previous) + 1, 0, record)
  })
  return list
}

function ofList(
  place: Collection,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  by: By,
): readonly Change[] {
  const wanted = new Map(after.map(({ id }, index) => [id, index]))
  const known = new Map(before.map((record) => [record.id, record]))
  const list = [...before]
  const changes: Change[] = []
  for (const record of before) {
    if (wanted.has(record.id)) continue
    const index = list.indexOf(record)
    list.splice(index, 1)
    changes.push({ do: 'remove', from: place, index, record, ...by })
  }
  const move = (from: number, to: number) => {
    const [record] = list.splice(from, 1)
    if (!record) return
    list.splice(to, 0, record)
    changes.push({ do: 'move', within: place, id: record.id, from, to, ...by })
  }
  for (const [index, record] of after.entries()) {
    const was = known.get(record.id)
    if (!was) {
      list.splice(index, 0, record)
      changes.push({ do: 'insert', into: place, index, record, ...by })
      continue
    }
    const here = list[index]
    // One record put further down is one move, not a move of all that it passed.
    if (here && here.id !== record.id && list[index + 1]?.id === record.id)
      move(index, Math.min(wanted.get(here.id) ?? index, list.length - 1))
    if (list[index]?.id !== record.id)
      move(
        list.findIndex(({ id }) => id === record.id),
        index,
      )
    changes.push(...ofElement(place, was, record, by))
  }
  return changes
}

const untold = ['id', 'updatedAt']

function ofElement(of: Collection, was: AnyRecord, is: AnyRecord, by: By): readonly Change[] {
  if (isSame(was, is)) return []
  const { register, record, rows } = of
  const at: Place =
    record === undefined || rows === undefined ? { register, record: is.id } : { register, record, rows, row: is.id }
  const fields: FieldSet = at.rows === undefined ? registers[register].fields : {}
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field): readonly Change[] => {
    const [from, to] = [was[field], is[field]]
    if (untold.includes(field) || isSame(from, to)) return []
    const kind = fields[field]?.kind
    if (kind && groupOf(kind)) return ofList({ register, record: is.id, rows: field }, rowsIn(from), rowsIn(to), by)
    return [{ do: 'set', in: at, field, from, to, ...by }]
  })
}

const rowsIn = (value: unknown) => (Array.isArray(value) ? (value as readonly AnyRecord[]) : [])

function ofDismissals(before: Dossier, after: Dossier, by: By): readonly Change[] {
  const list = [...before.dismissals]
  const stands = (each: Dossier['dismissals'][number]) => after.dismissals.some((other) => isSame(other, each))
  const reopened = before.dismissals.flatMap((dismissal): readonly Change[] => {
    if (stands(dismissal)) return []
    const index = list.indexOf(dismissal)
    list.splice(index, 1)
    return [{ do: 'reopen', dismissal, index, ...by }]
  })
  const dismissed = after.dismissals.flatMap((dismissal, index): readonly Change[] => {
    if (list.some((other) => isSame(other, dismissal))) return []
    const at = Math.min(index, list.length)
    list.splice(at, 0, dismissal)
    return [{ do: 'dismiss', dismissal, index: at, ...by }]
  })
  return [...reopened, ...dismissed]
}
