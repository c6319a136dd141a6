import {
  emptyRow,
  contentLanguages,
  type Multilingual,
  type MultilingualRichText,
  type ContentLanguage,
} from '@core/kinds'
import { rowDefinitions, type Activity, type Dpia } from '@core/registers'
import { fromPlainText } from '@core/rich-text/normalise'
import type { DpiaStart, StartMeasure, Tag } from './dpia-start'
import { questionsOfStart } from './question-prompts'
import { dpiaStarts } from './registry'
import { wordsOfTag } from './words-of-tag'

export interface Beginning {
  readonly start: DpiaStart
  readonly activities: readonly Activity[]
  /** Language of the tags, which have only one. */
  readonly language: ContentLanguage
  readonly author: string
  readonly newId: () => string
}

/** What a new assessment holds: questions to answer and risks to examine. Nothing is answered, no degree is given. */
export function beginDpia({ start, activities, language, author, newId }: Beginning): Partial<Dpia> {
  const isOurs = dpiaStarts.some((ours) => ours === start)
  const measures = start.measures.map((measure) => ({ tag: measure.measure, row: measureRow(measure, newId()) }))
  const said = (tags: readonly Tag[]) => tags.map((tag) => inLanguage(wordsOfTag(tag), language)).filter(Boolean)
  const risks = start.risks.map((risk) => {
    const asked = risk.measures.map(keyOf)
    const linked = measures.filter(({ tag }) => asked.includes(keyOf(tag)))
    return {
      ...emptyRow(rowDefinitions.dpiaRisks, newId()),
      event: risk.event,
      impacts: said(risk.impacts),
      threats: said(risk.threats),
      sources: said(risk.sources),
      measures: linked.map(({ row }) => row.id),
      otherMeasures: said(risk.measures.filter((tag) => !linked.some((each) => keyOf(each.tag) === keyOf(tag)))),
    }
  })
  return {
    title: activities[0]?.name ?? {},
    activities: activities.map(({ id }) => id),
    status: 'draft',
    method: start.method,
    version: '1.0',
    authorNames: author,
    answers: ownQuestions(start, newId),
    measures: measures.map(({ row }) => row),
    risks,
    start: isOurs ? start.id : JSON.stringify(start),
  }
}

/** Words of a person's own are the same measure when they say the same. */
const keyOf = (tag: Tag): string => (typeof tag === 'string' ? tag : JSON.stringify(tag))

/** Only the questions of the author need a row to stand in; the others are asked anyway. */
function ownQuestions(start: DpiaStart, newId: () => string): Dpia['answers'] {
  return questionsOfStart(start)
    .filter(({ question }) => question === 'custom')
    .map(({ asked }) => ({
      ...emptyRow(rowDefinitions.dpiaAnswers, newId()),
      question: 'custom' as const,
      customTitle: asked.prompt,
    }))
}

function measureRow({ measure, note }: StartMeasure, id: string): Dpia['measures'][number] {
  return { ...emptyRow(rowDefinitions.dpiaMeasures, id), title: wordsOfTag(measure), content: richOf(note ?? {}) }
}

/** Plain words as an answer holds them. */
export function richOf(said: Multilingual): MultilingualRichText {
  return Object.fromEntries(
    contentLanguages.flatMap((language) => {
      const text = (said[language] ?? '').trim()
      return text === '' ? [] : [[language, fromPlainText(text)]]
    }),
  )
}

const inLanguage = (said: Multilingual, language: ContentLanguage): string =>
  said[language] ?? contentLanguages.map((other) => said[other] ?? '').find((text) => text !== '') ?? ''
