import { rowDefinitions, type Activity } from '@core/registers'
import type { Right } from '@core/law/rights'
import type { Block, Fact } from '../blocks'
import { rightsOf } from './notice-data'
import { contactFor, controllersIn } from './notice-people'
import { ended, enumerated, merged, mergedSays, says, whichOnly, written, type Notice } from './notice-parts'
import { column, fact, plainGrid, rowsOf, type RowColumn } from './parts'
import { answer, day, period, type Printing } from './printing'
import { lowerFirst } from './retention-in-words'

/** What people may ask, agree to and refuse: exactly what the legal bases open. */

export type ToldRight = keyof Notice['words']['rightsInFull']
export const todayIn = (printing: Printing): string => day(printing.today, printing)

const rightsWithoutBasis = [
  'erasure',
  'portability',
  'objection',
  'withdrawConsent',
] as const satisfies readonly Right[]

/** While a purpose has no basis, what depends on it is neither open nor closed. */
const isBasisOpen = ({ purposes }: Activity): boolean =>
  purposes.length === 0 || purposes.some(({ legalBasis }) => legalBasis === '')

const decidesByMachine = ({ automatedDecision }: Activity): boolean =>
  automatedDecision === 'assisted' || automatedDecision === 'solelySignificantEffect'

/** Whether the law opens this right for the activity, as far as what is known tells. */
export function isTold(notice: Notice, activity: Activity, right: ToldRight): boolean {
  const open = rightsOf(notice, activity)[right]
  // Art. 7(3) holds for what special data were agreed to as well.
  if (right === 'withdrawConsent' && restsOnConsent(activity) && activity.rightsOverride.length === 0) return true
  if (open !== 'limited') return open === 'yes'
  if (right === 'erasure') return activity.purposes.some(({ legalBasis }) => legalBasis === 'publicTask')
  if (right === 'portability') return activity.purposes.some(({ legalBasis }) => legalBasis === 'chNoBasisNeeded')
  return (right === 'adm' || right === 'explanation') && decidesByMachine(activity)
}

/** In the order of the matrix, with the activities each is open for. */
export const toldRights = (
  notice: Notice,
): readonly { readonly right: ToldRight; readonly of: readonly Activity[] }[] =>
  (Object.keys(notice.words.rightsInFull) as readonly ToldRight[])
    .map((right) => ({ right, of: notice.activities.filter((activity) => isTold(notice, activity, right)) }))
    .filter(({ of }) => of.length > 0)

export function* yourRights(notice: Notice): Generator<Block> {
  const { printing, words } = notice
  yield { kind: 'facts', rows: toldRights(notice).map((told) => rightFact(notice, told)) }
  yield* mergedSays(notice, (activity) => open(notice, activity))
  yield* mergedSays(notice, (activity) => [ended(words.howTo(contactFor(notice, activity)))])
  yield* mergedSays(notice, ({ rightsProcedure }) => [written(notice, rightsProcedure)])
  yield* mergedSays(notice, (activity) => {
    const how = written(notice, activity.objectionMechanism)
    const isOpen = isTold(notice, activity, 'objection') || isTold(notice, activity, 'objectionMarketing')
    return how === '' || !isOpen ? [] : [ended(words.objecting(how))]
  })
  const [clock] = printing.parameters.requestClocks
  if (clock) yield says(words.answeredIn(period(clock.period, printing), period(clock.extension ?? null, printing)))
}

function rightFact(notice: Notice, { right, of }: ReturnType<typeof toldRights>[number]): Fact {
  const { printing, words } = notice
  const { label, says: text } = words.rightsInFull[right]
  const limits = right === 'erasure' ? erasureLimits(notice, of) : []
  const formats =
    right === 'portability'
      ? merged(notice, (activity) => (of.includes(activity) ? [activity.portabilityFormat] : []))
      : []
  const which = whichOnly(notice, { of })
  const lines = [[text, ...limits, ...formats.map((format) => words.format(format.text))].join(' '), which]
  return fact(label, printing.texts.spoken.typeset(lines.join('\n')))
}

/** What the same activities keep for another reason is not erased. */
const erasureLimits = ({ words }: Notice, of: readonly Activity[]): readonly string[] =>
  (['legalObligation', 'publicTask'] as const)
    .filter((basis) => of.some(({ purposes }) => purposes.some(({ legalBasis }) => legalBasis === basis)))
    .map((basis) => words.erasureLimits[basis])

