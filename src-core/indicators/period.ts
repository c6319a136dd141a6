import type { IsoDate } from '../kinds'
import { addMonths } from '../law/calendar'
import type { ManagementReview } from '../registers'

/** Days the figures of a review are about, both included. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

export const isIn = ({ from, to }: Period, day: IsoDate): boolean => day !== '' && from <= day && day <= to

const usualMonths = 12

/** The period a review states; where it states none, the twelve months that end on its day. */
export function periodOf(
  { periodFrom, periodTo, date }: Pick<ManagementReview, 'periodFrom' | 'periodTo' | 'date'>,
  today: IsoDate,
): Period {
  const to = periodTo || (date !== '' && date < today ? date : today)
  return { from: periodFrom || addMonths(to, -usualMonths), to }
}
