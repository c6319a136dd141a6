import { registerNames, type RegisterName } from '../registers'
import type { AnyRecord } from './change'
import type { Dossier } from './dossier'
import { differingPlaces } from './list-index'
import { recordsOf } from './references'

/** A record that changed, appeared or went. */
export interface Touched {
  readonly register: RegisterName
  readonly id: string
  /** Undefined where it was not there before, or is there no longer. */
  readonly was: AnyRecord | undefined
  readonly is: AnyRecord | undefined
}

export interface Edit {
  readonly touched: readonly Touched[]
  /** Registers in which records came, went or changed places: in the others each stands where it stood. */
  readonly reordered: ReadonlySet<RegisterName>
}

/** What an edit did: untouched records are the same value, so this costs one comparison a record. */
export function editBetween(before: Dossier, after: Dossier): Edit {
  const touched: Touched[] = []
  const reordered = new Set<RegisterName>()
  for (const register of registerNames) {
    if (before[register] === after[register]) continue
    const [old, now] = [recordsOf(before, register), recordsOf(after, register)]
    const replaced = replacedIn(register, old, now)
    if (!replaced) reordered.add(register)
    touched.push(...(replaced ?? differing(register, old, now)))
  }
  return { touched, reordered }
}

/** The fields an edit changed in the records of a register; undefined where records came, went or changed places. */
export function fieldsTouched({ touched, reordered }: Edit, register: RegisterName): ReadonlySet<string> | undefined {
  if (reordered.has(register)) return undefined
  const fields = new Set<string>()
  for (const { was = {}, is = {} } of touched.filter((each) => each.register === register)) {
    const [before, after]: readonly Readonly<Record<string, unknown>>[] = [was, is]
    for (const field of Object.keys({ ...was, ...is })) if (before?.[field] !== after?.[field]) fields.add(field)
  }
  return fields
}

type Records = ReturnType<typeof recordsOf>

/** Records that are another value at the place where they stood; undefined where places changed too. */
function replacedIn(register: RegisterName, before: Records, after: Records): readonly Touched[] | undefined {
  if (before.length !== after.length) return undefined
  const touched: Touched[] = []
  // Nearly always a few places, known to whatever else follows the edit; else every place is compared again.
  for (const at of differingPlaces(before, after) ?? after.keys()) {
    const [was, is] = [before[at], after[at]]
    if (was === is || !was || !is) continue
    if (was.id !== is.id) return undefined
    touched.push({ register, id: is.id, was, is })
  }
  return touched
}

function differing(register: RegisterName, before: Records, after: Records): readonly Touched[] {
  const known = new Map(before.map((record) => [record.id, record]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...after
      .filter((is) => known.get(is.id) !== is)
      .map((is): Touched => ({ register, id: is.id, was: known.get(is.id), is })),
    ...before.filter(({ id }) => !kept.has(id)).map((was): Touched => ({ register, id: was.id, was, is: undefined })),
  ]
}
