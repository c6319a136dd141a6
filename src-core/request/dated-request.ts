import type { Request } from '../registers'

/** The answers the calendar is drawn from. */
export const calendarFields = [
  'receivedOn',
  'identityDoubt',
  'identityRequestedOn',
  'identityReceivedOn',
  'clarificationRequestedOn',
  'clarificationReceivedOn',
  'clockStops',
  'extended',
  'extensionReason',
  'extensionNotifiedOn',
  'extensionUntil',
  'acknowledgedOn',
  'answeredOn',
  'outcome',
] as const satisfies readonly (keyof Request)[]

export type DatedRequest = Pick<Request, (typeof calendarFields)[number]>

/** All of them, whatever the law of the file makes of each: what a rule reads does not depend on the country. */
export const datesOf = (request: DatedRequest): DatedRequest =>
  // Total: one entry a field of the list, which the compiler cannot follow through Object.fromEntries.
  Object.fromEntries(calendarFields.map((field) => [field, request[field]])) as unknown as DatedRequest
