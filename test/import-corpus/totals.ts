import { corpusFields, type CorpusField } from './headings'
import type { Pairs, Score } from './score'

export interface Totals {
  files: number
  refused: number
  activitiesIn: number
  activitiesOut: number
  invented: number
  lost: number
  cut: number
  unaccounted: number
  readonly fields: Record<CorpusField, Pairs>
}

const none: Pairs = { expected: 0, got: 0, right: 0 }

export const noTotals = (): Totals => ({
  files: 0, refused: 0, activitiesIn: 0, activitiesOut: 0, invented: 0, lost: 0, cut: 0, unaccounted: 0,
  fields: Object.fromEntries(corpusFields.map((field) => [field, none])) as Record<CorpusField, Pairs>,
}) // prettier-ignore

export function add(totals: Totals, score: Score): void {
  totals.files += 1
  totals.refused += score.refused === undefined ? 0 : 1
  totals.activitiesIn += score.activitiesIn
  totals.activitiesOut += score.activitiesOut
  for (const fault of ['invented', 'lost', 'cut', 'unaccounted'] as const) totals[fault] += score[fault].length
  for (const field of corpusFields) totals.fields[field] = plus(totals.fields[field], score.fields[field])
}

const plus = (one: Pairs, other: Pairs): Pairs => ({
  expected: one.expected + other.expected,
  got: one.got + other.got,
  right: one.right + other.right,
})

/** Of what was made, how much somebody wrote; nothing made is nothing wrong. */
export const precision = ({ got, right }: Pairs): number => (got === 0 ? 1 : Math.min(1, right / got))
/** Of what was written, how much was read. */
export const recall = ({ expected, right }: Pairs): number => (expected === 0 ? 1 : right / expected)

/** Worst first: what is wrong without a word weighs more than what is left to the person. */
export const badness = ({ invented, lost, cut, unaccounted, wrongPairs }: Score): number =>
  invented.length * 10 + cut.length * 10 + unaccounted.length * 5 + lost.length * 3 + wrongPairs.length
