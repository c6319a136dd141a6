import type { IsoDate } from '../kinds'
import { addDays, addMonths } from '../law/calendar'
import { lastDayOfPeriod } from '../law/holidays'
import type { LawParameters } from '../law/parameters'
import type { Complaint, Request } from '../registers'

/** The day until which the file of a request may be kept; '' before it is answered or closed. Whoever took it back was answered. */
export function keepRequestUntil(
  { answeredOn, closedOn }: Pick<Request, 'answeredOn' | 'closedOn'>,
  { requestFileKept: { value, unit } }: Pick<LawParameters, 'requestFileKept'>,
): IsoDate {
  const from = answeredOn > closedOn ? answeredOn : closedOn
  if (from === '') return ''
  return unit === 'year' || unit === 'month'
    ? addMonths(from, unit === 'year' ? value * 12 : value)
    : addDays(from, value)
}

/** Something of the requester is still written in the file. */
export const namesRequester = (r: Pick<Request, 'requesterName' | 'requesterContact' | 'onBehalfOf'>): boolean =>
  [r.requesterName, r.requesterContact, r.onBehalfOf].some((said) => said.trim() !== '')

/**
 * The last day to acknowledge a complaint: so many days after receipt, put off to a working day; '' where no law of the
 * file fixes one. Of several laws the earliest holds.
 */
export function acknowledgeBy(
  { receivedOn }: Pick<Complaint, 'receivedOn'>,
  { complaintClocks }: Pick<LawParameters, 'complaintClocks'>,
): IsoDate {
  const days = complaintClocks.flatMap(({ days: count, since, holidays }) =>
    receivedOn !== '' && receivedOn >= since ? [lastDayOfPeriod(addDays(receivedOn, count), holidays)] : [],
  )
  return [...days].sort()[0] ?? ''
}
