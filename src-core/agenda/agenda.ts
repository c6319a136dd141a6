import type { AnyRecord } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { recordsOf } from '../dossier/references'
import { instantOf, type IsoDate, type IsoMoment } from '../kinds'
import type { LawParameters } from '../law/parameters'
import type { RecordIn, RegisterName } from '../registers'

/** `law`: a period the law sets runs · `action`: somebody promised it · `review`: what is to be looked at again. */
export const agendaGroups = ['law', 'action', 'review'] as const
export type AgendaGroup = (typeof agendaGroups)[number]

/** What is expected by a day. Each has its words in `texts/<language>/shell/today`. */
export const agendaKinds = [
  'breachDeadline',
  'breachFollowUp',
  'requestAnswer',
  'complaintReceipt',
  'authorityAnswer',
  'consultationAnswer',
  'action',
  'activityReview',
  'dpiaReview',
  'balancingReview',
  'consentTest',
  'transferReview',
  'biasRetest',
  'contractEnd',
  'processorReview',
  'jointControlReview',
  'policyReview',
  'trainingDue',
  'auditFollowUp',
  'managementReview',
  'certificationEnd',
  'assetEnd',
  'lawEntryEnd',
  'requestPurge',
] as const
export type AgendaKind = (typeof agendaKinds)[number]

/** The day something is due; with `at`, the very minute. `field` is the question that settles it. */
export interface Due {
  readonly field: string
  readonly on: IsoDate
  readonly at?: IsoMoment
}

export interface AgendaContext {
  readonly parameters: LawParameters
  readonly today: IsoDate
  /** The instant it is asked for, in milliseconds: periods in hours are late to the minute. */
  readonly now: number
  readonly dossier: Dossier
}

/** One kind of date in one register: says when a record is due, or null once that is settled or was never set. */
export interface AgendaSource<R extends RegisterName = RegisterName> {
  readonly kind: AgendaKind
  readonly group: AgendaGroup
  readonly register: R
  readonly due: (record: RecordIn<R>, context: AgendaContext) => Due | null
}

export interface AgendaItem extends Due {
  readonly kind: AgendaKind
  readonly group: AgendaGroup
  readonly register: RegisterName
  readonly record: string
  /** Its day has passed. */
  readonly isLate: boolean
}

/** A source whose records have lost their shape: the agenda passes it records of its register only. */
export interface AnySource extends Omit<AgendaSource, 'due'> {
  readonly due: (record: never, context: AgendaContext) => Due | null
}
export const agendaSource = <R extends RegisterName>(source: AgendaSource<R>): AnySource => source

/** A day that waits until it is set anew: a review, the end of a contract. */
export const dayIn = (on: IsoDate, field: string): Due | null => (on === '' ? null : { field, on })

/** Everything of the file that has a day, the most pressing first. */
export function agendaOf(sources: readonly AnySource[], context: AgendaContext): readonly AgendaItem[] {
  const items: AgendaItem[] = []
  for (const source of sources) {
    const itemOf = remembering(source, context)
    for (const record of recordsOf(context.dossier, source.register)) {
      const item = itemOf(record)
      if (item) items.push(item)
    }
  }
  return items.sort((a, b) => compare(a.at ?? a.on, b.at ?? b.on))
}

type Known = WeakMap<
  AnyRecord,
  { readonly law: LawParameters; readonly today: IsoDate; readonly item: AgendaItem | null }
>
// An edit changes one record of a file that may hold thousands; the others have the day they had.
const known = new WeakMap<AnySource, Known>()

/** When a record is due, looked at again only where it is another, the day or the law is, or the hour or the rest of the file counts. */
function remembering(source: AnySource, { dossier, parameters, today, now }: AgendaContext) {
  const { kind, group, register, due } = source
  const before: Known = known.get(source) ?? new WeakMap()
  known.set(source, before)
  let looksAround = false
  const context: AgendaContext = {
    parameters,
    today,
    get now() {
      looksAround = true
      return now
    },
    get dossier() {
      looksAround = true
      return dossier
    },
  }
  return (record: AnyRecord): AgendaItem | null => {
    const last = before.get(record)
    if (last?.law === parameters && last.today === today) return last.item
    looksAround = false
    const when = due(record as never, context)
    const item = when && { ...when, kind, group, register, record: record.id, isLate: isLate(when, today, now) }
    if (!looksAround) before.set(record, { law: parameters, today, item })
    return item
  }
}

function isLate({ on, at }: Due, today: IsoDate, now: number): boolean {
  const instant = at === undefined ? undefined : instantOf(at)
  return instant === undefined ? on < today : instant < now
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
