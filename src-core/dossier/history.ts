import type { Change } from './change-shape'
import type { Dossier, HistoryEntry } from './dossier'
import { isSame } from '../kinds/same'

/** Longest pause between two edits of one field that still count as one line of history: one sitting at a field. */
const sittingMs = 10 * 60_000

/** The dossier with the line this change leaves in its history: who changed which answer, when. */
export function withHistory(dossier: Dossier, change: Change): Dossier {
  const entry = entryOf(change)
  if (!entry) return dossier
  const last = dossier.history[dossier.history.length - 1]
  const goesOn = last !== undefined && continues(last, entry)
  const line = goesOn ? { ...entry, from: last.from } : entry
  const before = goesOn ? dossier.history.slice(0, -1) : dossier.history
  // Typed and taken back within one sitting, nothing was changed: "from X to X" would accuse somebody of nothing.
  const isIdle = line.did === 'set' && isSame(line.from, line.to)
  return isIdle && !goesOn ? dossier : { ...dossier, history: isIdle ? before : [...before, line] }
}

/** Of one author only: what two people wrote is never told as the work of the second. */
function continues(last: HistoryEntry, entry: HistoryEntry): boolean {
  return (
    entry.did === 'set' &&
    last.did === 'set' &&
    last.register === entry.register &&
    last.record === entry.record &&
    last.field === entry.field &&
    last.row === entry.row &&
    last.by === entry.by &&
    last.reason === entry.reason &&
    Date.parse(entry.at) - Date.parse(last.at) < sittingMs
  )
}

function entryOf(change: Change): HistoryEntry | undefined {
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
