import type { CodeOf } from '../codes'
import { isOneOf } from '../codes/is-one-of'
import type { Tri } from '../kinds'
import type { Activity } from '../registers'
import { sensitivityOf } from '../law/sensitivity'
import { clueIf, cluesIn, type Clue } from './clues'
import { isStanding, type CriterionView } from './criteria'

/** The three cases of Art. 35(3), where an assessment is always required. */
export interface MandatoryCase {
  readonly trigger: Extract<CodeOf<'dpiaTrigger'>, 'art35_3_a' | 'art35_3_b' | 'art35_3_c'>
  /** Field that holds the answer. */
  readonly field: 'systematicEvaluation' | 'largeScaleSensitive' | 'publicMonitoring'
  readonly answer: Tri
  /** Facts that point to the case. With an answer «no» they are worth a second look. */
  readonly clues: readonly Clue[]
}

const decidingModes: readonly CodeOf<'automatedDecision'>[] = ['assisted', 'solelySignificantEffect']

/** No clue unless every part of the case has one. */
const together = (...parts: readonly (readonly Clue[])[]) =>
  parts.every((part) => part.length > 0) ? parts.flat() : []

export function mandatoryCasesOf(activity: Activity, criteria: readonly CriterionView[]): readonly MandatoryCase[] {
  const { profiling, automatedDecision, surveillanceLevel, subjects, dataItems } = activity
  const scale = criteria.filter((each) => each.criterion === 'W5_largeScale' && isStanding(each))
  const isLarge: readonly Clue[] = scale.flatMap(({ clues }) => (clues.length > 0 ? clues : [{ field: 'wp248' }]))
  const isWatched = surveillanceLevel === 'systematic' || surveillanceLevel === 'constant'
  return [
    {
      trigger: 'art35_3_a',
      field: 'systematicEvaluation',
      answer: activity.systematicEvaluation,
      clues: together(
        clueIf(profiling === 'yes', 'profiling'),
        // A decision that rests on the evaluation is enough: a person may still sign it.
        clueIf(isOneOf(decidingModes, automatedDecision), 'automatedDecision'),
      ),
    },
    {
      trigger: 'art35_3_b',
      field: 'largeScaleSensitive',
      answer: activity.largeScaleSensitive,
      clues: together(
        cluesIn('dataItems', dataItems, (item) => ['special', 'criminal'].includes(sensitivityOf(item))),
        isLarge,
      ),
    },
    {
      trigger: 'art35_3_c',
      field: 'publicMonitoring',
      answer: activity.publicMonitoring,
      clues: together(
        clueIf(isWatched, 'surveillanceLevel'),
        cluesIn('subjects', subjects, ({ category }) => category === 'passersby'),
      ),
    },
  ]
}