/** What nobody can tell yet. */
function open(notice: Notice, activity: Activity): readonly string[] {
  const { words, printing } = notice
  const rights = rightsOf(notice, activity)
  const later = isBasisOpen(activity)
    ? rightsWithoutBasis.filter((right) => rights[right] === 'limited' || activity.purposes.length === 0)
    : []
  const names = later
    .filter((right) => !isTold(notice, activity, right))
    .map((right) => lowerFirst(printing.texts.codes.right[right]))
  return [
    names.length === 0 ? '' : words.rightsOpenLater(names.join(', ')),
    rights.objectionMarketing === 'limited' ? words.marketingUnknown : '',
    rights.childErasure === 'limited' ? words.childUnknown : '',
  ]
}

export function* consent(notice: Notice): Generator<Block> {
  const { printing, words, activities } = notice
  const { consent: said } = words
  const agreed = activities.filter(restsOnConsent)
  if (agreed.length === 0) yield says(activities.some(isBasisOpen) ? said.unknown : said.none)
  yield* mergedSays(notice, (activity) => {
    if (!agreed.includes(activity)) return []
    const how = written(notice, activity.withdrawalMechanism)
    return [how === '' ? said.noWay : ended(said.withdraw(how))]
  })
  yield* mergedSays(notice, ({ preferencesSettings }) => [written(notice, preferencesSettings)])
  for (const controller of controllersIn(notice)) {
    const where = answer(printing, 'organisations', controller, 'preferencesChannel').join(', ')
    if (where !== '') yield says(said.preferences(where))
  }
  yield* cookies(notice)
}

const restsOnConsent = ({ purposes }: Activity): boolean =>
  purposes.some(({ legalBasis, art9Condition }) => legalBasis === 'consent' || art9Condition === 'explicitConsent')

function* cookies({ printing, words, activities }: Notice): Generator<Block> {
  const rows = activities.flatMap(({ cookiesTrackers }) => cookiesTrackers)
  if (rows.length === 0) return
  const group = { of: 'cookiesTrackers', fields: rowDefinitions.cookiesTrackers.fields } as const
  const plainly = (name: 'name' | 'purpose' | 'provider' | 'lifetime', share: number): RowColumn => {
    const own = column(printing, group, name, share)
    return { ...own, label: words.cookieColumns[name], value: (row) => own.value(row) || words.cookieGaps[name] }
  }
  const asked: RowColumn = {
    label: words.cookieColumns.consent,
    share: 2,
    tells: ['exempt'],
    value: (row) => words.cookieNeedsConsent[row['exempt'] as keyof typeof words.cookieNeedsConsent],
  }
  yield plainGrid(
    printing,
    group.of,
    rowsOf(rows),
    [plainly('name', 3), plainly('purpose', 4), plainly('provider', 2.5), plainly('lifetime', 2), asked],
    { description: words.descriptions.cookies, empty: '' },
  )
}

export function* decisions(notice: Notice): Generator<Block> {
  const { words } = notice
  const { decisions: said } = words
  const isPlain = ({ automatedDecision, profiling }: Activity) => automatedDecision === 'none' && profiling !== 'yes'
  if (notice.activities.every(isPlain)) return yield says(said.none)
  yield* mergedSays(notice, (activity) =>
    isPlain(activity)
      ? []
      : [
          [
            said[activity.automatedDecision === '' ? 'unknown' : activity.automatedDecision],
            ...(activity.profiling === 'yes' ? [said.profiling] : []),
            ...explained(notice, activity),
          ].join('\n'),
        ],
  )
  if (notice.activities.some(isPlain)) yield says(said.rest)
}

/** Art. 13(2)(f): the logic, what it means and what is foreseen of it, where a machine takes part. */
function explained(notice: Notice, activity: Activity): readonly string[] {
  if (!decidesByMachine(activity)) return []
  const { decisions: said } = notice.words
  const logic = written(notice, activity.decisionLogic)
  const effects = written(notice, activity.decisionEffects)
  const isAlone = activity.automatedDecision === 'solelySignificantEffect'
  const asks = activity.art22Safeguards.map((code) => said.safeguard[code])
  const where = written(notice, activity.explanationChannel)
  return [
    logic === '' ? said.noLogic : ended(said.logic(logic)),
    effects === '' ? (isAlone ? said.noEffects : '') : ended(said.effects(effects)),
    asks.length > 0 ? said.safeguards(enumerated(notice, asks)) : isAlone ? said.noSafeguard : '',
    where === '' ? '' : ended(said.ask(where)),
  ].filter((line) => line !== '')
}
