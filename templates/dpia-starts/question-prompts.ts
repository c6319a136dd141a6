import type { DpiaQuestion } from '@core/dpia/questions'
import type { Bilingual } from '@core/kinds'
import type { DpiaTopic } from '../knowledge/knowledge'
import { baseQuestions } from './base-questions'
import type { DpiaStart, StartQuestion } from './dpia-start'
import { dpiaStartSchema } from './dpia-start-schema'
import { dpiaStarts } from './registry'

/** Questions a topic stands for, in order: the second question on purposes is the one on secondary uses. */
const questionsOfTopic: { readonly [T in DpiaTopic]?: readonly DpiaQuestion[] } = {
  processing: ['processing'],
  responsibilities: ['responsibilities'],
  standards: ['standards'],
  data: ['data'],
  lifeCycle: ['lifeCycle'],
  assets: ['assets'],
  purposes: ['purposes', 'secondaryUses'],
  lawfulness: ['lawfulness'],
  minimisation: ['minimisation'],
  quality: ['quality'],
  retention: ['retention'],
  alternatives: ['alternatives', 'proportionality'],
  information: ['information'],
  consent: ['consent'],
  accessPortability: ['accessPortability'],
  rectificationErasure: ['rectificationErasure'],
  restrictionObjection: ['restrictionObjection'],
  processors: ['processors'],
  transfers: ['transfers'],
  ethics: ['bias', 'exclusion', 'manipulation', 'surveillance', 'autonomy'],
}
const topicByQuestion: ReadonlyMap<DpiaQuestion, DpiaTopic> = new Map(
  (Object.keys(questionsOfTopic) as DpiaTopic[]).flatMap((topic) =>
    (questionsOfTopic[topic] ?? []).map((question): [DpiaQuestion, DpiaTopic] => [question, topic]),
  ),
)
/** Where knowledge about a question is found, and under which topic a start asks it. */
export const topicOfQuestion = (question: DpiaQuestion): DpiaTopic => topicByQuestion.get(question) ?? 'processing'

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
export function promptsOfTopic(start: DpiaStart, topic: DpiaTopic): readonly Bilingual[] {
  const own = start.questions.filter((each) => each.topic === topic)
  const asked: readonly StartQuestion[] = own.length > 0 ? own : baseQuestions.filter((each) => each.topic === topic)
  return asked.map(({ prompt }) => prompt)
}
