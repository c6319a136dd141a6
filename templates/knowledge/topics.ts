import type { CodeOf } from '@core/codes'
import type { DpiaQuestion } from '@core/dpia/questions'
import type { DpiaTopic } from './knowledge'

/** Where knowledge about an event is found. */
export const topicOfEvent = {
  illegitimateAccess: 'illegitimateAccess',
  unwantedModification: 'unwantedModification',
  disappearance: 'disappearance',
  unfairUse: 'unfairUse',
  discrimination: 'discrimination',
  excessiveSurveillance: 'surveillance',
  lossOfControl: 'lossOfControl',
  other: 'ethics',
} as const satisfies Record<CodeOf<'fearedEvent'>, DpiaTopic>

/** Questions a topic stands for, in order: the second question on purposes is the one on secondary uses. */
export const questionsOfTopic: { readonly [T in DpiaTopic]?: readonly DpiaQuestion[] } = {
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
