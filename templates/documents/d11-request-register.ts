import { listed } from '@core/kinds/listed'
import { isRefusal } from '@core/asked/of-requests'
import { daysBetween } from '@core/law/calendar'
import type { RecordIn } from '@core/registers'
import { requestCalendar, type RequestCalendar } from '@core/request/calendar'
import type { Block } from '../blocks'
import { actionsAsList } from './breach-parts'
import { quiet } from './gaps-told'
import { countedFact, countedLines, countsOf } from './figures'
import { fact, facts, withFacts } from './parts'
import { day, printed, type Printing } from './printing'

type RequestRecord = RecordIn<'requests'>

/** What is told of how a request ended, and why it took its time. */
export const reasonsTold = [
  'outcome',
  'refusalGrounds',
  'refusalReason',
  'remediesTold',
  'extensionReason',
  'extensionNotifiedOn',
] as const

/**
 * D11, the register of requests. People are called by the reference of their request in every edition: their names stay in
 * the form, where whoever answers them works. Its subject, free words, may name them too and is not printed.
 */
export function* d11RequestRegister(printing: Printing): Generator<Block> {
  const { d11 } = printing.texts.documents.requests
  const requests = datedRequests(printing)
  yield chapter(d11.figures, 'figures')
  yield requestFigures(printing, requests)
  yield chapter(d11.table, 'table')
  yield quiet(d11.pseudonyms)
  yield requestTable(printing, requests)
  yield chapter(d11.reasons, 'reasons')
  yield* lateOrRefused(printing, requests)
  yield chapter(d11.improvements, 'improvements')
  const ids = new Set(requests.map(({ request }) => request.id))
  const actions = printing.dossier.actions.filter(({ request }) => ids.has(request))
  yield* actionsAsList(printing, actions, printing.texts.documents.breaches.actions, d11.noAction)
}

export interface DatedRequest {
  readonly request: RequestRecord
  readonly calendar: RequestCalendar
}

export const datedRequests = (printing: Printing): readonly DatedRequest[] =>
  printed(printing, 'requests').map((request) => ({
    request,
    calendar: requestCalendar(request, printing.parameters),
  }))

const chapter = (text: string, key: string): Block => ({ kind: 'heading', level: 1, text, anchor: `requests-${key}` })

export function requestFigures(printing: Printing, requests: readonly DatedRequest[]): Block {
  const { d11 } = printing.texts.documents.requests
  const { codes } = printing.texts
  const rights = requests.flatMap(({ request: { types } }): readonly (typeof types)[number][] => types)
  const unsaid = requests.filter(({ request }) => request.types.length === 0).length
  return {
    kind: 'facts',
    rows: [
      fact(d11.total, printing.words.number(requests.length)),
      fact(
        d11.rights,
        [
          ...countedLines(countsOf(rights), (right) => codes.right[right], d11.line),
          ...(unsaid === 0 ? [] : [d11.line(d11.rightUnknown, unsaid)]),
        ].join('\n'),
      ),
      countedFact(
        d11.standing,
        countsOf(requests.map(({ calendar }) => calendar.state)),
        (state) => d11.states[state],
        d11.line,
      ),
      countedFact(
        d11.outcomes,
        countsOf(requests.map(({ request }) => request.outcome)),
        (outcome) => (outcome === '' ? d11.noOutcome : codes.requestOutcome[outcome]),
        d11.line,
      ),
    ],
  }
}

export function requestTable(printing: Printing, requests: readonly DatedRequest[]): Block {
  const { d11 } = printing.texts.documents.requests
  const { codes, documents, spoken } = printing.texts
  const { semicolon } = spoken
  const { notStated } = documents.printer
  const { columns } = d11
  return {
    kind: 'grid',
    description: d11.tableSays,
    empty: d11.none,
    columns: [
      { label: documents.ref, share: 1.4 },
      { label: columns.received, share: 2 },
      { label: columns.type, share: 2.4 },
      { label: columns.due, share: 2 },
      { label: columns.answered, share: 2 },
      { label: columns.outcome, share: 2 },
      { label: columns.ground, share: 2.4 },
    ],
    rows: requests.map(({ request, calendar }) => [
      request.ref,
      day(request.receivedOn, printing) || notStated,
      listed(
        request.types.map((type) => codes.right[type]),
        semicolon,
      ) || notStated,
      calendar.state === 'suspended' ? d11.suspended : day(calendar.answerBy, printing) || '–',
      day(request.answeredOn, printing) || (calendar.state === 'dropped' ? '–' : d11.states[calendar.state]),
      request.outcome === '' ? d11.noOutcome : codes.requestOutcome[request.outcome],
      !isRefusal(request)
        ? '–'
        : listed(
            request.refusalGrounds.map((ground) => codes.refusalGround[ground]),
            semicolon,
          ) || notStated,
    ]),
  }
}

function* lateOrRefused(printing: Printing, requests: readonly DatedRequest[]): Generator<Block> {
  const { d11 } = printing.texts.documents.requests
  const told = requests.filter(
    ({ request, calendar }) => calendar.state === 'overdue' || calendar.state === 'answeredLate' || isRefusal(request),
  )
  if (told.length === 0) yield quiet(d11.noneLate)
  for (const { request, calendar } of told) {
    yield {
      kind: 'heading',
      level: 2,
      text: request.ref,
      anchor: `late-${request.ref.replace(/\W/g, '')}`,
      unlisted: true,
    }
    const late = latenessInWords(printing, request, calendar)
    const reasons = facts(printing, 'requests', request, reasonsTold)
    const answered = withFacts(
      { kind: 'facts', rows: late === '' ? [] : [fact(d11.standingLabel, late)] },
      ...reasons.rows.filter(({ value }) => value.length > 0),
    )
    yield answered
    if (isRefusal(request) && request.refusalGrounds.length === 0) yield quiet(d11.noReason)
  }
}

function latenessInWords({ texts, today }: Printing, request: RequestRecord, calendar: RequestCalendar): string {
  const { d11 } = texts.documents.requests
  if (calendar.state === 'answeredLate') return d11.late(daysBetween(calendar.answerBy, request.answeredOn))
  if (calendar.state === 'overdue') return d11.overdue(daysBetween(calendar.answerBy, today))
  return ''
}
