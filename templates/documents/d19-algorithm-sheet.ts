import { friaDueOf, friaElements, isAi, usersOf } from '@core/law/algorithms'
import { aiDutiesOf, type AiDuty } from '@core/law/ai-duties'
import { retestStateOf, suggestedBy } from '@core/law/bias'
import { sourcesHere } from '@core/law/sources-here'
import { rowDefinitions, type Activity, type BiasTest } from '@core/registers'
import { citeAll } from '@core/texts/cite'
import { fieldLabel } from '@core/texts/field-texts'
import type { Block, Fact, Text } from '../blocks'
import { activityName, coverLines, coverOf, part, sheetOf, told, type Assessment } from './assessment-parts'
import { quiet } from './gaps-told'
import type { OwnCover } from './dpia-cover'
import { extraFacts } from './pack-parts'
import { column, rowGrid, rowsOf } from './parts'
import { answer, day, printed, type Printing } from './printing'

type System = Assessment<'algorithmicSystems'>

/** D19, what a tool does to people and how its fairness is looked after: GDPR Art. 13(2)(f), 15(1)(h), 22; rec. 71; AI Act. */
export function* d19AlgorithmSheet(printing: Printing): Generator<Block> {
  const { chapters } = printing.texts.documents.assessments.d19
  for (const record of printed(printing, 'algorithmicSystems')) {
    const system: System = { printing, register: 'algorithmicSystems', record }
    yield* sheetOf(system, [
      ['use', chapters.use, use(system)],
      ['data', chapters.data, told(system, data, data)],
      ['explanation', chapters.explanation, explanation(system)],
      ['fairness', chapters.fairness, fairness(system)],
      ['people', chapters.people, people(system)],
      ['aiAct', chapters.aiAct, aiAct(system)],
    ])
  }
}

export const d19Cover = (printing: Printing): OwnCover =>
  coverOf(printing, 'algorithmicSystems', (system) => coverLines(system, ['version', 'publisher', 'goLiveOn']))

const data = ['inputData', 'trainingDataOrigin', 'accuracyMetrics'] as const
const identity = ['kind', 'version', 'publisher', 'suppliers', 'goLiveOn', 'purpose'] as const
const explained = ['logicExplanation', 'resultJustification', 'transparencyToPeople'] as const
const overseen = ['humanOversight', 'art22Safeguards', 'art22SafeguardsDetail'] as const
const effects = [
  'significantEffect',
  'significantEffectDetail',
  'reliedOnByThirdParty',
  'art22Exception',
  'consentCheck',
  'art9InAdm',
  'personalisesOffer',
  'personalisationTold',
] as const

function* use(system: System): Generator<Block> {
  const { printing, record } = system
  const { d19, columns } = printing.texts.documents.assessments
  yield* told(
    system,
    [...identity, ...effects],
    ['version', 'publisher', 'goLiveOn', 'significantEffect', 'reliedOnByThirdParty', 'art9InAdm'],
  )
  const asked = ['profiling', 'automatedDecision', 'art22Exception'] as const
  const users = usersOf(record, printing.dossier)
  const shown = asked.filter((name) => users.some((user) => said(printing, user, name) !== ''))
  yield {
    kind: 'grid',
    description: d19.users,
    empty: d19.noUser,
    columns: [
      { label: columns.usedBy, share: 4 },
      ...shown.map((name) => ({ label: fieldLabel(printing.texts, 'activities', name), share: 3 })),
    ],
    rows: users.map((user) => [activityName(printing, user), ...shown.map((name) => said(printing, user, name))]),
  }
}

type Told =
  'profiling' | 'automatedDecision' | 'art22Exception' | 'decisionLogic' | 'decisionEffects' | 'explanationChannel'
const said = (printing: Printing, activity: Activity, name: Told): string =>
  answer(printing, 'activities', activity, name).join('\n')

function* explanation(system: System): Generator<Block> {
  const { printing, record } = system
  const { d19 } = printing.texts.documents.assessments
  yield* told(system, explained, explained, extraFacts(printing, 'algorithmicSystems', record).rows)
  const rows = usersOf(record, printing.dossier).flatMap((user): readonly Fact[] => {
    const value = (['decisionLogic', 'decisionEffects'] as const)
      .map((name) => ({ label: fieldLabel(printing.texts, 'activities', name), text: said(printing, user, name) }))
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => printing.words.pair(label, text))
    return value.length === 0 ? [] : [{ label: activityName(printing, user), value }]
  })
  if (rows.length > 0)
    yield* [part(system, 'users', d19.saidByUsers), { kind: 'facts', rows }] satisfies readonly Block[]
}

