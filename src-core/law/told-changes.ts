import type { Dossier, HistoryEntry } from '../dossier/dossier'
import { indexBy } from '../dossier/list-index'
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

const byActivity = indexBy<HistoryEntry>(({ register, record, field }) =>
  register === 'activities' && field !== undefined && told.has(field) ? [record] : [],
)

const later = (one: IsoDate, other: IsoDate) => (one > other ? one : other)

export function toldChangesOf(activity: string, { history }: Pick<Dossier, 'history'>): ToldChanges {
  return byActivity.at(history, activity).reduce((before, entry) => {
    const day = entry.at.slice(0, 10)
    return { any: later(before.any, day), undone: undoes(entry) ? later(before.undone, day) : before.undone }
  }, never)
}
