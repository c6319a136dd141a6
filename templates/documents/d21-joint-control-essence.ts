import { isOver } from '@core/law/processor-use'
import type { JointControl, Organisation } from '@core/registers'
import type { Block, Text } from '../blocks'
import { day, linked, printed, type Printing } from './printing'
import { says } from './letter-parts'
import { withGapsTold } from './gaps-told'

/**
 * D21, the essence of an arrangement between joint controllers: GDPR Art. 26(2). For the people concerned, in plain words:
 * every edition says what citizens may read and nothing else.
 */
export function* d21JointControlEssence(printing: Printing): Generator<Block> {
  for (const arrangement of printed(printing, 'jointControls')) yield* essence(printing, arrangement)
}

function* essence(printing: Printing, arrangement: JointControl): Generator<Block> {
  const { d21 } = printing.texts.documents.processors
  const anchor = `joint-${arrangement.ref.replace(/\W/g, '')}`
  const part = (text: string, key: string): Block => ({ kind: 'heading', level: 2, text, anchor: `${anchor}-${key}` })
  const parties = arrangement.parties.flatMap((id) => linked(printing, 'organisations', id) ?? [])
  const names = parties.map(({ legalName }) => legalName).filter((each) => each !== '')
  const name = printing.words.text(arrangement.title) || arrangement.ref
  yield { kind: 'heading', level: 1, text: d21.title(name), anchor, newPage: true, record: arrangement.ref }
  // One alone decides nothing together: the other is not recorded yet.
  const deciding = names.length > 1 ? listed(printing, names) : ''
  yield { kind: 'paragraph', tone: 'lead', text: d21.together(deciding) }
  yield* usesPart(printing, arrangement)
  yield part(d21.parties, 'parties')
  yield* partiesPart(printing, parties)
  yield part(d21.duties, 'duties')
  yield* dutiesPart(printing, arrangement)
  yield part(d21.contact, 'contact')
  yield* contactPart(printing, arrangement)
  yield { kind: 'paragraph', tone: 'quiet', text: d21.madeOn(day(printing.today, printing)) }
}

/** « A, B et C ». */
function listed({ texts }: Printing, names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')}${texts.spoken.and}${last}`
}

/** What the data are used for together: activities that run, by the names they bear. */
function* usesPart({ dossier, words, texts }: Printing, arrangement: JointControl): Generator<Block> {
  const uses = dossier.activities
    .filter((activity) => activity.jointControl === arrangement.id && !isOver(activity) && activity.status !== 'draft')
    .map(({ name }) => words.text(name))
    .filter((name) => name !== '')
  if (uses.length === 0) return
  yield says(texts.documents.processors.d21.uses)
  yield { kind: 'list', items: uses }
}

function* partiesPart(printing: Printing, parties: readonly Organisation[]): Generator<Block> {
  const { texts, words } = printing
  const { d21 } = texts.documents.processors
  const fields = texts.registers.organisations.fields
  yield* withGapsTold(printing, {
    kind: 'grid',
    description: d21.parties,
    empty: d21.noParty,
    columns: [
      { label: d21.organisation, share: 3 },
      { label: fields.address.label, share: 3 },
      { label: d21.reach, share: 4 },
    ],
    rows: parties.map((party): readonly Text[] => [
      party.legalName,
      [party.address, party.country === '' ? '' : words.code('country', party.country)]
        .filter((line) => line !== '')
        .join('\n'),
      [party.questionsChannel || [party.email, party.phone].filter((way) => way !== '').join(', '), party.website]
        .filter((line) => line !== '')
        .join('\n'),
    ]),
  })
}

/** Art. 26(1) names these two: where nobody is said to have them, that is said. */
const always = ['information', 'rights'] as const

function* dutiesPart(printing: Printing, { responsibilities }: JointControl): Generator<Block> {
  const { d21 } = printing.texts.documents.processors
  const told = responsibilities.flatMap(({ duty, party }) => (duty === '' ? [] : [{ duty, party }]))
  const shared = [...new Set([...always, ...told.map(({ duty }) => duty)])]
  const who = (of: (typeof shared)[number]) => [
    ...new Set(
      told
        .filter(({ duty }) => duty === of)
        .map(({ party }) => linked(printing, 'organisations', party)?.legalName ?? '')
        .filter((name) => name !== ''),
    ),
  ]
  yield* withGapsTold(printing, {
    kind: 'grid',
    description: d21.duties,
    empty: d21.duties,
    columns: [
      { label: d21.what, share: 6 },
      { label: d21.who, share: 4 },
    ],
    rows: shared.map((duty) => [d21.duty[duty], listed(printing, who(duty))]),
  })
}

/** A contact point is not a must; the right to turn to any of them is: Art. 26(3). */
function* contactPart(printing: Printing, arrangement: JointControl): Generator<Block> {
  const { d21 } = printing.texts.documents.processors
  const { contactPoint, essenceWhere } = arrangement
  if (contactPoint !== '') yield says([d21.ask, { text: contactPoint, strong: true }])
  yield says(d21.anyOfThem)
  if (essenceWhere !== '') yield says(printing.words.pair(d21.alsoRead, essenceWhere))
}
