import type { CodeOf } from '../codes'
import type { TransferAssessment } from '../registers'

type Answers = Pick<
  TransferAssessment,
  | 'problematicLegislation'
  | 'appliesInPractice'
  | 'technicalEffective'
  | 'contractualEffective'
  | 'organisationalEffective'
>

/** EDPB 01/2020, step 3: the authorities of the country may reach these data, or nobody showed that they do not. */
export const needsMeasures = (t: Answers): boolean => t.problematicLegislation !== 'no' && t.appliesInPractice !== 'no'

/** What the answers lead to, or what has to be answered first. */
export type Following =
  { readonly conclusion: CodeOf<'transferConclusion'> } | { readonly open: readonly (keyof Answers)[] }

/**
 * The conclusion that follows from steps 3 and 4. Contracts and internal rules bind no authority: without an effective
 * technical measure nothing keeps it from the data (EDPB 01/2020, step 4).
 */
export function conclusionThatFollows(t: Answers): Following {
  if (!needsMeasures(t)) return { conclusion: 'effective' }
  if (t.problematicLegislation === 'unknown') return { open: ['problematicLegislation'] }
  if (t.appliesInPractice === 'unknown') return { open: ['appliesInPractice'] }
  if (t.technicalEffective === 'unknown') return { open: ['technicalEffective'] }
  return { conclusion: t.technicalEffective === 'yes' ? 'effectiveWithMeasures' : 'notEffective' }
}

/** From the mildest to the gravest. */
const gravity: readonly CodeOf<'transferConclusion'>[] = ['effective', 'effectiveWithMeasures', 'notEffective']

/** The conclusion reached is milder than the one that follows. */
export function isMilderThanAnswers(t: TransferAssessment): boolean {
  const following = conclusionThatFollows(t)
  if (t.conclusion === '' || !('conclusion' in following)) return false
  return gravity.indexOf(t.conclusion) < gravity.indexOf(following.conclusion)
}
