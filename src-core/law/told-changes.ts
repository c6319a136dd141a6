import type { Dossier, HistoryEntry } from '../dossier/dossier'
import type { IsoDate } from '../kinds'

/** Answers of an activity that its notice repeats: why, to whom, where to, for how long. */
const told: ReadonlySet<string> = new Set([
  'purposes',
  'purposes.title',
  'purposes.legalBasis',
  'externalRecipients',
  'externalRecipients.recipient',
  'processors',
  'transfers',
  'transfers.destination',
  'dataItems.retention',
])

/** The last days on which they changed: at all, and in a way that undoes what had been said. */
export interface ToldChanges {
  readonly any: IsoDate
  readonly undone: IsoDate
}
const never: ToldChanges = { any: '', undone: '' }

const isEmpty = (value: unknown) =>
  value === '' ||
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every((each) => each === ''))

/** Filling in an answer for the first time says what the notice may well say already. */
const undoes = ({ did, from }: HistoryEntry) => did === 'remove' || (did === 'set' && !isEmpty(from))

// A history is never mutated; it is read once for all activities.
const known = new WeakMap<readonly HistoryEntry[], ReadonlyMap<string, ToldChanges>>()

function changesIn(history: readonly HistoryEntry[]): ReadonlyMap<string, ToldChanges> {
  const made = known.get(history)
  if (made) return made
  const changes = new Map<string, ToldChanges>()
  for (const entry of history) {
    if (entry.register !== 'activities' || entry.field === undefined || !told.has(entry.field)) continue
    const day = entry.at.slice(0, 10)
    const before = changes.get(entry.record) ?? never
    changes.set(entry.record, {
      any: later(before.any, day),
      undone: undoes(entry) ? later(before.undone, day) : before.undone,
    })
  }
  known.set(history, changes)
  return changes
}

const later = (one: IsoDate, other: IsoDate) => (one > other ? one : other)

export const toldChangesOf = (activity: string, { history }: Pick<Dossier, 'history'>): ToldChanges =>
  changesIn(history).get(activity) ?? never
