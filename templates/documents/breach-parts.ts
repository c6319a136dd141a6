import { asToldBy, awareOf, firstNotice, lastNotice, latenessOf } from '@core/breach/deadline'
import { clockOf, hoursAndMinutes, type BreachClock } from '@core/breach/clock'
import { followUpOf } from '@core/breach/follow-up'
import { instantOf, type FieldSet } from '@core/kinds'
import type { BreachBlock } from '@core/law/breach-form'
import { rowDefinitions, type Breach, type RecordIn, type RowName, type Registers } from '@core/registers'
import type { Block, Fact, Facts } from '../blocks'
import { extraFacts } from './pack-parts'
import { column, fact, facts, rowGrid, rowsOf, withFacts } from './parts'
import { quiet, stated } from './gaps-told'
import { day, linked, type Printing } from './printing'

export type BreachRecord = RecordIn<'breaches'>
type Names = readonly (keyof Registers['breaches']['fields'] & string)[]

/** What each block of a breach file tells, whatever the order of the authority's form. The method of scores stays in the house. */
const told: Readonly<Record<BreachBlock, Names>> = {
  notifier: ['role'],
  notice: ['notifyDecision', 'notifyReason'],
  dates: [
    'awareAt',
    'awareReason',
    'detectedAt',
    'discoveryMeans',
    'informedByProcessorAt',
    'occurredFrom',
    'occurredTo',
    'occurredPrecision',
    'ongoing',
    'delayReasons',
  ],
  description: ['breachTypes', 'incidentKind', 'cause', 'facts'],
  systems: ['activities', 'processors', 'assets'],
  people: ['subjectCategories', 'subjectsMin', 'subjectsMax', 'subjectsUnknown', 'vulnerablePeople', 'children'],
  data: [
    'dataCategories',
    'recordsMin',
    'recordsMax',
    'recordsUnknown',
    'specialData',
    'criminalData',
    'nationalIds',
    'financialData',
    'credentials',
  ],
  protection: ['encrypted', 'keySafe', 'hashedSalted', 'pseudonymised', 'backupOk', 'protectionBefore'],
  consequences: ['effects', 'impacts', 'severity', 'likelihood', 'riskLevel', 'riskReason'],
  measuresTaken: ['immediateMeasures', 'remedialMeasures'],
  measuresPlanned: ['preventiveMeasures'],
  communication: [
    'communicateDecision',
    'communicateExemption',
    'communicateReason',
    'communicatedAt',
    'communicationChannels',
    'communicationParts',
    'communicationLanguages',
    'numberInformed',
  ],
  crossBorder: ['countriesOfPeople'],
  annexes: ['communicationText'],
}

/** The section of the form whose national questions a block ends with. */
const sectionOf: Readonly<Partial<Record<BreachBlock, string>>> = {
  notice: 'authority',
  dates: 'moments',
  description: 'facts',
  systems: 'identity',
  people: 'people',
  protection: 'protection',
  consequences: 'risk',
  measuresTaken: 'measures',
  communication: 'communication',
}

/** One block of a breach, without its heading. */
export function* breachBlock(printing: Printing, breach: BreachRecord, block: BreachBlock): Generator<Block> {
  const texts = printing.texts.documents.breaches
  const section = sectionOf[block]
  const extra = section === undefined ? [] : extraFacts(printing, 'breaches', breach, section).rows
  const own = withFacts(facts(printing, 'breaches', breach, told[block]), ...extra)
  const more = [...((besides as Besides)[block]?.(printing, breach) ?? [])]
  if (own.rows.length > 0) yield* stated(printing, own)
  yield* more
  if (own.rows.length + more.length === 0) yield quiet(block === 'annexes' ? texts.noAnnex : texts.nothing)
}

type Besides = Readonly<Partial<Record<BreachBlock, (printing: Printing, breach: BreachRecord) => Iterable<Block>>>>
/** What is answered line by line. */
const besides = {
  notice: sentNotices,
  description: (printing, breach) => lines(printing, 'breachEvents', breach.chronology, 'events'),
  measuresPlanned: plannedActions,
  crossBorder: function* (printing, breach) {
    yield* lines(printing, 'breachCustomers', breach.customersInformed, 'customers')
    yield* lines(printing, 'breachOtherNotices', breach.otherNotices, 'others')
  },
} as const satisfies Besides

/** Everything that was sent, with what each notice left for later; the documents sent are named in the last column. */
function* sentNotices(printing: Printing, breach: BreachRecord): Generator<Block> {
  const { sent, noneSent } = printing.texts.documents.breaches
  if (breach.notifications.length === 0) yield quiet(noneSent)
  yield* lines(printing, 'breachNotifications', breach.notifications, undefined, sent)
}

const columnsOf = {
  breachEvents: ['at', 'event', 'by'],
  breachNotifications: ['phase', 'authority', 'sentAt', 'authorityRef'],
  breachCustomers: ['controller', 'at'],
  breachOtherNotices: ['regime', 'at', 'reference'],
} as const satisfies Partial<Record<RowName, readonly string[]>>

