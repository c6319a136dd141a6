import { isOneOf } from '@core/codes/is-one-of'
import { usesSpecial } from '@core/asked/of-activities'
import { isAsked } from '@core/asked/is-asked'
import type { AnyRecord } from '@core/dossier/change'
import { rightsOpen } from '@core/law/rights'
import { isByPublicBody } from '@core/law/controllers'
import { sensitivityOf } from '@core/law/sensitivity'
import type { Activity, DataItem, Purpose, RetentionRule } from '@core/registers'
import type { Block, Column, Text } from '../blocks'
import { eachActivity, ended, says, written, type Notice } from './notice-parts'
import { linked } from './printing'
import { lowerFirst, retentionInWords } from './retention-in-words'

/** What is done with which data, on what ground, for how long: activity by activity. */

export const rightsOf = ({ printing }: Notice, activity: Activity) =>
  rightsOpen(activity, { law: printing.parameters, byPublicBody: isByPublicBody(activity, printing.dossier) })

export function* purposes(notice: Notice): Generator<Block> {
  const { printing, words } = notice
  yield* eachActivity(notice, 'purposes', (activity) => [
    activity.purposes.length === 0
      ? says(words.noPurpose)
      : {
          kind: 'grid',
          description: words.descriptions.purposes,
          empty: '',
          columns: [
            { label: words.labels.purpose, share: 4 },
            { label: words.labels.basis, share: 6 },
          ],
          rows: activity.purposes.map((purpose) => [
            printing.words.text(purpose.title) || words.noPurpose,
            basisOf(notice, activity, purpose),
          ]),
        },
  ])
}

/** What allows it, in plain words, then what follows from it for the person. */
function basisOf(notice: Notice, activity: Activity, purpose: Purpose): Text {
  const { words, printing } = notice
  const { legalBasis, legalReference, interestsPursued, art9Condition } = purpose
  if (legalBasis === '') return words.noBasis
  const { name, because } = words.bases[legalBasis]
  const named = isOneOf(['legitimateInterests', 'ukRecognisedLI'], legalBasis)
    ? endedIfAny(written(notice, interestsPursued))
    : legalReference.trim()
  const condition =
    art9Condition === ''
      ? usesSpecial(purpose, activity)
        ? words.noCondition
        : ''
      : words.special(lowerFirst(printing.words.code('art9Condition', art9Condition)))
  const more = [because(named), follows(notice, activity, purpose), condition, ...agreedTo(notice, purpose)]
  return [{ text: name, strong: true }, `\n${more.filter((line) => line !== '').join('\n')}`]
}

/** What special data are agreed to may be withdrawn, whatever the basis of the rest. */
const agreedTo = ({ words }: Notice, { legalBasis, art9Condition }: Purpose): readonly string[] =>
  legalBasis !== 'consent' && art9Condition === 'explicitConsent' ? [words.follows.withdrawConsent] : []

const endedIfAny = (text: string) => (text === '' ? '' : ended(text))