const latestFirst = <T extends { readonly date: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))

function* fairness(system: System): Generator<Block> {
  const { printing, record } = system
  const { d19 } = printing.texts.documents.assessments
  yield* told(system, ['protectedGroups', 'retestEveryMonths', 'retestPlannedOn'], ['protectedGroups'])
  if (record.biasTests.length === 0) yield quiet(d19.noTest)
  else {
    yield part(system, 'tests', printing.texts.registers.algorithmicSystems.fields.biasTests.label)
    yield testsGrid(system)
    yield quiet(d19.evidence)
  }
  if (record.biasCorrections.length > 0) {
    yield part(system, 'corrections', printing.texts.registers.algorithmicSystems.fields.biasCorrections.label)
    yield correctionsGrid(system)
  } else if (record.biasTests.length > 0) yield quiet(d19.noCorrection)
  yield* standing(system)
}

/** What was compared, when, what came out of it and what was concluded; the threshold stands under the figure. */
function testsGrid({ printing, record }: System): Block {
  const { d19 } = printing.texts.documents.assessments
  const { texts, words } = printing
  const group = { of: 'biasTests', fields: rowDefinitions.biasTests.fields } as const
  const labels = texts.rows.biasTests.fields
  return rowGrid(
    printing,
    group,
    rowsOf(latestFirst(record.biasTests)),
    [
      column(printing, group, 'date', 2.2),
      {
        label: d19.compared,
        share: 4.5,
        tells: ['metric', 'group'],
        value: (row) => {
          const { metric, group: people } = row as unknown as BiasTest
          const lines = [metric === '' ? '' : words.code('fairnessMetric', metric), words.text(people)]
          return lines.filter((line) => line !== '').join('\n')
        },
      },
      {
        label: labels.result.label,
        share: 2.8,
        tells: ['result', 'threshold'],
        value: (row) => {
          const [result, threshold] = [String(row['result']).trim(), String(row['threshold']).trim()]
          const limit = threshold === '' ? [] : [d19.threshold(threshold)]
          return [
            ...(result === '' ? (limit.length === 0 ? [] : [texts.documents.printer.notStated]) : [result]),
            ...limit,
          ].join('\n')
        },
      },
      {
        label: d19.verdict,
        share: 2.6,
        tells: ['verdict'],
        value: (row) => verdictInWords(printing, row as unknown as BiasTest),
      },
      {
        label: d19.remarks,
        share: 4,
        tells: ['remark', 'by'],
        value: (row) => {
          const { remark, by } = row as unknown as BiasTest
          return [words.text(remark), by === '' ? '' : words.pair(labels.by.label, by)]
            .filter((part) => part !== '')
            .join('\n')
        },
      },
    ],
    { description: d19.testsSay, empty: d19.noTest },
  )
}

/** The conclusion of whoever tested. What the figures suggest besides is for the house, where they differ. */
function verdictInWords({ texts, words, parameters, audience }: Printing, test: BiasTest): Text {
  const { d19 } = texts.documents.assessments
  const own = test.verdict === '' ? texts.documents.printer.notStated : words.code('biasVerdict', test.verdict)
  const hint = suggestedBy(test, parameters)?.verdict
  const isOther = hint !== undefined && test.verdict !== 'inconclusive' && hint !== test.verdict
  return audience === 'internal' && isOther ? `${own}\n${d19.figuresSay(words.code('biasVerdict', hint))}` : own
}

function correctionsGrid({ printing, record }: System): Block {
  const { d19 } = printing.texts.documents.assessments
  const group = { of: 'biasCorrections', fields: rowDefinitions.biasCorrections.fields } as const
  return rowGrid(
    printing,
    group,
    rowsOf(latestFirst(record.biasCorrections)),
    (['date', 'finding', 'correction', 'effect'] as const).map((name, at) =>
      column(printing, group, name, [2.2, 3, 4, 3][at] ?? 3),
    ),
    { description: d19.correctionsSay, empty: d19.noCorrection },
  )
}