function* lines(
  printing: Printing,
  of: keyof typeof columnsOf,
  rows: readonly object[],
  name: 'events' | 'customers' | 'others' | undefined,
  description = name === undefined ? '' : printing.texts.documents.breaches[name],
): Generator<Block> {
  if (rows.length === 0) return
  const group = { of, fields: rowDefinitions[of].fields as FieldSet }
  yield { kind: 'paragraph', text: [{ text: description, strong: true }] }
  yield rowGrid(
    printing,
    group,
    rowsOf(rows),
    columnsOf[of].map((field) => column(printing, group, field, field === 'event' ? 5 : 2)),
    { description, empty: printing.texts.documents.none },
  )
}

/** Actions the breach names, and those that say they answer it. */
function* plannedActions(printing: Printing, breach: BreachRecord): Generator<Block> {
  const due = printing.dossier.actions.filter(({ id, breach: of }) => breach.actions.includes(id) || of === breach.id)
  if (due.length > 0) yield* actionsAsList(printing, due, printing.texts.documents.breaches.actions, '')
}

export function* actionsAsList(
  printing: Printing,
  actions: readonly RecordIn<'actions'>[],
  title: string,
  none: string,
): Generator<Block> {
  if (actions.length === 0) {
    yield quiet(none)
    return
  }
  // A heading above may have said it.
  if (title !== '') yield { kind: 'paragraph', text: [{ text: title, strong: true }] }
  yield {
    kind: 'list',
    items: actions.map(({ ref, title: named, dueOn, state }) =>
      [
        ref,
        printing.words.text(named),
        day(dueOn, printing),
        state === '' ? '' : printing.texts.codes.actionState[state],
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ),
  }
}

const nowOf = ({ now, today }: Printing): number => Date.parse(now ?? `${today}T00:00:00.000Z`)

export const clockIn = (printing: Printing, breach: Breach): BreachClock =>
  clockOf(breach, printing.parameters, nowOf(printing))

export type ClockStanding = 'inTime' | 'late' | 'sent' | 'over' | 'running' | 'excused' | 'unstarted' | 'none'

/** Where the notification stands, a notice told apart by whether it left in time. */
export function standingOf(printing: Printing, breach: Breach): ClockStanding {
  const { state, deadline } = clockIn(printing, breach)
  if (state !== 'notified') return state
  if (deadline === undefined) return 'sent'
  return latenessOf(breach, printing.parameters) > 0 ? 'late' : 'inTime'
}

/** The clock, the phase and the authority's reference: what the first page of a breach file says. */
export function frontOf(printing: Printing, breach: BreachRecord): Facts {
  const { front } = printing.texts.documents.breaches
  const { texts, words, parameters } = printing
  const { deadline } = clockIn(printing, breach)
  const aware = awareOf(breach)
  const notice = lastNotice(breach)
  const first = firstNotice(breach)
  const follow = followUpOf(breach, parameters)
  const rows: readonly Fact[] = [
    fact(front.ref, breach.ref),
    fact(front.phase, notice && notice.phase !== '' ? texts.codes.notificationPhase[notice.phase] : ''),
    fact(front.authority, notice && notice.authority !== '' ? texts.codes.authority[notice.authority] : ''),
    fact(front.authorityRef, notice?.authorityRef ?? ''),
    fact(front.aware, words.moment(aware)),
    fact(
      front.deadline,
      deadline === undefined
        ? ''
        : [
            words.moment(asToldBy(breach, deadline)),
            parameters.breachDeadlineHours === undefined ? '' : front.hours(parameters.breachDeadlineHours),
          ].join('\n'),
    ),
    fact(front.first, first ? words.moment(asToldBy(breach, first.at)) : ''),
    fact(front.standing, standingInWords(printing, breach)),
    fact(front.followUp, day(follow?.due ?? '', printing)),
  ]
  return { kind: 'facts', rows: rows.filter(({ value }) => value.length > 0) }
}

/** Hours left are worth nothing to whoever reads the file later: only the house is told them. */
export function standingInWords(printing: Printing, breach: BreachRecord): string {
  const { front, length } = printing.texts.documents.breaches
  const told = (span: number) => {
    const { hours, minutes } = hoursAndMinutes(span)
    return length(hours, minutes)
  }
  const { left } = clockIn(printing, breach)
  const after = told((firstNotice(breach)?.at ?? 0) - (instantOf(awareOf(breach)) ?? 0))
  const standing = standingOf(printing, breach)
  switch (standing) {
    case 'inTime':
      return front.inTime(after)
    case 'late':
      return front.late(after, told(latenessOf(breach, printing.parameters)))
    case 'sent':
      return front.sentUntimed
    case 'running':
      return printing.audience === 'internal' ? front.running(told(left)) : ''
    case 'none':
      return breach.role === 'processor' ? front.processor : front.none
    default:
      return front[standing]
  }
}

/** Documents the notices were sent with. */
export const joinedDocuments = (printing: Printing, breach: BreachRecord) =>
  breach.notifications.flatMap(({ content }) => linked(printing, 'documents', content) ?? [])
