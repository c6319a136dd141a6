import type { Dossier } from '../dossier/dossier'
import type { Activity } from '../registers'
import { controllersOf } from '../law/controllers'
import type { LawParameters } from '../law/parameters'
import type { ExemptType, RequiredType } from '../law/dpia-lists'
import { exemptionsOf, type ClaimedExemption } from './exempt-types'
import { listedTypesOf, type ListHit } from './listed-types'
import {
  countCriteria,
  criteriaOf,
  isStanding,
  usualThreshold,
  type CriteriaCount,
  type Criterion,
  type CriterionView,
} from './criteria'
import { mandatoryCasesOf, type MandatoryCase } from './mandatory-cases'

export type ScreeningParameters = Pick<LawParameters, 'largeScaleHint' | 'staffExemptionHeadcount' | 'dpiaLists'>
export type ScreeningOutcome = 'required' | 'probablyRequired' | 'notRequired' | 'undecided'

/** Why the outcome is suggested. Each holds the codes a sentence needs; the most weighty come first. */
export type ScreeningReason =
  | { readonly why: 'mandatoryCase'; readonly trigger: MandatoryCase['trigger'] }
  | { readonly why: 'mandatoryClue'; readonly trigger: MandatoryCase['trigger'] }
  | { readonly why: 'listed'; readonly item: RequiredType; readonly confirmed: boolean }
  | { readonly why: 'exempt'; readonly item: ExemptType; readonly stands: ClaimedExemption['stands'] }
  | { readonly why: 'criteria'; readonly criteria: readonly Criterion[] }
  | { readonly why: 'casesOpen'; readonly triggers: readonly MandatoryCase['trigger'][] }
  | { readonly why: 'criteriaOpen'; readonly criteria: readonly Criterion[] }

/** Everything that speaks for or against an assessment. A suggestion: the controller decides, with the DPO's advice. */
export interface Screening {
  readonly mandatory: readonly MandatoryCase[]
  /** Types of the authority's list, confirmed or suggested; empty where the file follows no list we know. */
  readonly listed: readonly ListHit[]
  readonly exemptions: readonly ClaimedExemption[]
  readonly criteria: readonly CriterionView[]
  readonly count: CriteriaCount
  readonly suggested: ScreeningOutcome
  readonly reasons: readonly ScreeningReason[]
}

export function screeningOf(activity: Activity, dossier: Dossier, parameters: ScreeningParameters): Screening {
  const criteria = criteriaOf(activity, parameters)
  const mandatory = mandatoryCasesOf(activity, criteria)
  const controllers = controllersOf(activity, dossier)
  const sectors = controllers.flatMap((each) => each.sectors)
  const headcounts = controllers.map(({ headcount }) => headcount)
  const { dpiaLists } = parameters
  const listed = listedTypesOf({ activity, criteria, sectors }, dpiaLists)
  const hits = listed.filter(({ isEnough }) => isEnough)
  const exemptions = exemptionsOf({ activity, hits, headcounts }, dpiaLists, parameters)
  const seen = { mandatory, listed, exemptions, criteria, count: countCriteria(criteria) }
  return { ...seen, suggested: outcomeOf(seen), reasons: reasonsOf(seen) }
}

type Seen = Omit<Screening, 'suggested' | 'reasons'>

/**
 * Art. 35(3) prevails over all, then the authority's list, then its exemptions, then the count. Two criteria: in most
 * cases; one may be enough, so it is left to a reasoned decision. Unknown is never no.
 */
function outcomeOf({ mandatory, listed: all, exemptions, count }: Seen): ScreeningOutcome {
  const listed = all.filter(({ isEnough }) => isEnough)
  if (mandatory.some(({ answer }) => answer === 'yes')) return 'required'
  if (listed.some(({ by }) => by === 'person')) return 'required'
  if (listed.length > 0 || mandatory.some(isClued)) return 'probablyRequired'
  const isOpen = mandatory.some(({ answer }) => answer === 'unknown')
  if (exemptions.some(({ stands }) => stands === 'plausible')) return isOpen ? 'undecided' : 'notRequired'
  if (count.met + count.suggested >= usualThreshold) return 'probablyRequired'
  return isOpen || count.met > 0 || count.unanswered > 0 ? 'undecided' : 'notRequired'
}

const isClued = ({ answer, clues }: MandatoryCase) => answer === 'unknown' && clues.length > 0

function reasonsOf({ mandatory, listed, exemptions, criteria }: Seen): readonly ScreeningReason[] {
  const standing = criteria.filter(isStanding).map(({ criterion }) => criterion)
  const openCriteria = criteria.filter(({ answer }) => answer === 'unknown').map(({ criterion }) => criterion)
  const openCases = mandatory.filter(({ answer }) => answer === 'unknown').map(({ trigger }) => trigger)
  return [
    ...mandatory
      .filter(({ answer }) => answer === 'yes')
      .map(({ trigger }) => ({ why: 'mandatoryCase', trigger }) as const),
    ...mandatory.filter(isClued).map(({ trigger }) => ({ why: 'mandatoryClue', trigger }) as const),
    ...listed
      .filter(({ isEnough }) => isEnough)
      .map(({ item, confirmed }) => ({ why: 'listed', item, confirmed }) as const),
    ...exemptions.map(({ item, stands }) => ({ why: 'exempt', item, stands }) as const),
    ...(standing.length > 0 ? [{ why: 'criteria', criteria: standing } as const] : []),
    ...(openCases.length > 0 ? [{ why: 'casesOpen', triggers: openCases } as const] : []),
    ...(openCriteria.length > 0 ? [{ why: 'criteriaOpen', criteria: openCriteria } as const] : []),
  ]
}
