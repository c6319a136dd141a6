import { codeLists } from '@core/codes'
import { answerRowId } from '@core/dpia/answer-row'
import type { Dpia } from '@core/dpia/levels'
import type { DpiaQuestion } from '@core/dpia/questions'
import type { DpiaTopic, KnowledgeKind } from '@templates/knowledge/knowledge'
import type { FocusedField } from '../../../../form/form-context'
import { topicOfEvent, topicOfQuestion } from '@templates/knowledge/topics'

/** What the question in focus is about, as the knowledge base sorts its entries. */
export interface Asked {
  readonly topic: DpiaTopic
  /** Sort of entry the question waits for. */
  readonly kind?: KnowledgeKind
}

/** Nearer than the topic under which a start asks them, which is that of all ethical questions. */
const nearerTopic: Readonly<Partial<Record<DpiaQuestion, DpiaTopic>>> = {
  bias: 'discrimination',
  surveillance: 'surveillance',
  autonomy: 'lossOfControl',
}

const kindOfField: Readonly<Record<string, KnowledgeKind>> = {
  impacts: 'impact',
  threats: 'threat',
  sources: 'source',
  measures: 'measure',
  otherMeasures: 'measure',
}

/** Questions of the assessment itself that the base has something to say about. */
const topicOfField: Readonly<Record<string, DpiaTopic>> = {
  triggers: 'threshold',
  triggersDetail: 'threshold',
  exemption: 'threshold',
  exemptionReason: 'threshold',
  processorsConsulted: 'processors',
  residualLevel: 'severity',
  residualReason: 'severity',
  measures: 'measures',
  dpoAdvice: 'opinions',
  dpoNotFollowedReason: 'opinions',
  viewsMethod: 'opinions',
  viewsSummary: 'opinions',
  viewsNotSoughtReason: 'opinions',
  consultationQuestions: 'decision',
  conditions: 'decision',
  refusalReason: 'decision',
  adjustments: 'decision',
  outcome: 'decision',
  reviewOn: 'review',
  reviewTriggers: 'review',
}

type Focused = Pick<FocusedField, 'place' | 'name'>

/** Null where the base knows nothing in particular. */
export function askedOf(dpia: Dpia, { place, name }: Focused): Asked | null {
  switch (place.rows) {
    case undefined:
      return plain(topicOfField[name])
    case 'answers': {
      const question = questionAt(dpia, place.row)
      if (question === undefined || question === 'custom') return null
      return { topic: nearerTopic[question] ?? topicOfQuestion(question) }
    }
    case 'risks':
      return askedOfRisk(dpia, { place, name })
    case 'measures':
      return { topic: 'measures', kind: 'measure' }
    default:
      return null
  }
}

/** A question without an answer has no row yet: it is known by the id its row will bear. */
function questionAt(dpia: Dpia, row: string | undefined): DpiaQuestion | undefined {
  const answered = dpia.answers.find(({ id }) => id === row)?.question
  if (answered) return answered
  return codeLists.dpiaQuestion.find((question) => answerRowId(dpia.id, question) === row)
}

const plain = (topic: DpiaTopic | undefined): Asked | null => (topic ? { topic } : null)

function askedOfRisk(dpia: Dpia, { place, name }: Focused): Asked | null {
  if (name.startsWith('severity')) return { topic: 'severity' }
  if (name.startsWith('likelihood')) return { topic: 'likelihood' }
  const event = dpia.risks.find(({ id }) => id === place.row)?.event ?? ''
  const kind = kindOfField[name]
  const topic = event === '' ? 'severity' : topicOfEvent[event]
  return { topic, ...(kind ? { kind } : {}) }
}
