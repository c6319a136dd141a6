import { isLateAction } from '../accountability/actions'
import { completenessOf } from '../asked/completeness'
import type { CodeOf } from '../codes'
import { mainOrganisationOf } from '../dossier/references'
import { isSettledAction } from '../dpia/consultation'
import { dpiasOf, isFavourable } from '../dpia/coverage'
import { screeningOf } from '../dpia/screening'
import type { Activity } from '../registers'
import { shareOf, type Counting, type Figure } from './figure'
import { isIn } from './period'
import * as counted from './registers-counted'

export type Indicator = Exclude<CodeOf<'indicator'>, 'other'>

export type { Counting, Figure } from './figure'

const notRunning: readonly Activity['status'][] = ['draft', 'planned', 'ended', 'archived']
/** What runs today, or may: a status nobody stated is no reason to leave a processing out. */
export const running = ({ dossier: { activities } }: Pick<Counting, 'dossier'>): readonly Activity[] =>
  activities.filter(({ status }) => !notRunning.includes(status))

/** The controller decided that an assessment is due, or nothing is decided yet and the facts call for one. */
export function needsDpia(
  activity: Activity,
  { dossier, parameters }: Pick<Counting, 'dossier' | 'parameters'>,
): boolean {
  const { dpiaDecision } = activity
  if (dpiaDecision === 'required' || dpiaDecision === 'notRequired') return dpiaDecision === 'required'
  return screeningOf(activity, dossier, parameters).suggested === 'required'
}

/** Who came, once per session: nobody keeps a list of names across sessions, so it never says more than everyone. */
function trained({ dossier, period }: Counting): Figure {
  const held = dossier.trainings.filter(({ date }) => isIn(period, date))
  const came = held.reduce((sum, { participantsCount }) => sum + (participantsCount ?? 0), 0)
  const outOf = mainOrganisationOf(dossier)?.headcount ?? null
  return { figure: outOf === null ? came : Math.min(came, outOf), outOf }
}

/** How each indicator is counted, in the order in which a review shows them. One the file cannot tell is never shown as zero. */
const counts: { readonly [I in Indicator]: (counting: Counting) => Figure | undefined } = {
  requestsReceived: counted.requestsReceived,
  requestsLate: counted.requestsLate,
  breaches: counted.breaches,
  activitiesReviewed: (c) => shareOf(running(c), ({ lastReviewedOn }) => isIn(c.period, lastReviewedOn)),
  activitiesComplete: (c) => shareOf(running(c), (a) => completenessOf(a, c.dossier).missing.length === 0),
  trainingCoverage: trained,
  dpiasDone: (c) =>
    shareOf(
      running(c).filter((a) => needsDpia(a, c)),
      (a) => dpiasOf(a, c.dossier).some(isFavourable),
    ),
  actionsLate: ({ dossier, today }) =>
    shareOf(
      dossier.actions.filter((each) => !isSettledAction(each)),
      (each) => isLateAction(each, today),
    ),
  contractsComplete: counted.contractsComplete,
  biasTestsDone: counted.biasTestsDone,
  complaintsUpheld: counted.complaintsUpheld,
  redressDecided: counted.redressDecided,
}

export interface Indicated extends Figure {
  readonly indicator: Indicator
}

/** Every figure the file can tell for the period. Nothing out of nothing is no figure. */
export function indicatorsOf(counting: Counting): readonly Indicated[] {
  return (Object.keys(counts) as Indicator[]).flatMap((indicator) => {
    const figure = counts[indicator](counting)
    return figure && figure.outOf !== 0 ? [{ indicator, ...figure }] : []
  })
}
