import { codeLists, type CodeOf } from '@core/codes'
import { emptyRecord } from '@core/dossier/dossier'
import { emptyRow, type Multilingual, type IsoDate, type RowDefinition, type RowOf } from '@core/kinds'
import {
  rowDefinitions,
  type Activity,
  type DataItem,
  type RecordIn,
  type RegisterName,
  type RowDefinitions,
  type RowName,
} from '@core/registers'
import { people } from './ids'

export const both = (fr: string, en: string): Multilingual => ({ fr, en })
export const fr = (words: string): Multilingual => ({ fr: words })

/** Author of the file: the data protection officer who keeps it. */
export const author = 'Karim Belmadi'

/** A record of the example: its questions are unanswered except these. Its id follows from its reference. */
export function answered<R extends RegisterName>(
  register: R,
  ref: string,
  answers: Partial<RecordIn<R>>,
  createdOn: IsoDate = '2025-03-10',
): RecordIn<R> {
  const base = { id: `valbrune-${ref.toLowerCase()}`, ref, at: `${createdOn}T09:00:00.000Z`, author }
  return { ...emptyRecord(register, base), ...answers }
}

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
type RowSaid<N extends RowName> = Partial<RowOf<RowDefinitions[N]>>
/** A data item says by their numbers which purposes it serves and whom it is about. */
type DataSaid = Partial<Omit<DataItem, 'purposes' | 'subjects'>> & {
  readonly serves: readonly number[]
  readonly about: readonly number[]
}
export type ActivitySaid = Partial<Omit<Activity, keyof Groups | 'dataItems'>> & {
  readonly [G in keyof Groups]?: readonly RowSaid<Groups[G][0]>[]
} & { readonly dataItems?: readonly DataSaid[] }

/** An activity of the example. Rows are written without ids: they get theirs from their place. */
export function activity(ref: string, said: ActivitySaid, createdOn?: IsoDate): Activity {
  const id = `valbrune-${ref.toLowerCase()}`
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

type MeasureLink = RowSaid<'measureLinks'>
export const secured = (
  measure: string,
  state: CodeOf<'measureState'>,
  verifiedOn: IsoDate = '',
  remark: Multilingual = {},
): MeasureLink => ({ measure, state, verifiedOn, remark })

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

/** Answers that most activities of the town share. */
export const usualRights = {
  rightsContact: 'dpo@valbrune.example',
  rightsProcedure: both(
    'Demande par courriel au délégué ou par courrier à la mairie ; réponse sous un mois par le délégué, avec le service concerné. Une pièce d’identité n’est demandée qu’en cas de doute raisonnable.',
    'Request by e-mail to the officer or by letter to the town hall; answered within one month by the officer with the department concerned. Proof of identity is asked for only in case of reasonable doubt.',
  ),
  explanationChannel: both(
    'Accueil de la mairie ou délégué à la protection des données, réponse sous dix jours ouvrés.',
    'Town hall reception or data protection officer, answer within ten working days.',
  ),
} as const satisfies ActivitySaid

export const noAlgorithm = { profiling: 'no', automatedDecision: 'none' } as const satisfies ActivitySaid
export const noTransfer = { transfersDeclared: 'no' } as const satisfies ActivitySaid
export const localYearly = { geographicScope: 'local', reviewEveryMonths: 12 } as const satisfies ActivitySaid
export const ownedBy = (owner: keyof typeof people, department: Multilingual) => ({ owner: people[owner], department })
