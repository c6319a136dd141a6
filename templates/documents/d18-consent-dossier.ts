import {
  consentConditionNames,
  consentConditions,
  consentContext,
  consentVerdict,
  counts,
  type ConsentCondition,
  type ConsentContext,
  type ConsentTest,
} from '@core/law/consent-verdict'
import type { Activity, CitedDocument } from '@core/registers'
import { fieldLabel } from '@core/texts/field-texts'
import { recordTitle } from '@core/texts/words'
import type { Block, Grid, Note } from '../blocks'
import {
  activityName,
  coverLines,
  coverOf,
  filesGrid,
  part,
  reliancesGrid,
  sheetOf,
  told,
  type Assessment,
} from './assessment-parts'
import { quiet } from './gaps-told'
import type { OwnCover } from './dpia-cover'
import { fact, facts } from './parts'
import { picturesShown } from './shown-files'
import { linked, printed, withRef, type Printing } from './printing'

interface Consent extends Assessment<'consentChecks'> {
  readonly context: ConsentContext
  /** Number of the next picture of the document. */
  readonly nextFigure: () => number
}

/** D18, one consent and its proof: GDPR Art. 4(11) and 7. */
export function* d18ConsentDossier(printing: Printing): Generator<Block> {
  const { chapters } = printing.texts.documents.assessments.d18
  let pictures = 0
  for (const record of printed(printing, 'consentChecks')) {
    const consent: Consent = {
      printing,
      register: 'consentChecks',
      record,
      context: consentContext(record.id, printing.dossier),
      nextFigure: () => (pictures += 1),
    }
    yield* sheetOf(
      consent,
      [
        ['purposes', chapters.purposes, purposes(consent)],
        ['screens', chapters.screens, screens(consent)],
        ['conditions', chapters.conditions, conditions(consent)],
        ['withdrawal', chapters.withdrawal, withdrawal(consent)],
        ['proof', chapters.proof, proof(consent)],
      ],
      { closing: { title: printing.texts.documents.assessments.d18.reading, blocks: [reading(consent)] } },
    )
  }
}

export const d18Cover = (printing: Printing): OwnCover =>
  coverOf(printing, 'consentChecks', (consent) => coverLines(consent, ['withdrawalTestedOn', 'refreshEvery']))

const shown = ['proofHow', 'proofTextVersion', 'proofText'] as const
const withdrawn = [
  'withdrawalHow',
  'withdrawalAsEasy',
  'withdrawalTestedOn',
  'effectOfWithdrawal',
  'refusalAsEasy',
  'preferenceCentre',
] as const
const proven = ['proofWho', 'proofWhen', 'proofWhere', 'proofUntil', 'refreshEvery', 'refreshedSince2018'] as const

const activitiesOf = ({ context }: Consent): readonly Activity[] => [
  ...new Set(context.reliances.map(({ activity }) => activity)),
]

function* purposes({ printing, context }: Consent): Generator<Block> {
  const { d18 } = printing.texts.documents.assessments
  yield reliancesGrid(printing, context.reliances, {
    description: d18.purposes,
    empty: d18.noPurpose,
    more: {
      label: printing.texts.rows.purposes.fields.art9Condition.label,
      say: ({ art9Condition }) => (art9Condition === '' ? '' : printing.words.code('art9Condition', art9Condition)),
    },
  })
}

/** What people see and read when they are asked: the form, the words, and the files that show them. */
function* screens(consent: Consent): Generator<Block> {
  const { printing, record } = consent
  const { d18 } = printing.texts.documents.assessments
  yield* told(consent, shown, shown, askingFacts(consent))
  yield* picturesShown(printing, record, consent.nextFigure)
  const wording = linked(printing, 'documents', record.proofText)
  if (wording) yield* wordingPart(consent, wording)
  const held = record.attachments.length + (wording?.attachments.length ?? 0)
  if (held === 0) yield quiet(d18.noFile)
}

/** Notices the activities inform people with, and what was found of the way they are asked. */
function askingFacts(consent: Consent) {
  const { printing } = consent
  const { words, texts } = printing
  return (['noticeDocuments', 'manipulationCheck', 'darkPatterns'] as const).flatMap((name) => {
    const lines = activitiesOf(consent).flatMap((activity) => {
      const [row] = facts(printing, 'activities', activity, [name]).rows.filter(({ value }) => value.length > 0)
      return row ? [{ activity, value: row.value }] : []
    })
    // Alike for all is said once; otherwise each activity says its own.
    if (lines.length === 0) return []
    const label = fieldLabel(texts, 'activities', name)
    if (lines.length === 1) return [{ label, value: lines[0]?.value ?? [] }]
    return [
      {
        label,
        value: lines.flatMap(({ activity, value }) => [
          [{ text: words.pair(activityName(printing, activity), ''), strong: true }],
          ...value,
        ]),
      },
    ]
  })
}

const identity = ['kind', 'version', 'date', 'languages', 'where'] as const
/** What a wording says on what Art. 4(11) and 7(3) want told, word for word. */
const extracts = [
  'extractIdentity',
  'extractPurposes',
  'extractCategories',
  'extractWithdrawal',
  'extractDecision',
  'extractTransfers',
] as const

