import { listed } from '@core/kinds/listed'
import { isSaid } from '@core/kinds'
import { weighedIn } from '@core/law/reliance'
import { contradictionsOf, weighingTests } from '@core/law/weighing'
import { rowDefinitions, type BalancingTest } from '@core/registers'
import { fieldLabel } from '@core/texts/field-texts'
import type { Block, Grid, Note, Text } from '../blocks'
import {
  approvalInWords,
  conclusionNote,
  askedInTable,
  coverLines,
  coverOf,
  part,
  reliancesGrid,
  sheetOf,
  told,
  type Assessment,
} from './assessment-parts'
import type { OwnCover } from './dpia-cover'
import { column, rowGrid, rowsOf } from './parts'
import { printed, type Printing } from './printing'

type Test = Assessment<'balancingTests'>

/** D06, one legitimate interest weighed: GDPR Art. 6(1)(f), in the three steps of EDPB 1/2024. */
export function* d06BalancingTest(printing: Printing): Generator<Block> {
  const { chapters } = printing.texts.documents.assessments.d06
  for (const record of printed(printing, 'balancingTests')) {
    const test: Test = { printing, register: 'balancingTests', record }
    yield* sheetOf(
      test,
      [
        ['purpose', chapters.purpose, purposes(test)],
        ['interest', chapters.interest, interest(test)],
        ['necessity', chapters.necessity, necessity(test)],
        ['impact', chapters.impact, impact(test)],
        ['safeguards', chapters.safeguards, told(test, safeguards, safeguards)],
        ['balance', chapters.balance, balance(test)],
        ['signOff', chapters.signOff, told(test, signedOff, signedOff)],
      ],
      // Told where the conclusion stands.
      { toldAbove: ['LIA-07'] },
    )
  }
}

export const d06Cover = (printing: Printing): OwnCover =>
  coverOf(printing, 'balancingTests', (test) => [
    ...coverLines(test, ['authorNames']),
    {
      label: printing.texts.documents.assessments.approval,
      value: approvalInWords(test, test.record) || printing.texts.documents.assessments.notApproved,
    },
    ...coverLines(test, ['reviewOn']),
  ])

const interested = ['interest', 'whoseInterest'] as const
const needed = ['necessity', 'alternatives'] as const
const lived = [
  'dataNature',
  'context',
  'relationship',
  'expectations',
  'isExpected',
  'balanceOfPower',
  'childrenOrVulnerable',
] as const
const safeguards = ['safeguards', 'objectionRight', 'optOutOffered'] as const
const signedOff = ['authorNames', 'dpoOpinion', 'approvedBy', 'approvedOn', 'reviewOn'] as const

function* purposes({ printing, record }: Test): Generator<Block> {
  const { d06 } = printing.texts.documents.assessments
  const { label } = printing.texts.rows.purposes.fields.publicTaskExcluded
  yield reliancesGrid(printing, weighedIn(record.id, printing.dossier), {
    description: d06.purposes,
    empty: d06.noPurpose,
    more: {
      label,
      say: ({ publicTaskExcluded }) => (publicTaskExcluded === 'unknown' ? '' : printing.words.tri(publicTaskExcluded)),
    },
  })
}

function* interest(test: Test): Generator<Block> {
  yield* told(test, interested)
  yield* askedInTable(test, weighingTests.interest, test.printing.texts.documents.assessments.d06.tests)
}

function* necessity(test: Test): Generator<Block> {
  yield* told(test, needed)
  yield* askedInTable(test, weighingTests.necessity, test.printing.texts.documents.assessments.d06.tests)
}

function* impact(test: Test): Generator<Block> {
  const { impacts } = test.record
  yield* told(
    test,
    [
      ...lived,
      // Those there are have a table of their own.
      ...(impacts.length === 0 ? (['impacts'] as const) : []),
    ],
    ['isExpected'],
  )
  for (const direction of ['negative', '', 'positive'] as const) yield* effects(test, direction)
}

function* effects(test: Test, direction: BalancingTest['impacts'][number]['direction']): Generator<Block> {
  const { printing, record } = test
  const rows = record.impacts.filter((effect) => effect.direction === direction)
  if (rows.length === 0) return
  const { effects: titles, why } = printing.texts.documents.assessments.d06
  const title = titles[direction === '' ? 'unsaid' : direction]
  const group = { of: 'weighedEffects', fields: rowDefinitions.weighedEffects.fields } as const
  const isRated = rows.some(({ severity, likelihood }) => severity !== '' || likelihood !== '')
  const reason = column(printing, group, 'reason', 4)
  const levels = direction !== 'positive' || isRated ? (['severity', 'likelihood'] as const) : []
  yield part(test, `effects-${direction}`, title)
  yield rowGrid(
    printing,
    group,
    rowsOf(rows),
    [
      column(printing, group, 'effect', 4),
      // Its title says it.
      { label: '', share: 0, tells: ['direction'], value: () => '' },
      ...levels.map((level) => column(printing, group, level, 2)),
      levels.length > 0 ? reason : { ...reason, label: why },
    ],
    { description: title, empty: printing.texts.documents.none },
  )
}

function* balance(test: Test): Generator<Block> {
  yield pans(test)
  yield conclusion(test)
  const { printing, record } = test
  const against = contradictionsOf(record)
  if (against.length === 0 || printing.audience !== 'internal') return
  const said = printing.texts.documents.assessments
  const names = listed(
    against.map((name) => fieldLabel(printing.texts, 'balancingTests', name)),
    printing.texts.spoken.semicolon,
  )
  yield { kind: 'note', tone: 'warning', title: said.toSettle, text: [said.d06.contradicted(names)] }
}

/** What lies on each side, in short: drawn from the chapters above, nothing added. */
function pans({ printing, record }: Test): Grid {
  const { texts, words } = printing
  const { forInterest, forPeople, unrated, level, unmet, nothingOnSide, line, pansSay } =
    texts.documents.assessments.d06
  const named = (effect: BalancingTest['impacts'][number]) => words.text(effect.effect) || texts.form.untitledRow
  const rated = (effect: BalancingTest['impacts'][number]) =>
    effect.severity === '' || effect.likelihood === ''
      ? unrated
      : level(words.code('riskLevel', effect.severity), words.code('riskLevel', effect.likelihood))
  const tests = [...weighingTests.interest, ...weighingTests.necessity, ...weighingTests.impact]
  const forIt = [
    ...(isSaid(record.interest) ? [words.text(record.title)] : []),
    ...record.impacts.filter(({ direction }) => direction === 'positive').map(named),
  ]
  const forThem = [
    ...record.impacts
      .filter(({ direction }) => direction !== 'positive')
      .map((effect) => `${named(effect)} (${rated(effect)})`),
    ...tests.filter((name) => record[name] === 'no').map((name) => unmet(fieldLabel(texts, 'balancingTests', name))),
  ]
  const pan = (lines: readonly string[]): Text => (lines.length === 0 ? nothingOnSide : lines.map(line).join('\n'))
  return {
    kind: 'grid',
    description: pansSay,
    empty: nothingOnSide,
    columns: [
      { label: forInterest, share: 1 },
      { label: forPeople, share: 1 },
    ],
    rows: [[pan(forIt), pan(forThem)]],
  }
}

const conclusion = (test: Test): Note => {
  const { printing, record } = test
  return conclusionNote(test, {
    reached: record.outcome === '' ? '' : printing.words.code('weighingOutcome', record.outcome),
    isNegative: record.outcome === 'fails',
    reason: record.conclusion,
    unsaid: printing.texts.documents.assessments.d06,
  })
}
