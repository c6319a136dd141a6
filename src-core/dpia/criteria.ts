import { codeLists, type CodeOf } from '../codes'
import { isOneOf } from '../codes/is-one-of'
import { outsideSources } from '../codes/people-and-data'
import type { Tri } from '../kinds'
import type { Activity } from '../registers'
import type { LawParameters } from '../law/parameters'
import { sensitivityOf } from '../law/sensitivity'
import { foldedTags, foldedTexts, namesCctv } from '../law/wording'
import { clueIf, cluesIn, type Clue } from './clues'

export type Criterion = CodeOf<'wp248Criterion'>

/** One of the nine criteria: what a person answered, and what the rest of the sheet points to. */
export interface CriterionView {
  readonly criterion: Criterion
  readonly answer: Tri
  readonly clues: readonly Clue[]
  /** `met`: answered yes · `suggested`: not answered, yet the facts point to it · `open`: nothing known · `notMet`: answered no. */
  readonly stands: 'met' | 'suggested' | 'open' | 'notMet'
}

export type CriteriaParameters = Pick<LawParameters, 'largeScaleHint'>
type Detect = (a: Activity, parameters: CriteriaParameters) => readonly Clue[]

const evaluating: readonly CodeOf<'dataCategory'>[] = ['evaluation', 'inferredProfile']
/** People in a weaker position towards whoever decides: WP248, criterion 7. */
const dependent: readonly CodeOf<'subjectCategory'>[] = [
  'employees',
  'applicants',
  'trainees',
  'temps',
  'patients',
  'pupils',
  'children',
  'beneficiaries',
]
const biometric: readonly CodeOf<'dataCategory'>[] = ['biometricId', 'biometricRaw']
const blacklists = ['blacklist', 'liste noire', 'exclusion']
/** Smallest number of people of each step of the scale. */
const atLeast: Readonly<Record<CodeOf<'peopleScale'>, number>> = {
  under100: 0,
  under1000: 100,
  under10000: 1_000,
  under100000: 10_000,
  under1000000: 100_000,
  over1000000: 1_000_000,
}

const matching: Detect = ({ dataItems, purposes }) => {
  const outside = new Set(dataItems.map(({ source }) => source).filter((source) => isOneOf(outsideSources, source)))
  return [
    ...cluesIn('dataItems', dataItems, ({ source }) => source === 'dataBroker' || source === 'scraping'),
    ...clueIf(outside.size > 1, 'dataItems'),
    ...cluesIn('purposes', purposes, ({ furtherUse }) => furtherUse === 'yes'),
  ]
}

const largeScale: Detect = ({ approxTotal, approxTotalCount }, { largeScaleHint }) => {
  const isCountedLarge = approxTotalCount !== null && approxTotalCount >= largeScaleHint
  return [
    ...clueIf(isCountedLarge, 'approxTotalCount'),
    ...clueIf(approxTotalCount === null && approxTotal !== '' && atLeast[approxTotal] >= largeScaleHint, 'approxTotal'),
  ]
}

/** Domain §2.14, column "Auto-detect from". Facts only point: the person answers. */
const detect: Readonly<Record<Criterion, Detect>> = {
  W1_evaluation: ({ profiling, dataItems }) => [
    ...clueIf(profiling === 'yes', 'profiling'),
    ...cluesIn('dataItems', dataItems, ({ category }) => isOneOf(evaluating, category)),
  ],
  W2_adm: ({ automatedDecision }) => clueIf(automatedDecision === 'solelySignificantEffect', 'automatedDecision'),
  W3_monitoring: ({ surveillanceLevel, name, dataItems, cookiesTrackers }) => [
    ...clueIf(isOneOf(['systematic', 'constant'], surveillanceLevel), 'surveillanceLevel'),
    ...clueIf(foldedTexts(name).some(namesCctv), 'name'),
    ...cluesIn('dataItems', dataItems, ({ category }) => category === 'location'),
    ...cluesIn('cookiesTrackers', cookiesTrackers, ({ exempt }) => exempt === 'no'),
  ],
  W4_sensitive: ({ dataItems }) => cluesIn('dataItems', dataItems, (item) => sensitivityOf(item) !== 'common'),
  W5_largeScale: largeScale,
  W6_matching: matching,
  W7_vulnerable: ({ subjects, vulnerableKinds, childrenInvolved }) => [
    ...clueIf(vulnerableKinds.length > 0, 'vulnerableKinds'),
    ...clueIf(childrenInvolved === 'yes', 'childrenInvolved'),
    ...cluesIn(
      'subjects',
      subjects,
      ({ category, vulnerable, children }) =>
        vulnerable === 'yes' || children === 'yes' || (vulnerable === 'unknown' && isOneOf(dependent, category)),
    ),
  ],
  W8_innovative: ({ dataItems, algorithmicSystems }) => [
    ...clueIf(algorithmicSystems.length > 0, 'algorithmicSystems'),
    ...cluesIn('dataItems', dataItems, ({ category }) => isOneOf(biometric, category)),
  ],
  W9_exclusion: ({ automatedDecision, tags }) => [
    ...clueIf(automatedDecision === 'solelySignificantEffect', 'automatedDecision'),
    ...clueIf(
      foldedTags(tags).some((tag) => blacklists.some((word) => tag.includes(word))),
      'tags',
    ),
  ],
}

const standing = (answer: Tri, clues: readonly Clue[]): CriterionView['stands'] => {
  if (answer === 'yes') return 'met'
  if (answer === 'no') return 'notMet'
  return clues.length > 0 ? 'suggested' : 'open'
}

// Five rules ask for the criteria of the same activity, which is never mutated.
const known = new WeakMap<Activity, { readonly hint: number; readonly criteria: readonly CriterionView[] }>()

/** The nine criteria, in their order. Of two rows on one criterion the last one counts. */
export function criteriaOf(activity: Activity, parameters: CriteriaParameters): readonly CriterionView[] {
  const before = known.get(activity)
  if (before?.hint === parameters.largeScaleHint) return before.criteria
  const answers = new Map(activity.wp248.map(({ criterion, answer }) => [criterion, answer]))
  const criteria = codeLists.wp248Criterion.map((criterion): CriterionView => {
    const answer = answers.get(criterion) ?? 'unknown'
    const clues = detect[criterion](activity, parameters)
    return { criterion, answer, clues, stands: standing(answer, clues) }
  })
  known.set(activity, { hint: parameters.largeScaleHint, criteria })
  return criteria
}

/** How many are answered yes, how many the facts point to without an answer, how many wait for an answer. */
export interface CriteriaCount {
  readonly met: number
  readonly suggested: number
  /** Not answered, `suggested` ones included. */
  readonly unanswered: number
}

export function countCriteria(criteria: readonly CriterionView[]): CriteriaCount {
  const count = (stands: CriterionView['stands']) => criteria.filter((each) => each.stands === stands).length
  const suggested = count('suggested')
  return { met: count('met'), suggested, unanswered: suggested + count('open') }
}

/** WP248: from two criteria on, in most cases. */
export const usualThreshold = 2

export const isStanding = ({ stands }: CriterionView): boolean => stands === 'met' || stands === 'suggested'
