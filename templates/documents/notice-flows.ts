import { isDerogation, needsTransferAssessment } from '@core/law/transfer-tools'
import { isOneOf } from '@core/codes/is-one-of'
import type { Activity, Transfer } from '@core/registers'
import type { Block } from '../blocks'
import { ended, isOfSeveral, merged, mergedSays, nameIn, says, type Notice } from './notice-parts'
import { answer, linked } from './printing'
import { lowerFirst } from './retention-in-words'

/** Who receives the data, and where they go. */

export function* recipients(notice: Notice): Generator<Block> {
  const { printing, words } = notice
  const { recipients: said } = words
  yield* listed(notice, 'inside', (activity) =>
    activity.internalRecipients.map(({ service }) => printing.words.text(service)),
  )
  yield* listed(notice, 'outside', (activity) => outside(notice, activity))
  yield* mergedSays(notice, (activity) => {
    if (outside(notice, activity).length > 0) return []
    return [activity.noRecipientsConfirmed === 'yes' ? said.none : said.unknown]
  })
  yield* listed(notice, 'processors', (activity) => processors(notice, activity))
  yield* mergedSays(notice, (activity) => {
    const who = activity.authorisedThirdParties.filter((each) => each.trim() !== '').join(', ')
    return who === '' ? [] : [said.authorities(who)]
  })
}

/** Under its title, a list; where there are several activities, a table that tells which each is about. */
function* listed(
  notice: Notice,
  key: 'inside' | 'outside' | 'processors',
  told: (activity: Activity) => readonly string[],
): Generator<Block> {
  const lines = merged(notice, told)
  if (lines.length === 0) return
  yield { kind: 'heading', level: 3, text: notice.words.recipients[key], anchor: `notice-${key}`, unlisted: true }
  const { labels, descriptions } = notice.words
  if (!isOfSeveral(notice)) yield { kind: 'list', items: lines.map(({ text }) => text) }
  else
    yield {
      kind: 'grid',
      description: descriptions.recipients,
      empty: '',
      columns: [
        { label: labels.recipient, share: 5 },
        { label: labels.activity, share: 6 },
      ],
      rows: lines.map(({ text, of }) => [text, of.map((activity) => nameIn(notice, activity)).join('\n')]),
    }
}

const outside = ({ printing }: Notice, { externalRecipients }: Activity): readonly string[] =>
  externalRecipients.map(({ recipient, organisation, purpose, country }) =>
    withMore(printing.texts.documents.parting, [
      printing.words.text(recipient) || printing.words.recordName('organisations', organisation),
      printing.words.text(purpose),
      country === '' ? '' : printing.words.code('country', country),
    ]),
  )

const processors = ({ printing }: Notice, activity: Activity): readonly string[] =>
  activity.processors.flatMap((id) => {
    const found = linked(printing, 'processors', id)
    if (!found) return []
    const said = (['name', 'services', 'country'] as const).map((name) =>
      answer(printing, 'processors', found, name).join(', '),
    )
    return [withMore(printing.texts.documents.parting, said)]
  })

const withMore = (parting: string, parts: readonly string[]) => parts.filter((part) => part !== '').join(parting)

/** Inside the zone of the law of the file, nothing is transferred. */
const isAway = ({ mechanism }: Transfer) => mechanism !== 'none_eea'

export function* transfers(notice: Notice): Generator<Block> {
  const { printing, words } = notice
  const { transfers: said } = words
  const zone = said.zones[printing.parameters.home.zone]
  const away = ({ transfers: rows }: Activity) => rows.filter(isAway)
  const lines = merged(notice, (activity) => away(activity).map((row) => line(notice, row)))
  if (lines.length > 0) {
    yield says(said.some(zone))
    yield {
      kind: 'list',
      items: lines.map(({ text, of }) =>
        isOfSeveral(notice)
          ? `${text}\n${words.concerns(of.map((activity) => nameIn(notice, activity)).join(', '))}`
          : text,
      ),
    }
    yield* mergedSays(notice, (activity) => copies(notice, activity))
  }
  const others = notice.activities.filter((activity) => away(activity).length === 0)
  const open = others.filter(({ transfersDeclared }) => transfersDeclared !== 'no')
  yield* mergedSays(notice, (activity) => (open.includes(activity) ? [said.unknown(zone)] : []))
  if (open.length < others.length) yield says((lines.length + open.length > 0 ? said.rest : said.none)(zone))
}

function line({ printing, words }: Notice, { destination, importerName, importer, mechanism }: Transfer): string {
  const { transfers: said } = words
  return said.line(
    destination === '' ? said.noCountry : printing.words.code('country', destination),
    importerName || printing.words.recordName('organisations', importer),
    safeguard(words, mechanism, (code) => lowerFirst(printing.words.code('transferMechanism', code))),
  )
}

const adequate = ['adequacy', 'adequacyDPF', 'uk_reg', 'uk_databridge', 'ch_annex1', 'ch_dpf'] as const

/** A tool that no longer protects anything is no safeguard to tell people of. */
function safeguard(
  { transfers: said }: Notice['words'],
  mechanism: Transfer['mechanism'],
  named: (code: Exclude<Transfer['mechanism'], ''>) => string,
): string {
  if (mechanism === '' || mechanism === 'privacyShield') return said.noSafeguard
  if (isOneOf(adequate, mechanism)) return said.adequacy(named(mechanism))
  if (needsTransferAssessment(mechanism)) return said.safeguards(named(mechanism))
  return isDerogation(mechanism) ? said.derogation(named(mechanism)) : said.other(named(mechanism))
}

/** Art. 13(1)(f): commitments are read only by who can get them. */
function copies({ printing, words }: Notice, activity: Activity): readonly string[] {
  if (!activity.transfers.some(({ mechanism }) => needsTransferAssessment(mechanism))) return []
  const where = answer(printing, 'activities', activity, 'safeguardsCopy').join(', ')
  return [where === '' ? words.transfers.noCopy : ended(words.transfers.copy(where))]
}
