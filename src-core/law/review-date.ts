import type { IsoDate } from '../kinds'
import type { Activity } from '../registers'
import { addMonths } from './calendar'
import type { LawParameters } from './parameters'

/** The day by which an activity is to be looked at again; '' when it never was. */
export function nextReviewOn(
  activity: Pick<Activity, 'lastReviewedOn' | 'reviewEveryMonths'>,
  parameters: Pick<LawParameters, 'reviewMonthsDefault'>,
): IsoDate {
  if (activity.lastReviewedOn === '') return ''
  return addMonths(activity.lastReviewedOn, activity.reviewEveryMonths ?? parameters.reviewMonthsDefault)
}