/** A correction nobody has tested since: drawn from the two tables. How late a test is stands among the points to settle. */
function* standing({ printing, record }: System): Generator<Block> {
  const { correctedOn } = retestStateOf(record, printing.parameters)
  if (correctedOn !== '') yield quiet(printing.texts.documents.assessments.d19.untested(day(correctedOn, printing)))
}

function* people(system: System): Generator<Block> {
  const { printing, record } = system
  const channels = usersOf(record, printing.dossier).flatMap((user) => {
    const text = said(printing, user, 'explanationChannel')
    return text === '' ? [] : [{ user, text }]
  })
  const label = fieldLabel(printing.texts, 'activities', 'explanationChannel')
  const value = channels.map(({ user, text }) =>
    channels.length === 1 ? text : printing.words.pair(activityName(printing, user), text),
  )
  yield* told(system, overseen, ['humanOversight'], value.length === 0 ? [] : [{ label, value }])
}

const regulation = [
  'aiActRole',
  'aiActClass',
  'annexIII',
  'art6_3Derogation',
  'art6_3Reason',
  'aiUses',
  'emotionException',
  'usedOnWorkers',
  'workersInformed',
  'workersInformedOn',
] as const
const fria = ['friaDpia', 'friaOn', ...friaElements, 'friaNotifiedOn'] as const

function* aiAct(system: System): Generator<Block> {
  const { printing, record } = system
  const { d19 } = printing.texts.documents.assessments
  const { follows } = printing.texts.algorithmPages
  if (record.kind === '') yield quiet(d19.kindUnknown)
  yield* told(system, regulation, ['aiActRole', 'aiActClass', 'usedOnWorkers', 'aiUses'])
  const duties = aiDutiesOf(record, printing.dossier, printing.parameters)
  const isAnswered = record.aiActRole === 'none' || record.aiActClass !== ''
  if (duties.length > 0) yield dutiesGrid(printing, duties)
  else if (isAnswered) yield quiet(follows.nothing)
  else if (record.kind === 'rules') yield quiet(d19.writtenRules)
  yield* rightsAssessment(system, isAnswered)
}

/** What follows from the class, with the day it applies from; whether this file answers it is for the house. */
function dutiesGrid(printing: Printing, duties: readonly AiDuty[]): Block {
  const { texts, language, parameters, audience } = printing
  const { follows } = texts.algorithmPages
  const { d19 } = texts.documents.assessments
  const cited = ({ law }: AiDuty) => citeAll(sourcesHere([law], parameters), language)
  const state = ({ stands }: AiDuty) => (stands === 'outside' ? d19.outside : follows[stands])
  const isInHouse = audience === 'internal'
  return {
    kind: 'grid',
    description: follows.title,
    empty: follows.nothing,
    columns: [
      { label: follows.title, share: 6 },
      { label: d19.source, share: 3 },
      { label: d19.appliesFrom, share: 2.5 },
      ...(isInHouse ? [{ label: d19.inThisFile, share: 2.5 }] : []),
    ],
    rows: duties.map((each) => [
      follows.duties[each.duty],
      cited(each),
      each.from === '' ? d19.noDate : day(each.from, printing),
      ...(isInHouse ? [state(each)] : []),
    ]),
  }
}

/** Art. 27: whether the answers call for it, then what it says. While the class is unknown nobody can tell. */
function* rightsAssessment(system: System, isAnswered: boolean): Generator<Block> {
  const { printing, record } = system
  const { d19 } = printing.texts.documents.assessments
  const due = isAnswered ? friaDueOf(record, printing.dossier) : 'unknown'
  const isAsked = isAi(record) || record.kind === 'statistical' || record.aiActClass !== ''
  const isTold = fria.some((name) => answer(printing, 'algorithmicSystems', record, name).length > 0)
  if (!isAsked && !isTold) return
  // That there is none to make is one sentence of the chapter.
  if (isTold || due === 'yes')
    yield part(system, 'fria', printing.texts.registers.algorithmicSystems.sections.fria.title)
  yield quiet(due === 'unknown' && !isAnswered ? d19.fria.noClass : d19.fria[due])
  yield* told(system, fria, due === 'yes' ? (record.friaDpia === '' ? ['friaOn', ...friaElements] : ['friaOn']) : [])
}
