import type { DpiaTopic, Said } from '../knowledge/knowledge'
import type { ShippedQuestion } from './dpia-start'

interface Suggested {
  /** Replaces the general wording where the sector calls for a sharper question. */
  readonly prompt?: Said
  readonly suggestion?: Said
  /** Texts of the sector, cited after the general ones. */
  readonly law?: readonly string[]
}

/** The same questions with drafts for a sector; a draft goes to the first question of its topic. */
export function suggest(
  questions: readonly ShippedQuestion[],
  drafts: { readonly [T in DpiaTopic]?: Suggested },
): readonly ShippedQuestion[] {
  return questions.map((question, position) => {
    const draft = drafts[question.topic]
    const first = questions.findIndex(({ topic }) => topic === question.topic) === position
    if (!draft || !first) return question
    return { ...question, ...draft, law: [...(question.law ?? []), ...(draft.law ?? [])] }
  })
}