/** The right that comes with the basis, where it is open for this activity. */
function follows(notice: Notice, activity: Activity, { legalBasis }: Purpose): string {
  const open = rightsOf(notice, activity)
  const { follows: said } = notice.words
  const lines = [
    legalBasis === 'consent' && open.withdrawConsent !== 'no' ? said.withdrawConsent : '',
    isOneOf(['consent', 'contract'], legalBasis) && open.portability === 'yes' ? said.portability : '',
    isOneOf(['publicTask', 'legitimateInterests', 'ukRecognisedLI', 'chNoBasisNeeded'], legalBasis) &&
    open.objection !== 'no'
      ? said.objection
      : '',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

export function* dataUsed(notice: Notice): Generator<Block> {
  const { words } = notice
  yield* eachActivity(notice, 'data', function* (activity) {
    const { collectionMode, dataItems } = activity
    const collected = says(words.collection[collectionMode === '' ? 'unknown' : collectionMode])
    if (dataItems.length === 0) {
      yield says(words.noData)
      yield collected
      return
    }
    const columns = dataColumns(notice, activity)
    yield {
      kind: 'grid',
      description: words.descriptions.data,
      empty: '',
      columns: columns.map(({ label, share }) => ({ label, share })),
      rows: dataItems.map((item) => columns.map(({ value }) => value(item))),
    }
    yield collected
    if (
      isAsked('activities', 'consequencesOfRefusal', activity as unknown as AnyRecord, notice.printing.parameters) !==
      'no'
    )
      yield says(refusal(notice, activity))
  })
}

function refusal(notice: Notice, { consequencesOfRefusal }: Activity): string {
  const said = written(notice, consequencesOfRefusal)
  return said === '' ? notice.words.noRefusal : ended(notice.words.refusal(said))
}

/** Art. 13(2)(e) asks what must be given of whoever gives it; Art. 14(2)(f) where the rest comes from. */
function dataColumns(
  notice: Notice,
  { collectionMode }: Activity,
): readonly (Column & { readonly value: (item: DataItem) => Text })[] {
  const { words } = notice
  const { data, source, mandatory } = words.labels
  return [
    { label: data, share: 5, value: (item) => named(notice, item) },
    ...(collectionMode === 'direct'
      ? []
      : [{ label: source, share: 3, value: (item: DataItem) => sourceOf(notice, item) }]),
    ...(collectionMode === 'indirect'
      ? []
      : [
          {
            label: mandatory,
            share: 3,
            value: (item: DataItem) => mandatoryOf(notice, item, collectionMode),
          },
        ]),
  ]
}

/** Nobody is asked to give what comes from elsewhere. */
const mandatoryOf = ({ words }: Notice, { mandatory, source }: DataItem, mode: Activity['collectionMode']): string =>
  mandatory === '' && mode === 'both' && source !== '' && source !== 'subject'
    ? ''
    : words.mandatory[mandatory === '' ? 'unknown' : mandatory]

/** « **Coordonnées** · Adresse, téléphone · donnée sensible ». */
function named({ printing, words }: Notice, item: DataItem): Text {
  const detail = printing.words.text(item.detail)
  const isNamed = item.category !== '' && (item.category !== 'other' || detail === '')
  const name = isNamed ? printing.words.code('dataCategory', item.category) : detail || words.noData
  const kind = sensitivityOf(item)
  const more = [isNamed ? detail : '', kind === 'special' || kind === 'criminal' ? words.sensitive[kind] : ''].filter(
    (text) => text !== '',
  )
  const { parting } = printing.texts.documents
  return [{ text: name, strong: true }, more.map((text) => `${parting}${text}`).join('')]
}

function sourceOf({ printing, words }: Notice, { source, sourceDetail }: DataItem): string {
  const detail = printing.words.text(sourceDetail)
  if (source === 'subject') return [words.fromYou, detail].filter((text) => text !== '').join(', ')
  // A precision tells more than its sort; that anybody could read it is told besides: Art. 14(2)(f).
  const isPublic = isOneOf(['publicRegister', 'socialNetwork', 'scraping'], source)
  const name = source === '' || (detail !== '' && !isPublic) ? '' : printing.words.code('dataSource', source)
  return [name, detail].filter((text) => text !== '').join(', ') || words.noSource
}

export function* retention(notice: Notice): Generator<Block> {
  const { printing, words } = notice
  yield* eachActivity(notice, 'retention', (activity) => {
    if (activity.dataItems.length === 0) return [says(words.retained.noPeriod)]
    const rules = [...new Set(activity.dataItems.map(({ retention: id }) => id))]
    return [
      {
        kind: 'grid',
        description: words.descriptions.retention,
        empty: '',
        columns: [
          { label: words.labels.data, share: 5 },
          { label: words.labels.kept, share: 6 },
        ],
        rows: rules.map((id) => [
          keptTogether(notice, activity, id),
          kept(notice, linked(printing, 'retentionRules', id)),
        ]),
      },
    ]
  })
}

const keptTogether = (notice: Notice, { dataItems }: Activity, rule: string): string =>
  dataItems
    .filter(({ retention: id }) => id === rule)
    .map((item) => inShort(notice, item))
    .filter((name, at, all) => all.indexOf(name) === at)
    .join('\n')

/** The precision alone where there is one: « Images de la voie publique » tells more than « Image, vidéo, voix ». */
const inShort = ({ printing, words }: Notice, { category, detail }: DataItem): string =>
  printing.words.text(detail) ||
  (category === '' ? words.labels.unnamedRule : printing.words.code('dataCategory', category))

const kept = ({ printing, words }: Notice, rule: RetentionRule | undefined): string =>
  rule ? retentionInWords(printing, rule, words.retained).join('\n') : words.retained.noPeriod
