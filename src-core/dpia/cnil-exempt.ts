import type { CodeOf } from '../codes'
import type { Activity } from '../registers'
import type { LawParameters } from '../rules/law-parameters'
import { sensitivityOf, type Sensitivity } from '../rules/sensitivity'
import { clueIf, cluesIn, type Clue } from './clues'
import type { ListHit } from './cnil-required'

export type CnilExempt = CodeOf<'cnilExempt'>

/** A claimed type of the CNIL's list « AIPD non requise ». */
export interface ClaimedExemption {
  readonly item: CnilExempt
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

/** Data each wording leaves out. Types not named foresee sensitive data by their very object: staff, care, school, law. */
const leftOut: Partial<Readonly<Record<CnilExempt, readonly Sensitivity[]>>> = {
  FR_E02: ['special', 'criminal'],
  FR_E03: ['special', 'criminal'],
  FR_E04: ['special', 'criminal'],
  FR_E05: ['special', 'criminal'],
  FR_E11: ['special', 'criminal', 'highlyPersonal'],
}

const mandatory = (a: Activity): readonly Clue[] => [
  ...clueIf(a.systematicEvaluation === 'yes', 'systematicEvaluation'),
  ...clueIf(a.largeScaleSensitive === 'yes', 'largeScaleSensitive'),
  ...clueIf(a.publicMonitoring === 'yes', 'publicMonitoring'),
]

/**
 * What the claimed exemptions are worth on the stated facts. None of them foresees profiling, and none prevails over the
 * list of required assessments or over Art. 35(3).
 */
export function exemptionsOf(
  situation: ExemptionSituation,
  parameters: Pick<LawParameters, 'staffExemptionHeadcount'>,
): readonly ClaimedExemption[] {
  const { activity, hits, headcounts } = situation
  const general = [
    ...mandatory(activity),
    ...clueIf(activity.profiling === 'yes', 'profiling'),
    ...clueIf(
      hits.some(({ by }) => by !== 'hint'),
      'authorityListItems',
    ),
  ]
  const isBig = headcounts.some((each) => each !== null && each >= parameters.staffExemptionHeadcount)
  const isSizeUnknown = headcounts.length === 0 || headcounts.includes(null)
  return activity.authorityExemptItems.map((item) => {
    const outside = leftOut[item] ?? []
    const isStaff = item === 'FR_E01'
    const against = [
      ...general,
      ...cluesIn('dataItems', activity.dataItems, (each) => outside.includes(sensitivityOf(each))),
      ...clueIf(isStaff && isBig, 'controllers'),
    ]
    if (against.length > 0) return { item, stands: 'contradicted', against }
    const isOpen = activity.profiling === 'unknown' || (isStaff && isSizeUnknown) || hits.length > 0
    return { item, stands: isOpen ? 'toCheck' : 'plausible', against }
  })
}
