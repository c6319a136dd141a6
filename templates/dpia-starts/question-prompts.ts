import type { DpiaQuestion } from '@core/dpia/questions'
import type { Multilingual } from '@core/kinds'
import type { DpiaTopic } from '../knowledge/knowledge'
import { questionsOfTopic } from '../knowledge/topics'
import { baseQuestions } from './base-questions'
import type { DpiaStart, StartQuestion } from './dpia-start'
import { dpiaStartSchema } from './dpia-start-schema'
import { dpiaStarts } from './registry'

/** What a start asks for one question of ours: what it says, in whole. */
export interface Asked {
  readonly question: DpiaQuestion
  readonly asked: StartQuestion
}

/** The questions of a start as ours; those beyond what a topic stands for are questions of its author. */
export function questionsOfStart({ questions }: Pick<DpiaStart, 'questions'>): readonly Asked[] {
  const met = new Map<DpiaTopic, number>()
  return questions.flatMap((asked) => {
    const known = questionsOfTopic[asked.topic]
    if (!known) return []
    const rank = met.get(asked.topic) ?? 0
    met.set(asked.topic, rank + 1)
    return [{ question: known[rank] ?? 'custom', asked }]
  })
}

/** The start an assessment remembers, by the id of one of ours or in whole. Unreadable: the general one. */
export function startOf(remembered: string): DpiaStart {
  const [general] = dpiaStarts
  const ours = dpiaStarts.find(({ id }) => id === remembered)
  if (ours || remembered === '') return ours ?? (general as DpiaStart)
  try {
    const read = dpiaStartSchema.safeParse(JSON.parse(remembered))
    return read.success ? read.data : (general as DpiaStart)
  } catch {
    return general as DpiaStart
  }
}

/** Prompt, draft and law of a question: of the start, else the general ones. Undefined: nobody worded one. */
export function promptOf(start: DpiaStart, question: DpiaQuestion): StartQuestion | undefined {
  const find = (asked: readonly Asked[]) => asked.find((each) => each.question === question)?.asked
  return find(questionsOfStart(start)) ?? find(questionsOfStart({ questions: baseQuestions }))
}

/** What to answer about a part of the assessment that is no question of ours: its grounds, its measures, its decision. */
export function promptsOfTopic(start: DpiaStart, topic: DpiaTopic): readonly Multilingual[] {
  const own = start.questions.filter((each) => each.topic === topic)
  const asked: readonly StartQuestion[] = own.length > 0 ? own : baseQuestions.filter((each) => each.topic === topic)
  return asked.map(({ prompt }) => prompt)
}
