import { controllersOf } from '@core/law/controllers'
import { textIn } from '@core/kinds'
import { rowDefinitions, type Activity, type Organisation } from '@core/registers'
import type { Block, Fact } from '../blocks'
import { contactOf } from './letter-parts'
import { merged, mergedSays, says, withWhich, type Notice } from './notice-parts'
import { column, fact, plainGrid, rowsOf } from './parts'
import { answer, linked } from './printing'

/** Who answers for the data, who may be asked, to whom one complains. */

/** Every controller of the activities, once each. */
export const controllersIn = ({ printing, activities }: Notice): readonly Organisation[] => [
  ...new Set(activities.flatMap((activity) => controllersOf(activity, printing.dossier))),
]

export function* responsible(notice: Notice): Generator<Block> {
  const { printing, words } = notice
  const controllers = controllersIn(notice)
  const rows: Fact[] =
    controllers.length === 0 ? [fact(words.labels.responsible, printing.texts.documents.requests.letter.sender)] : []
  for (const controller of controllers) {
    rows.push(fact(words.labels.responsible, withActivities(notice, controller, reach(notice, controller))))
    rows.push(...representatives(notice, controller))
    rows.push(...officer(notice, controller))
  }
  yield { kind: 'facts', rows: rows.filter((row, at) => rows.findIndex((other) => isSame(row, other)) === at) }
  yield* arrangements(notice)
}

/** Two bodies may share their officer. */
const isSame = (one: Fact, other: Fact) => one.label === other.label && String(one.value) === String(other.value)

const withActivities = (notice: Notice, controller: Organisation, text: string): string =>
  withWhich(notice, {
    text,
    of: notice.activities.filter((a) => controllersOf(a, notice.printing.dossier).includes(controller)),
  })

/** Name, then how to reach it, one way a line. */
function reach({ printing }: Notice, organisation: Organisation): string {
  const said = (name: 'legalName' | 'address' | 'phone' | 'email' | 'website') =>
    answer(printing, 'organisations', organisation, name).join(', ')
  return [said('legalName'), said('address'), joined([said('phone'), said('email')]), said('website')]
    .filter((line) => line !== '')
    .join('\n')
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')

function representatives(notice: Notice, { euRepresentative, ukRepresentative }: Organisation): readonly Fact[] {
  return [euRepresentative, ukRepresentative].flatMap((id) => {
    const found = linked(notice.printing, 'organisations', id)
    return found ? [fact(notice.words.labels.representative, reach(notice, found))] : []
  })
}

/** How to reach the officer: whose name it is stays in the house. */
function officer({ printing, words }: Notice, { dpo }: Organisation): readonly Fact[] {
  const found = linked(printing, 'persons', dpo)
  if (!found) return []
  const ways = (['email', 'phone', 'postal'] as const).flatMap((name) => answer(printing, 'persons', found, name))
  return [fact(words.labels.dpo, ways.length === 0 ? words.noContact : ways.join('\n'))]
}

/** Art. 26(2): the essence of what joint controllers agreed. */
function* arrangements({ printing, words, activities }: Notice): Generator<Block> {
  const ids = [...new Set(activities.map(({ jointControl }) => jointControl))]
  const group = { of: 'responsibilities', fields: rowDefinitions.responsibilities.fields } as const
  for (const found of ids.flatMap((id) => linked(printing, 'jointControls', id) ?? [])) {
    const line = (label: string, name: 'title' | 'contactPoint' | 'essenceWhere') =>
      fact(label, answer(printing, 'jointControls', found, name).join('\n'))
    const { labels } = words
    yield {
      kind: 'facts',
      rows: [
        line(labels.arrangement, 'title'),
        line(labels.contactPoint, 'contactPoint'),
        line(labels.essence, 'essenceWhere'),
      ].filter(({ value }) => value.length > 0),
    }
    if (found.responsibilities.length > 0)
      yield plainGrid(
        printing,
        group.of,
        rowsOf(found.responsibilities),
        [column(printing, group, 'duty', 3), column(printing, group, 'party', 3)],
        { description: printing.texts.documents.descriptions.duties, empty: '' },
      )
  }
}

/** Whom to ask about an activity, or a blank: what its sheet says, then what the organisation says of itself. */
export function contactFor({ printing, words }: Notice, activity: Activity): string {
  const own = answer(printing, 'activities', activity, 'rightsContact').join(', ')
  const general = contactOf(printing)
  return own || (general === printing.texts.documents.requests.letter.noContact ? words.noContact : general)
}

/** The authority each activity names, else that of the law of the file. */
export function authorityFor({ printing, words }: Notice, activity: Activity): string {
  const { parameters, language, texts, dossier } = printing
  const { complaintAuthority } = activity
  if (complaintAuthority !== '' && complaintAuthority !== 'other') return texts.codes.authority[complaintAuthority]
  const hasLaw = (dossier.clientFile[0]?.jurisdictionPacks.length ?? 0) > 0
  return hasLaw ? textIn(parameters.words.authority, language) : words.complaint.noAuthority
}

export function* complaint(notice: Notice): Generator<Block> {
  const { words, printing } = notice
  yield* mergedSays(notice, (activity) => [words.complaint.ask(contactFor(notice, activity))])
  for (const { days } of printing.parameters.complaintClocks) yield says(words.complaint.toUs(days))
  for (const each of merged(notice, (activity) => [words.complaint.toAuthority(authorityFor(notice, activity))]))
    yield says(withWhich(notice, each))
}
