import { codeLists, type CodeOf } from '@core/codes'
import { emptyRecord } from '@core/dossier/dossier'
import { emptyRow, type IsoDate, type Multilingual, type RowDefinition, type RowOf } from '@core/kinds'
import {
  rowDefinitions,
  type Activity,
  type DataItem,
  type RecordIn,
  type RegisterName,
  type RowDefinitions,
  type RowName,
} from '@core/registers'

/** Rows numbered from 1: `valbrune-t-001-p1`, `valbrune-t-001-p2`… */
export function rowsFrom<D extends RowDefinition>(
  of: D,
  prefix: string,
  said: readonly Partial<RowOf<D>>[],
): readonly RowOf<D>[] {
  return said.map((answers, index) => ({ ...emptyRow(of, `${prefix}${index + 1}`), ...answers }))
}

/** The repeating groups of an activity, with the letter of their row ids. */
const groups = {
  purposes: ['purposes', 'p'],
  subjects: ['subjects', 's'],
  internalRecipients: ['internalRecipients', 'i'],
  externalRecipients: ['externalRecipients', 'e'],
  transfers: ['transfers', 'x'],
  securityMeasures: ['measureLinks', 'm'],
  cookiesTrackers: ['cookiesTrackers', 'k'],
  wp248: ['wp248Answers', 'w'],
} as const satisfies Partial<Record<keyof Activity, readonly [RowName, string]>>

type Groups = typeof groups
export type RowSaid<N extends RowName> = Partial<RowOf<RowDefinitions[N]>>
/** A data item says by their numbers which purposes it serves and whom it is about. */
type DataSaid = Partial<Omit<DataItem, 'purposes' | 'subjects'>> & {
  readonly serves: readonly number[]
  readonly about: readonly number[]
}
export type ActivitySaid = Partial<Omit<Activity, keyof Groups | 'dataItems'>> & {
  readonly [G in keyof Groups]?: readonly RowSaid<Groups[G][0]>[]
} & {
  readonly dataItems?: readonly DataSaid[]
  /** Answers to questions of a pack. */
  readonly [question: `${string}:${string}`]: unknown
}

/** How the records of an invented client file are written: its questions are unanswered except those said. */
export function exampleRecords(place: string, author: string) {
  const idOf = (ref: string): string => `${place}-${ref.toLowerCase()}`

  /** A record of the example. Its id follows from its reference. */
  function answered<R extends RegisterName>(
    register: R,
    ref: string,
    answers: Partial<RecordIn<R>>,
    createdOn: IsoDate = '2025-03-10',
  ): RecordIn<R> {
    const base = { id: idOf(ref), ref, at: `${createdOn}T09:00:00.000Z`, author }
    return { ...emptyRecord(register, base), ...answers }
  }

  /** An activity of the example. Rows are written without ids: they get theirs from their place. */
  function activity(ref: string, said: ActivitySaid, createdOn?: IsoDate): Activity {
    const id = idOf(ref)
    const rows = Object.entries(groups).map(([field, [name, letter]]) => {
      const answers = said[field as keyof Groups] ?? []
      return [field, rowsFrom(rowDefinitions[name] as RowDefinition, `${id}-${letter}`, answers)]
    })
    const dataItems = (said.dataItems ?? []).map(({ serves, about, ...item }) => ({
      ...item,
      purposes: serves.map((number) => `${id}-p${number}`),
      subjects: about.map((number) => `${id}-s${number}`),
    }))
    // Each group has been filled from its own row definition: the keys of `groups` say which.
    const filled = Object.fromEntries(rows) as Pick<Activity, keyof Groups>
    const reviewed = said.lastReviewedOn ? { updatedAt: `${said.lastReviewedOn}T15:30:00.000Z` } : {}
    const items = { dataItems: rowsFrom(rowDefinitions.dataItems, `${id}-d`, dataItems) }
    return answered('activities', ref, { ...reviewed, ...said, ...filled, ...items }, createdOn)
  }

  return { idOf, answered, activity }
}

type Criterion = CodeOf<'wp248Criterion'>
/** The nine criteria: those met, each with its reason, those still to be judged; the others are answered no. */
export function nineCriteria(
  met: Partial<Readonly<Record<Criterion, Multilingual>>>,
  open: readonly Criterion[] = [],
): readonly RowSaid<'wp248Answers'>[] {
  return codeLists.wp248Criterion.map((criterion) => {
    const reason = met[criterion]
    if (reason !== undefined) return { criterion, answer: 'yes', justification: reason } as const
    return { criterion, answer: open.includes(criterion) ? 'unknown' : 'no' } as const
  })
}

/** The three cases of Art. 35(3), looked at and set aside. */
export const noMandatoryCase = {
  systematicEvaluation: 'no',
  largeScaleSensitive: 'no',
  publicMonitoring: 'no',
} as const satisfies ActivitySaid
