import type { DpiaLists, ExemptType } from '../law/dpia-lists'
import type { LawParameters } from '../law/parameters'
import { sensitivityOf, type Sensitivity } from '../law/sensitivity'
import type { Activity, DataItem } from '../registers'
import { clueIf, cluesIn, type Clue } from './clues'
import type { ListHit } from './listed-types'

/** A type of an authority's list of exemptions that is claimed for the activity. */
export interface ClaimedExemption {
  readonly item: ExemptType
  /** `contradicted`: the facts leave its strict wording · `toCheck`: a deciding fact is not stated · `plausible`: nothing speaks against it. */
  readonly stands: 'plausible' | 'contradicted' | 'toCheck'
  readonly against: readonly Clue[]
}

export interface ExemptionSituation {
  readonly activity: Activity
  readonly hits: readonly ListHit[]
  /** Staff of the controllers, where they say; null for one that does not. */
  readonly headcounts: readonly (number | null)[]
}

const mandatory = (a: Activity): readonly Clue[] => [
  ...clueIf(a.systematicEvaluation === 'yes', 'systematicEvaluation'),
  ...clueIf(a.largeScaleSensitive === 'yes', 'largeScaleSensitive'),
  ...clueIf(a.publicMonitoring === 'yes', 'publicMonitoring'),
]

const biometric: readonly string[] = ['biometricId', 'biometricRaw']

/**
 * What the claimed exemptions are worth on the stated facts. Each is left by its own exclusions only; none prevails over
 * the list of required assessments or over Art. 35(3).
 */
export function exemptionsOf(
  { activity, hits, headcounts }: ExemptionSituation,
  lists: readonly DpiaLists[],
  parameters: Pick<LawParameters, 'staffExemptionHeadcount'>,
): readonly ClaimedExemption[] {
  const general = [
    ...mandatory(activity),
    ...clueIf(
      hits.some(({ by }) => by !== 'hint'),
      'authorityListItems',
    ),
  ]
  const isBig = headcounts.some((each) => each !== null && each >= parameters.staffExemptionHeadcount)
  const isSizeUnknown = headcounts.length === 0 || headcounts.includes(null)
  const exempt = lists.flatMap((each) => each.exempt)
  const { dataItems } = activity
  const profiles = clueIf(activity.profiling === 'yes', 'profiling')
  return exempt.flatMap((entry): readonly ClaimedExemption[] => {
    const { code: item, leavesOut, about = [], smallStaff = false } = entry
    if (!activity.authorityExemptItems.includes(item)) return []
    const isObject = (each: DataItem, grade: Sensitivity) =>
      grade === 'highlyPersonal' && about.some((category) => category === each.category)
    const excluded = cluesIn('dataItems', dataItems, (each) =>
      leavesOut.some((grade) => grade === sensitivityOf(each) && !isObject(each, grade)),
    )
    const devices = cluesIn('dataItems', dataItems, ({ category }) => biometric.includes(category))
    const against = [
      ...general,
      ...excluded,
      ...(entry.leavesOutProfiling ? profiles : []),
      ...(entry.leavesOutBiometrics ? devices : []),
      ...clueIf(smallStaff && isBig, 'controllers'),
    ]
    if (against.length > 0) return [{ item, stands: 'contradicted', against }]
    const sensitive = cluesIn('dataItems', dataItems, (each) => ['special', 'criminal'].includes(sensitivityOf(each)))
    const doubts = [...profiles, ...(entry.ordinary ? sensitive : [])]
    const isOpen =
      (entry.leavesOutProfiling && activity.profiling === 'unknown') || (smallStaff && isSizeUnknown) || hits.length > 0
    return [{ item, stands: doubts.length > 0 || isOpen ? 'toCheck' : 'plausible', against: doubts }]
  })
}
