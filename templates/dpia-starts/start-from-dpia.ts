import { plainly, type Multilingual, type ContentLanguage } from '@core/kinds'
import type { Dpia, DpiaAnswer } from '@core/registers'
import { questionsOf } from '@core/dpia/questions'
import type { DpiaStart, StartQuestion, StartRisk } from './dpia-start'
import { promptOf, questionsOfStart, startOf } from './question-prompts'
import { riskPrompts } from './risk-prompts'
import { topicOfQuestion } from '../knowledge/topics'

export interface SavedStart {
  readonly id: string
  readonly title: Multilingual
  readonly summary: Multilingual
  /** ContentLanguage in which the tags were written. */
  readonly language: ContentLanguage
  /** Title of a question, for those nobody worded a prompt for. */
  readonly titleOf: (answer: DpiaAnswer | undefined, question: DpiaAnswer['question']) => Multilingual
}

/** An assessment as a starting point: its questions, drafts, risks and measures. Never its degrees, opinions or names. */
export function startFromDpia(dpia: Dpia, saved: SavedStart): DpiaStart {
  const start = startOf(dpia.start)
  const tag = (text: string): Multilingual => ({ [saved.language]: text })
  const titles = new Map(dpia.measures.map(({ id, title }) => [id, title]))
  const risks = dpia.risks.flatMap((risk): readonly StartRisk[] => {
    if (risk.event === '') return []
    const linked = risk.measures.flatMap((id) => titles.get(id) ?? []).filter(isSaid)
    return [
      {
        event: risk.event,
        prompt: riskPrompts[risk.event],
        impacts: risk.impacts.map(tag),
        threats: risk.threats.map(tag),
        sources: risk.sources.map(tag),
        measures: [...linked, ...risk.otherMeasures.map(tag)],
      },
    ]
  })
  return {
    format: 'trente-dpia-start',
    version: 1,
    id: saved.id,
    title: saved.title,
    summary: saved.summary,
    method: dpia.method === '' ? start.method : dpia.method,
    questions: [...unasked(start), ...questions(dpia, start, saved)],
    risks,
    measures: dpia.measures
      .filter(({ title }) => isSaid(title))
      .map(({ title, content }) => {
        const note = plainly(content)
        return { measure: title, ...(isSaid(note) ? { note } : {}) }
      }),
  }
}

/** Prompts on what is no question of ours: grounds, measures, opinions. */
function unasked(start: DpiaStart): readonly StartQuestion[] {
  const asked = new Set(questionsOfStart(start).map((each) => each.asked))
  return start.questions.filter((question) => !asked.has(question))
}

function questions(dpia: Dpia, start: DpiaStart, { titleOf }: SavedStart): readonly StartQuestion[] {
  // Ranks count within a topic: our own questions come first, so that they are found again.
  const ours = questionsOf(dpia.method).filter((question) => question !== 'custom')
  const own = dpia.answers.filter(({ question }) => question === 'custom')
  const known = ours.map((question): StartQuestion => {
    const row = dpia.answers.find((each) => each.question === question)
    const { suggestion: _, ...asked } = promptOf(start, question) ?? {
      topic: topicOfQuestion(question),
      prompt: titleOf(row, question),
    }
    return { ...asked, ...draft(row) }
  })
  const rest = own
    .filter(({ customTitle }) => isSaid(customTitle))
    .map((row): StartQuestion => ({ topic: 'processing', prompt: row.customTitle, ...draft(row) }))
  return [...known, ...rest]
}

function draft(row: DpiaAnswer | undefined): { readonly suggestion?: Multilingual } {
  const suggestion = plainly(row?.answer ?? {})
  return isSaid(suggestion) ? { suggestion } : {}
}

const isSaid = (text: Multilingual) => Object.values(text).some((said: string) => said.trim() !== '')
