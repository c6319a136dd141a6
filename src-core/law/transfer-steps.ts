import type { CodeOf } from '../codes'
import { registers, type TransferAssessment } from '../registers'

export const transferSteps = ['mapping', 'tool', 'lawAndPractice', 'measures', 'procedure', 'review'] as const
export type TransferStep = (typeof transferSteps)[number]
export type TransferQuestion = keyof typeof registers.transferAssessments.fields

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

/** What each step has to answer to be done, as the other answers stand. */
export function askedBy(t: TransferAssessment): Readonly<Record<TransferStep, readonly TransferQuestion[]>> {
  const isNeeded = needsMeasures(t)
  const practice: readonly TransferQuestion[] = t.problematicLegislation === 'no' ? [] : ['appliesInPractice']
  const reference: readonly TransferQuestion[] = t.authorisationNeeded === 'yes' ? ['authorisationReference'] : []
  return {
    mapping: ['destination', 'mapping'],
    tool: ['tool'],
    lawAndPractice: ['lawsExamined', 'problematicLegislation', ...practice, 'sources'],
    measures: isNeeded ? ['technicalMeasures', 'technicalEffective'] : [],
    procedure: isNeeded ? ['clausesAmended', 'authorisationNeeded', ...reference, 'procedureDoneOn'] : reference,
    review: ['reviewOn'],
  }
}

const isAnswered = (t: TransferAssessment, name: TransferQuestion) => {
  const { kind } = registers.transferAssessments.fields[name]
  // Each question is asked of the answer kept under its own name.
  return (kind.isAnswered as (value: unknown) => boolean)(t[name])
}

/** What each step still lacks. */
export function lacksOf(t: TransferAssessment): Readonly<Record<TransferStep, readonly TransferQuestion[]>> {
  const asked = askedBy(t)
  const lacking = (step: TransferStep) => asked[step].filter((name) => !isAnswered(t, name))
  return {
    mapping: lacking('mapping'),
    tool: lacking('tool'),
    lawAndPractice: lacking('lawAndPractice'),
    measures: lacking('measures'),
    procedure: lacking('procedure'),
    review: lacking('review'),
  }
}
