import { isLateAction } from '../accountability/actions'
import { completenessOf } from '../asked/completeness'
import type { CodeOf } from '../codes'
import type { Dossier } from '../dossier/dossier'
import { mainOrganisationOf } from '../dossier/references'
import { isSettledAction } from '../dpia/consultation'
import { dpiasOf, isFavourable } from '../dpia/coverage'
import { screeningOf, type ScreeningParameters } from '../dpia/screening'
import type { IsoDate } from '../kinds'
import type { Activity } from '../registers'
import { isIn, type Period } from './period'

export type Indicator = Exclude<CodeOf<'indicator'>, 'other'>

/** A figure; with `outOf`, a share of that total. */
export interface Figure {
  readonly figure: number
  readonly outOf: number | null
}

/** What figures are counted from: the file, the days they are about, the day it is. */
export interface Counting {
  readonly dossier: Dossier
  readonly period: Period
  readonly parameters: ScreeningParameters
  readonly today: IsoDate
}

const shareOf = <T>(all: readonly T[], holds: (each: T) => boolean): Figure => ({
  figure: all.filter(holds).length,
  outOf: all.length,
})

const notRunning: readonly Activity['status'][] = ['draft', 'planned', 'ended', 'archived']
const running = ({ dossier: { activities } }: Counting): readonly Activity[] =>
  activities.filter(({ status }) => !notRunning.includes(status))

/** The controller decided that an assessment is due, or nothing is decided yet and the facts call for one. */
function needsDpia(activity: Activity, { dossier, parameters }: Counting): boolean {
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

/**
 * How each indicator is counted, in the order in which a review shows them. One that no register of the file can tell has
 * no line here, and is never shown as zero.
 */
const counts: { readonly [I in Indicator]?: (counting: Counting) => Figure } = {
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
}

export interface Indicated extends Figure {
  readonly indicator: Indicator
}

/** Every figure the file can tell for the period. Nothing out of nothing is no figure. */
export function indicatorsOf(counting: Counting): readonly Indicated[] {
  return (Object.keys(counts) as Indicator[]).flatMap((indicator) => {
    const counted = counts[indicator]?.(counting)
    return counted && counted.outOf !== 0 ? [{ indicator, ...counted }] : []
  })
}
