import type { Change } from '../dossier/change'
import type { RegisterName } from '../registers'
import type { Proposal } from './proposal'
import { namedIn } from './proposing/named-in'

/** The record of the file a change of an import touches. */
export function recordOf(change: Change): string {
  switch (change.do) {
    case 'insert':
      return change.into.record ?? change.record.id
    case 'set':
      return change.in.record
    default:
      throw new Error(`an import does not ${change.do}`)
  }
}

function contentOf(change: Change): unknown {
  if (change.do === 'insert') return { ...change.record, id: '' }
  return change.do === 'set' ? change.to : undefined
}

/**
 * What is left of an import when the person leaves some records out. A record that another one names comes along; one that
 * nothing names any more goes with those that named it.
 */
export function chosenChanges({ changes, created }: Proposal, leftOut: ReadonlySet<string>): readonly Change[] {
  const isNew = new Set(created.map(({ id }) => id))
  const namers = namersOf(changes, isNew)
  const kept = keptRecords(changes, namers, leftOut)
  return renumbered(
    changes.filter((change) => kept.has(recordOf(change))),
    changes,
  )
}

/** Records the person cannot leave out, since others that come in name them. */
export function neededRecords({ changes, created }: Proposal, leftOut: ReadonlySet<string>): ReadonlySet<string> {
  const namers = namersOf(changes, new Set(created.map(({ id }) => id)))
  const kept = keptRecords(changes, namers, leftOut)
  return new Set([...namers].filter(([, by]) => [...by].some((each) => kept.has(each))).map(([id]) => id))
}

/** New record → records whose changes name it. */
function namersOf(changes: readonly Change[], isNew: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const namers = new Map<string, Set<string>>()
  for (const change of changes)
    for (const id of namedIn([contentOf(change)])) {
      if (!isNew.has(id) || id === recordOf(change)) continue
      const by = namers.get(id)
      if (by) by.add(recordOf(change))
      else namers.set(id, new Set([recordOf(change)]))
    }
  return namers
}

function keptRecords(
  changes: readonly Change[],
  namers: ReadonlyMap<string, ReadonlySet<string>>,
  leftOut: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = [...new Set(changes.map(recordOf))]
  const isNamed = (id: string) => (namers.get(id)?.size ?? 0) > 0
  let kept = new Set(all.filter((id) => !leftOut.has(id) && !isNamed(id)))
  for (;;) {
    // What is named by what comes in comes along, asked for or not; what was only ever named waits for its namer.
    const more = all.filter((id) => !kept.has(id) && [...(namers.get(id) ?? [])].some((by) => kept.has(by)))
    if (more.length === 0) return kept
    kept = new Set([...kept, ...more])
  }
}

/** Inserts of a register follow one another: those left out leave no gap. */
function renumbered(changes: readonly Change[], all: readonly Change[]): readonly Change[] {
  const next = new Map<RegisterName, number>()
  return changes.map((change) => {
    if (change.do !== 'insert' || change.into.record !== undefined) return change
    const { register } = change.into
    const index = next.get(register) ?? firstIndex(all, register)
    next.set(register, index + 1)
    return { ...change, index }
  })
}

const firstIndex = (changes: readonly Change[], register: RegisterName): number =>
  Math.min(
    ...changes.flatMap((each) =>
      each.do === 'insert' && each.into.record === undefined && each.into.register === register ? [each.index] : [],
    ),
  )
