import { listed } from '@core/kinds/listed'
import { chaptersOf, cnilNumbers, type ChapterName, type DpiaQuestion } from '@core/dpia/questions'
import { contentLanguages, isSaid } from '@core/kinds'
import { isBlank } from '@core/rich-text/rich-text'
import { findRecord } from '@core/dossier/references'
import { controllersOf } from '@core/law/controllers'
import type { Activity, DpiaAnswer } from '@core/registers'
import type { Block, Grid } from '../blocks'
import * as flows from './activity-data-and-flows'
import * as safeguards from './activity-safeguards'
import * as who from './activity-who-and-why'
import { partsOnce } from './dpia-gaps'
import { part, type DpiaPrint } from './dpia-parts'
import { quiet } from './gaps-told'
import { facts, recordGrid, rowFacts } from './parts'
import { richIn, type Printing } from './printing'

/** The part of an assessment that is written in answers, and what the record already says of the activities. */

export const linkedActivities = ({ printing, dpia }: DpiaPrint): readonly Activity[] =>
  dpia.activities.flatMap((id) => findRecord(printing.dossier, 'activities', id) ?? [])

/** The activities as the record describes them, so that the report stands alone. */
export function* activitiesPart(print: DpiaPrint): Generator<Block> {
  const { printing } = print
  const said = printing.texts.documents.dpia
  const activities = linkedActivities(print)
  if (activities.length === 0) yield quiet(said.noActivity)
  for (const activity of activities) {
    yield part(print, `${activity.ref} · ${printing.words.text(activity.name)}`, `rec-${activity.ref}`)
    yield quiet(said.fromRecord(activity.ref))
    yield facts(printing, 'activities', activity, ['description', 'status', 'startDate', 'legalFrameworks'])
    const described: readonly (readonly [string, readonly Block[]])[] = [
      [said.purposes, [who.purposes(printing, activity)]],
      [said.people, who.people(printing, activity)],
      [said.data, [flows.shortData(printing, activity)]],
      [said.retention, [periods(printing, activity)]],
      [said.recipients, withoutHeadings(flows.recipients(printing, activity))],
      [said.processors, [flows.processorsOf(printing, activity)]],
      [said.transfers, flows.shortTransfers(printing, activity)],
      [said.assets, [assets(printing, activity)]],
      [said.security, [safeguards.shortSecurity(printing, activity)]],
    ]
    yield* partsOnce(
      print,
      described.map(([title, blocks], at) => [
        { ...part(print, `${activity.ref} · ${title}`, `rec-${activity.ref}-${at}`), unlisted: true },
        title.toLowerCase(),
        blocks,
      ]),
    )
  }
}

/** Their own titles would stand beside those of the report. */
const withoutHeadings = (blocks: readonly Block[]) =>
  blocks.map((block): Block => {
    return block.kind === 'heading' ? { kind: 'paragraph', text: [{ text: block.text, emphasis: true }] } : block
  })

function periods(printing: Printing, activity: Activity): Grid {
  const ids = [...new Set(activity.dataItems.map(({ retention }) => retention))]
  const rules = ids.flatMap((id) => findRecord(printing.dossier, 'retentionRules', id) ?? [])
  const { descriptions, none } = printing.texts.documents
  const columns = [
    ['label', 3],
    ['active', 2],
    ['activeTrigger', 2.5],
    ['intermediate', 2],
    ['finalFate', 2],
  ] as const
  return recordGrid(
    printing,
    'retentionRules',
    rules,
    { columns },
    { description: descriptions.retention, empty: none },
  )
}

function assets(printing: Printing, activity: Activity): Grid {
  const records = activity.supportingAssets.flatMap((id) => findRecord(printing.dossier, 'supportingAssets', id) ?? [])
  const { descriptions, none } = printing.texts.documents
  const columns = [
    ['name', 3],
    ['kind', 2],
    ['provider', 3],
    ['hostingCountry', 2],
  ] as const
  return recordGrid(
    printing,
    'supportingAssets',
    records,
    { columns },
    { description: descriptions.assets, empty: none },
  )
}

export function controllersPart(print: DpiaPrint): Block[] {
  const { printing } = print
  const found = linkedActivities(print).flatMap((activity) => controllersOf(activity, printing.dossier))
  const controllers = found.filter(({ id }, at) => found.findIndex((each) => each.id === id) === at)
  return controllers.map((each) =>
    facts(printing, 'organisations', each, [
      'legalName',
      'address',
      'country',
      'phone',
      'email',
      'legalRepresentative',
      'dpo',
    ]),
  )
}

/** Questions of these chapters of the method, in its order, each with its answer and what the evaluator thinks of it. */
export function* answersPart(print: DpiaPrint, chapters: readonly ChapterName[]): Generator<Block> {
  const { method } = print.dpia
  const asked = chaptersOf(method).flatMap(({ name, questions }) => (chapters.includes(name) ? questions : []))
  yield* questionParts(print, asked)
}

/** The answers, then the questions every method asks and nobody answered, named in one sentence. */
export function* questionParts(print: DpiaPrint, questions: readonly DpiaQuestion[]): Generator<Block> {
  const { printing } = print
  for (const question of questions) yield* questionPart(print, question)
  const open = questions.filter((question) => question in cnilNumbers && !isAnswered(print, question))
  if (open.length === 0) return
  const names = open.map((question) => printing.words.code('dpiaQuestion', question))
  yield quiet(printing.texts.documents.dpia.summary.unanswered(listed(names, printing.texts.spoken.semicolon)))
}

const isAnswered = ({ dpia }: DpiaPrint, question: DpiaQuestion) =>
  dpia.answers.some((row) => row.question === question && !isSilent(row))

/** Opened, and left without a word. */
const isSilent = ({ answer, evidence, comment, actionComment, assessment, customTitle }: DpiaAnswer): boolean =>
  assessment === '' &&
  ![evidence, customTitle].some(isSaid) &&
  ![answer, comment, actionComment].some((said) => contentLanguages.some((language) => !isBlank(said[language] ?? [])))

/** The answers to one question; nothing where there is none. */
export function* questionPart(print: DpiaPrint, question: DpiaQuestion): Generator<Block> {
  const rows = print.dpia.answers.filter((row) => row.question === question && !isSilent(row))
  for (const [at, row] of rows.entries()) yield* answerPart(print, row, `q-${question}-${at}`)
}

/** Answers to no question: an imported file may hold some. */
export function* strayAnswers(print: DpiaPrint): Generator<Block> {
  const stray = print.dpia.answers.filter(({ question }) => question === '')
  for (const [at, row] of stray.entries()) yield* answerPart(print, row, `q-stray-${at}`)
}

function* answerPart(print: DpiaPrint, row: DpiaAnswer, key: string): Generator<Block> {
  const { printing } = print
  const { words, texts } = printing
  const asked = row.question === '' ? '' : words.code('dpiaQuestion', row.question)
  const own = words.text(row.customTitle)
  const title = row.question === 'custom' && own !== '' ? own : [asked, own].filter((text) => text !== '').join(' · ')
  yield part(print, title || texts.documents.dpia.answers, key)
  const answered = richIn(printing, row.answer)
  if (isBlank(answered.content)) yield quiet(texts.documents.dpia.notStated)
  else yield answered
  const judged = rowFacts(printing, 'dpiaAnswers', { row, whole: print.dpia }, [
    'evidence',
    'assessment',
    'comment',
    'actionComment',
  ])
  if (judged.rows.length > 0) yield judged
}
