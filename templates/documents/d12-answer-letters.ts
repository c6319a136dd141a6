import { isRefusal } from '@core/asked/of-requests'
import { prose } from '@core/kinds'
import type { RecordIn } from '@core/registers'
import { requestCalendar, type RequestCalendar } from '@core/request/calendar'
import type { Block } from '../blocks'
import { authorityOf, contactOf, letter, saidOr, says } from './letter-parts'
import { day, printed, type Printing } from './printing'
import { lowerFirst } from './retention-in-words'

type RequestRecord = RecordIn<'requests'>
type Subjects = Printing['texts']['documents']['requests']['d12']['subjects']
type LetterName = Exclude<keyof Subjects, 'late'>

/**
 * D12, the letter a request calls for as it stands: GDPR Art. 12. One a request: the outcome once there is one; before it,
 * what is asked of the person, then more time, else that the request has come.
 */
export function* d12AnswerLetters(printing: Printing): Generator<Block> {
  for (const request of printed(printing, 'requests')) {
    const calendar = requestCalendar(request, printing.parameters)
    const name = letterFor(request, calendar)
    yield* letter(printing, {
      ref: request.ref,
      subject: subjectOf(printing, name, calendar),
      body: bodyOf({ printing, request, calendar }, name),
    })
  }
}

/** Weeks after it came, a request is no longer acknowledged: its lateness is what the letter is about. */
const subjectOf = ({ texts }: Printing, name: LetterName, { state }: RequestCalendar): string =>
  texts.documents.requests.d12.subjects[name === 'acknowledgement' && state === 'overdue' ? 'late' : name]

export function letterFor(request: RequestRecord, calendar: RequestCalendar): LetterName {
  const { outcome, types } = request
  if (outcome === 'withdrawn' || outcome === 'notOurs' || outcome === 'noData') return outcome
  if (outcome === 'refused') return 'refusal'
  if (outcome === 'partly') return 'partly'
  if (outcome === 'granted') return types.includes('erasure') || types.includes('childErasure') ? 'erasure' : 'answer'
  const isUnproven = request.identityDoubt === 'yes' && request.identityReceivedOn === ''
  if (isUnproven || calendar.awaited === 'identity') return 'identity'
  return request.extended === 'yes' ? 'extension' : 'acknowledgement'
}

interface Answering {
  readonly printing: Printing
  readonly request: RequestRecord
  readonly calendar: RequestCalendar
}

function* bodyOf(answering: Answering, name: LetterName): Generator<Block> {
  const { printing, request } = answering
  const { d12, letter: words } = printing.texts.documents.requests
  const rights = request.types.map((type) => printing.texts.codes.right[type]).join(', ')
  yield says(d12.received(day(request.receivedOn, printing) || words.date, rights))
  if (name === 'withdrawn' || name === 'notOurs' || name === 'noData') yield says(d12[name])
  else if (name === 'acknowledgement') yield* acknowledgement(answering)
  else if (name === 'identity') yield* identity(answering)
  else if (name === 'extension') yield* extension(answering)
  else yield* answer(answering, name)
  yield says(words.contact(contactOf(printing)))
  // Whoever is refused something, in whole or in part, is told where to go: Art. 12(4).
  if (isRefusal(request) || name === 'noData' || name === 'notOurs' || name === 'extension')
    yield says(d12.remedies(authorityOf(printing)))
}

function* acknowledgement({ printing, request, calendar }: Answering): Generator<Block> {
  const { d12 } = printing.texts.documents.requests
  yield says(due(printing, calendar))
  if (request.feeCharged !== 'yes' && calendar.awaited !== 'fee') yield says(d12.rights.free)
}

function due(printing: Printing, { answerBy, awaited, state }: RequestCalendar): string {
  const { d12, letter: words } = printing.texts.documents.requests
  // A day that has passed is promised to nobody.
  if (state === 'overdue') return d12.dueLate
  return state === 'suspended' && awaited !== ''
    ? d12.dueAwaited[awaited]
    : d12.dueBy(day(answerBy, printing) || words.date)
}

function* identity({ printing, request, calendar }: Answering): Generator<Block> {
  const { d12 } = printing.texts.documents.requests
  yield says(d12.identity.why)
  yield* saidOr(prose.asWords(request.identityDoubtReason, printing.words), d12.identity.reason)
  yield says(d12.identity.ask(request.identityMethod || d12.identity.means))
  yield says(d12.identity.use)
  // Asked too late, it stops no clock: the person is told the day that stands.
  yield says(calendar.answerBy === '' ? d12.dueOpen : due(printing, calendar))
}

function* extension({ printing, request, calendar }: Answering): Generator<Block> {
  const { d12 } = printing.texts.documents.requests
  const until = day(calendar.extendedDueOn, printing)
  yield says(until === '' ? d12.extension.untold : d12.extension.told(until))
  yield says(d12.extension.why)
  yield* saidOr(prose.asWords(request.extensionReason, printing.words), d12.extension.reason)
}

function* answer(
  { printing, request }: Answering,
  name: 'answer' | 'partly' | 'refusal' | 'erasure',
): Generator<Block> {
  const { d12 } = printing.texts.documents.requests
  const say = (value: RequestRecord['given']) => prose.asWords(value, printing.words)
  if (name !== 'refusal') {
    const isErasure = name === 'erasure'
    yield says(name === 'partly' ? d12.partly : d12.granted)
    yield says(isErasure ? d12.erased : d12.given)
    yield* saidOr(say(request.given), isErasure ? d12.erasedBlank : d12.givenBlank)
    if (request.recipientsInformed === 'yes')
      yield says(
        request.recipientsInformedWho.length === 0
          ? d12.recipientsOnly
          : d12.recipients(request.recipientsInformedWho.join(', ')),
      )
    if (say(request.redactions) !== '') {
      yield says(d12.redacted)
      yield* saidOr(say(request.redactions), '')
    }
    if (request.types.some((type) => type === 'access' || type === 'copy'))
      yield* accompanying(printing, !isRefusal(request))
  }
  if (!isRefusal(request)) return
  const { refusalGround } = printing.texts.codes
  yield says(name === 'refusal' ? d12.refused : d12.refusedPart)
  const grounds = request.refusalGrounds.map((ground) => lowerFirst(refusalGround[ground]))
  const said = grounds.join(printing.texts.spoken.semicolon)
  yield says(said === '' ? d12.groundsBlank : d12.grounds(said, grounds.length))
  yield* saidOr(say(request.refusalReason), d12.reasonBlank)
}

/** Art. 15(1): the information that comes with the data, for the sender to complete. */
function* accompanying(printing: Printing, withComplaint: boolean): Generator<Block> {
  const { d12 } = printing.texts.documents.requests
  yield says(d12.access)
  yield { kind: 'list', items: d12.accessItems.split('\n') }
  yield says(d12.alsoRights)
  // Part of the access itself: Art. 15(1)(f). Whoever is refused is told so with the other remedies.
  if (withComplaint) yield says(d12.complaint(authorityOf(printing)))
}
