import type { CodeOf } from '../../codes'
import { cnilNumbers, type DpiaQuestion } from '../../dpia/questions'

/** Number of a question in the CNIL's tool (section, item, question) → ours. */
export const questionOfNumber: ReadonlyMap<string, DpiaQuestion> = new Map(
  Object.entries(cnilNumbers).map(([question, number]) => [String(number), question as DpiaQuestion]),
)
const numbers = new Map([...questionOfNumber].map(([number, question]) => [question, number]))

/** Where a question of ours stands in their tool; undefined for those it has not. */
export const numberOfQuestion = (question: string): string | undefined => numbers.get(question as DpiaQuestion)

/** The three risks of their tool: items 3.2, 3.3 and 3.4, each with four lists and two gauges. */
export const riskItems = {
  32: 'illegitimateAccess',
  33: 'unwantedModification',
  34: 'disappearance',
} as const satisfies Readonly<Record<string, CodeOf<'fearedEvent'>>>
export type RiskItem = `${keyof typeof riskItems}`
export const riskItemNames = ['32', '33', '34'] as const satisfies readonly RiskItem[]

export const isRiskItem = (item: string): item is RiskItem => Object.hasOwn(riskItems, item)
export const eventOf = (item: RiskItem): CodeOf<'fearedEvent'> => riskItems[Number(item) as keyof typeof riskItems]

/** Last digit of a question of a risk → what it lists or gauges. */
export const riskLists = { 1: 'impacts', 2: 'threats', 3: 'sources' } as const
export const measuresDigit = '4'
export const severityDigit = '5'
export const isRiskQuestion = (number: string) => /^3[234][1-6]$/.test(number)

/** `2.1` for 212: the item a question belongs to, as evaluations write it. */
export const itemOf = (number: string) => number.slice(0, 2)
export const dotted = (item: string) => `${item.charAt(0)}.${item.charAt(1)}`

/** Items evaluated as a whole; in the others each question or measure is. */
export const wholeItems = ['11', '12'] as const
export const isWholeItem = (item: string) => (wholeItems as readonly string[]).includes(item)

/** The order of the questionnaire: item, then question; the tenth of an item has four digits. */
export const inOrder = (a: string, b: string) =>
  itemOf(a) < itemOf(b) ? -1 : itemOf(a) > itemOf(b) ? 1 : Number(a.slice(2)) - Number(b.slice(2))

/** Their numbers of a state, in our words; 5 has a label in their tool and is never written by it. */
export const statuses = ['draft', 'refused', 'validated', 'signed', 'abandoned', 'inReview'] as const
/** Their numbers of an evaluation, in our words. */
export const assessments = ['pending', 'toCorrect', 'improvable', 'acceptable'] as const
/** Gauges from 1 to 4; 0 is "not set". */
export const levels = ['', 'r1', 'r2', 'r3', 'r4'] as const
export type Level = (typeof levels)[number]
