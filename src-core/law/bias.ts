import type { CodeOf } from '../codes'
import type { IsoDate } from '../kinds'
import { isSame } from '../kinds/same'
import type { AlgorithmicSystem, BiasTest } from '../registers'
import { addMonths } from './calendar'
import type { LawParameters } from './parameters'

type Metric = CodeOf<'fairnessMetric'>

/** « 0,72 », “72%”, « 12 points »: a share, 1 being the whole; undefined where no figure is read. */
export function shareIn(said: string): number | undefined {
  const [, digits = '', unit = ''] = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*(%|points?|pts?|)\.?\s*$/i.exec(said) ?? []
  if (digits === '') return undefined
  const figure = Math.abs(Number(digits.replace(',', '.')))
  return unit === '' ? figure : figure / 100
}

/** A ratio draws attention when it is low, whichever of the two groups it was counted for; a gap or a rate when it is high. */
const isRatio = (metric: Metric) => metric === 'selectionRateRatio'
const lowestOf = (ratio: number) => (ratio > 1 ? 1 / ratio : ratio)

/** What the figures suggest: evidence beside the conclusion of a person, never a legal test. */
export interface Suggestion {
  readonly verdict: 'pass' | 'fail'
  /** The threshold compared with, where the person gave none. */
  readonly assumed?: number
}

/** Undefined when the figures cannot be compared: no metric, no result, or no threshold. */
export function suggestedBy(
  { metric, result, threshold }: Pick<BiasTest, 'metric' | 'result' | 'threshold'>,
  { selectionRateAlert }: Pick<LawParameters, 'selectionRateAlert'>,
): Suggestion | undefined {
  const found = shareIn(result)
  if (metric === '' || found === undefined) return undefined
  const given = shareIn(threshold)
  const limit = given ?? (isRatio(metric) && threshold.trim() === '' ? selectionRateAlert : undefined)
  if (limit === undefined) return undefined
  const isAlert = isRatio(metric) ? lowestOf(found) < limit : found > limit
  return { verdict: isAlert ? 'fail' : 'pass', ...(given === undefined ? { assumed: limit } : {}) }
}

/** The conclusion of a test: the person's, else what the figures suggest; '' where neither says. */
export const verdictOf = (
  test: Pick<BiasTest, 'metric' | 'result' | 'threshold' | 'verdict'>,
  parameters: Pick<LawParameters, 'selectionRateAlert'>,
): BiasTest['verdict'] => test.verdict || (suggestedBy(test, parameters)?.verdict ?? '')

const latest = (rows: readonly { readonly date: IsoDate }[]): IsoDate =>
  rows.reduce((last, { date }) => (date > last ? date : last), '')

type Tested = Pick<AlgorithmicSystem, 'biasTests' | 'biasCorrections' | 'retestEveryMonths'>

/** Where the control of biases stands: when it is due again, and why. */
export interface RetestState {
  readonly lastTestOn: IsoDate
  /** Set when something was corrected that no test has looked at since. */
  readonly correctedOn: IsoDate
  /** '' when no dated test says when the next one falls. */
  readonly dueOn: IsoDate
}

/** A test is due after its interval, and at once after a correction. A test made the same day looked at the correction. */
export function retestStateOf(
  { biasTests, biasCorrections, retestEveryMonths }: Tested,
  { biasRetestMonths }: Pick<LawParameters, 'biasRetestMonths'>,
): RetestState {
  const lastTestOn = latest(biasTests)
  const corrected = latest(biasCorrections)
  if (lastTestOn === '') return { lastTestOn, correctedOn: '', dueOn: '' }
  if (corrected > lastTestOn) return { lastTestOn, correctedOn: corrected, dueOn: corrected }
  return { lastTestOn, correctedOn: '', dueOn: addMonths(lastTestOn, retestEveryMonths ?? biasRetestMonths) }
}

/** Tests that show a gap nothing was done about since, and that no later test of the same group found closed. */
export function uncorrectedTests(
  { biasTests, biasCorrections }: Tested,
  parameters: Pick<LawParameters, 'selectionRateAlert'>,
): readonly BiasTest[] {
  // A correction nobody dated may well be later: the form asks for its day.
  const isCorrected = (test: BiasTest) => biasCorrections.some(({ date }) => date === '' || date >= test.date)
  const isGone = (test: BiasTest) =>
    biasTests.some(
      (later) =>
        later.date > test.date &&
        later.metric === test.metric &&
        isSame(later.group, test.group) &&
        verdictOf(later, parameters) === 'pass',
    )
  return biasTests.filter((test) => verdictOf(test, parameters) === 'fail' && !isCorrected(test) && !isGone(test))
}