function* wordingPart(consent: Consent, wording: CitedDocument): Generator<Block> {
  const { printing } = consent
  const { d18 } = printing.texts.documents.assessments
  const said = facts(printing, 'documents', wording, [...identity, ...extracts])
  const rows = said.rows.filter(({ value }) => value.length > 0)
  if (rows.length + wording.attachments.length === 0) return
  yield part(consent, 'wording', d18.wording(withRef(wording, recordTitle('documents', wording, printing.words))))
  if (rows.length > 0) yield { kind: 'facts', rows }
  if (wording.attachments.length > 0) yield filesGrid(printing, wording)
  yield* picturesShown(printing, wording, consent.nextFigure)
}

function* conditions(consent: Consent): Generator<Block> {
  yield conditionsGrid(consent)
  const { explicitNeeded } = consent.context
  yield* told(
    consent,
    ['explicit', 'explicitMethod', 'askedOfChildren', 'childAge', 'childParentMethod'],
    ['askedOfChildren', ...(explicitNeeded ? (['explicit'] as const) : [])],
  )
}

/** Each condition in a line: how many of the questions that count here have a yes, and every answer under its word. */
function conditionsGrid(consent: Consent): Grid {
  const { printing } = consent
  const { lawfulnessPages, documents } = printing.texts
  const { d18, nothing } = documents.assessments
  return {
    kind: 'grid',
    description: d18.conditionsSay,
    empty: nothing,
    columns: [
      { label: d18.condition, share: 2 },
      { label: d18.answers, share: 7 },
      { label: d18.standing, share: 2 },
    ],
    rows: consentConditionNames.map((condition) => [
      [{ text: lawfulnessPages.consent.conditions[condition], strong: true }],
      answersOf(consent, condition),
      standingOf(consent, condition),
    ]),
  }
}

/** Questions one after the other, as in a sentence. */
const inARow = (texts: Printing['texts'], tests: readonly ConsentTest[]): string =>
  tests
    .map((test) => fieldLabel(texts, 'consentChecks', test))
    .map((label) => label.charAt(0).toLowerCase() + label.slice(1))
    .join(texts.spoken.semicolon)

function answersOf({ printing, record, context }: Consent, condition: ConsentCondition): string {
  const { texts, words } = printing
  const { d18 } = texts.documents.assessments
  const tests: readonly ConsentTest[] = consentConditions[condition]
  const counted = tests.filter((test) => counts(test, context))
  const named = (label: string, list: readonly ConsentTest[]) =>
    list.length === 0 ? [] : [words.pair(label, inARow(texts, list))]
  const aside = tests.filter((test) => !counts(test, context))
  return [
    ...named(
      words.tri('yes'),
      counted.filter((test) => record[test] === 'yes'),
    ),
    ...named(
      words.tri('no'),
      counted.filter((test) => record[test] === 'no'),
    ),
    ...named(
      texts.documents.printer.notStated,
      counted.filter((test) => record[test] === 'unknown'),
    ),
    // Answers no purpose calls for are told all the same.
    ...named(
      d18.aside,
      aside.filter((test) => record[test] === 'unknown'),
    ),
    ...named(
      d18.asideYes,
      aside.filter((test) => record[test] === 'yes'),
    ),
    ...named(
      d18.asideNo,
      aside.filter((test) => record[test] === 'no'),
    ),
  ].join('\n')
}

function standingOf({ printing, record, context }: Consent, condition: ConsentCondition) {
  const { d18 } = printing.texts.documents.assessments
  const tests = consentConditions[condition].filter((test) => counts(test, context))
  const yes = tests.filter((test) => record[test] === 'yes').length
  return d18.yesOf(yes, tests.length)
}

/** What the answers come to: a reading of them, nobody's decision. The house is told in one word what it is worth. */
function reading({ printing, record, context }: Consent): Note {
  const { texts } = printing
  const { d18 } = texts.documents.assessments
  const verdict = consentVerdict(record, context, printing.parameters)
  const named = (tests: readonly ConsentTest[]) => inARow(texts, tests)
  const lines = [
    ...(verdict.failed.length > 0 ? [d18.failed(named(verdict.failed))] : []),
    ...(verdict.doubts.length > 0 ? [d18.doubts(named(verdict.doubts))] : []),
    ...(verdict.unanswered.length > 0 && verdict.is !== 'open' ? [d18.unanswered(named(verdict.unanswered))] : []),
  ]
  const { is, verdict: worth } = texts.lawfulnessPages.consent
  return {
    kind: 'note',
    tone: verdict.is === 'holds' ? 'info' : verdict.is === 'fails' ? 'negative' : 'warning',
    ...(printing.audience === 'internal' ? { title: printing.words.pair(worth, is[verdict.is]) } : {}),
    text: lines.length > 0 ? lines : [verdict.is === 'open' ? d18.open : d18.holds],
  }
}

function* withdrawal(consent: Consent): Generator<Block> {
  const { printing, record, context } = consent
  const { d18 } = printing.texts.documents.assessments
  yield* told(consent, withdrawn, ['withdrawalAsEasy', ...(context.trackers ? (['refusalAsEasy'] as const) : [])])
  if (record.withdrawalTestedOn === '') yield quiet(d18.neverTried)
}

function* proof(consent: Consent): Generator<Block> {
  const { printing } = consent
  const { d18 } = printing.texts.documents.assessments
  yield* told(consent, proven, ['refreshEvery'], [fact(d18.seen, d18.seenIn)])
}
