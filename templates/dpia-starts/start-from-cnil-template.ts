import type { DpiaQuestion } from '@core/dpia/questions'
import type { PiaTemplate, TemplateQuestion } from '@core/exchange/pia/template'
import { contentLanguages, type Multilingual } from '@core/kinds'
import type { DpiaTopic } from '../knowledge/knowledge'
import type { DpiaStart, StartQuestion } from './dpia-start'
import { promptOf, startOf } from './question-prompts'
import { riskPrompts } from './risk-prompts'
import { topicOfQuestion } from '../knowledge/topics'

/** Topics of the items an author can add questions to; each stands for one question of ours, so that another is his own. */
const topicOfItem: Readonly<Record<string, DpiaTopic>> = {
  11: 'processing',
  12: 'data',
  21: 'lawfulness',
  22: 'information',
}

const isSaid = (said: Multilingual) => contentLanguages.some((language) => (said[language] ?? '').trim() !== '')

/** A template of the CNIL's tool as a starting point: our prompts, its drafts, its own questions and measures. */
export function startFromCnilTemplate(template: PiaTemplate, id: string): DpiaStart {
  const title = isSaid(template.title) ? template.title : { [template.language]: 'CNIL PIA' }
  const drafts = new Map(template.questions.map(({ question, suggestion }) => [question, suggestion]))
  const asked = new Set<DpiaQuestion>([...drafts.keys(), 'processing', 'data', 'lawfulness', 'information'])
  asked.delete('custom')
  return {
    ...{ format: 'trente-dpia-start', version: 1, id, title },
    summary: template.sector === '' ? title : { [template.language]: template.sector },
    method: 'cnil',
    questions: [
      ...[...asked].flatMap((question) => ours(question, drafts.get(question))),
      ...template.questions.flatMap(own),
    ],
    risks: (['illegitimateAccess', 'unwantedModification', 'disappearance'] as const).map((event) => {
      return { event, prompt: riskPrompts[event], impacts: [], threats: [], sources: [], measures: [] }
    }),
    measures: template.measures.map(({ title: measure, note }) => ({
      measure: isSaid(measure) ? measure : note,
      ...(isSaid(note) ? { note } : {}),
    })),
  }
}

function ours(question: DpiaQuestion, draft: Multilingual | undefined): readonly StartQuestion[] {
  const asked = promptOf(startOf(''), question)
  if (!asked) return []
  const { prompt, part, law } = asked
  const suggestion = draft && isSaid(draft) ? { suggestion: draft } : {}
  return [
    { topic: topicOfQuestion(question), ...(part ? { part } : {}), prompt, ...suggestion, ...(law ? { law } : {}) },
  ]
}

function own({ question, number, title, suggestion }: TemplateQuestion): readonly StartQuestion[] {
  if (question !== 'custom' || !title) return []
  const topic = topicOfItem[number.slice(0, 2)] ?? 'processing'
  return [{ topic, prompt: title, ...(isSaid(suggestion) ? { suggestion } : {}) }]
}
