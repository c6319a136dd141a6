import type { AnyRecord, Change, Collection } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { clientFileOf } from '../dossier/references'
import type { IsoDate, IsoDateTime, RowOf } from '../kinds'
import type { RowDefinitions } from '../registers'
import type { Proposal } from './proposal'

/** What an import found no place for and a person has still to place, or to discard. */
export type Remain = RowOf<RowDefinitions['importRemains']>

/** More than anybody places by hand: what comes beyond is told when it is imported, and stays in its source. */
export const mostRemains = 2_000

interface By {
  readonly at: IsoDateTime
  readonly by: string
}
interface Taking extends By {
  /** The file it comes into: nothing else of an import touches what remains. */
  readonly dossier: Dossier
  readonly today: IsoDate
  readonly newId: () => string
}

export const remainsIn = (dossier: Dossier): readonly Remain[] => clientFileOf(dossier).importRemains

const keptIn = (dossier: Dossier): Collection => ({
  register: 'clientFile',
  record: clientFileOf(dossier).id,
  rows: 'importRemains',
})
const keyOf = ({ where, text }: Pick<Remain, 'where' | 'text'>) => JSON.stringify([where, text])

/**
 * The changes that keep what found no place. A source that comes again, as it was or a year later, says anew what remains
 * of it: what it still says stays, what it no longer says goes.
 */
export function remainsOf(
  { unplaced, stoodWith = {} }: Pick<Proposal, 'unplaced' | 'stoodWith'>,
  source: string,
  { dossier, today, at, by, newId }: Taking,
): readonly Change[] {
  const found = new Map(unplaced.map((each) => [keyOf(each), each]))
  const own = remainsIn(dossier).filter((row) => row.source === source)
  const standing = new Set(own.map(keyOf))
  const gone = own.filter((row) => !found.has(keyOf(row)))
  const left = remainsIn(dossier).length - gone.length
  const fresh = [...found].filter(([key]) => !standing.has(key)).slice(0, Math.max(0, mostRemains - left))
  const into = keptIn(dossier)
  const records = new Map(Object.entries(stoodWith))
  return [
    ...withoutRemains(dossier, new Set(gone.map(({ id }) => id)), { at, by }),
    ...fresh.map(([, { where, text }], index): Change => {
      const row: Remain = { id: newId(), source, where, text, about: records.get(where) ?? '', takenOn: today }
      return { do: 'insert', into, index: left + index, record: { ...row }, at, by }
    }),
  ]
}

/** The changes that take these out, the last one first: those before it keep their place. */
export function withoutRemains(dossier: Dossier, ids: ReadonlySet<string>, { at, by }: By): readonly Change[] {
  const from = keptIn(dossier)
  return remainsIn(dossier)
    .flatMap((row, index): Change[] =>
      ids.has(row.id) ? [{ do: 'remove', from, index, record: { ...row } satisfies AnyRecord, at, by }] : [],
    )
    .reverse()
}
