import type { Complaint, Request } from '../registers'
import type { AskedWhen } from './asked'

type Asks = Pick<Request, 'types'>
/** Art. 19: whoever received the data is told of these. */
export const changesData = ({ types }: Asks): boolean =>
  (['rectification', 'erasure', 'restriction', 'childErasure'] as const).some((type) => types.includes(type))
const givesData = ({ types }: Asks) =>
  (['access', 'copy', 'portability'] as const).some((type) => types.includes(type)) || types.length === 0

export const isRefusal = ({ outcome }: Pick<Request, 'outcome'>): boolean =>
  outcome === 'refused' || outcome === 'partly'
export const isGranted = ({ outcome }: Pick<Request, 'outcome'>): boolean =>
  outcome === 'granted' || outcome === 'partly'
const isKnown = (r: Request) => r.requesterPurgedOn === ''

/** Questions of a request that depend on others. */
export const ofRequests = {
  requesterName: isKnown,
  requesterContact: isKnown,
  mandate: (r) => r.onBehalfOf !== '',
  identityDoubtReason: (r) => r.identityDoubt === 'yes',
  identityRequestedOn: (r) => r.identityDoubt === 'yes',
  identityReceivedOn: (r) => r.identityRequestedOn !== '',
  identityMethod: (r) => r.identityRequestedOn !== '',
  clarificationReceivedOn: (r) => r.clarificationRequestedOn !== '',
  clockStops: (_, __, law) => law.requestClocks.some(({ clarification }) => clarification === 'pauses'),
  extensionReason: (r) => r.extended === 'yes',
  extensionNotifiedOn: (r) => r.extended === 'yes',
  extensionUntil: (r, _, law) => r.extended === 'yes' && law.requestClocks.some(({ extension }) => !extension),
  given: (r) => r.outcome === '' || isGranted(r),
  answerFormat: (r) => r.outcome === '' || isGranted(r),
  refusalGrounds: isRefusal,
  refusalReason: isRefusal,
  remediesTold: isRefusal,
  thirdPartyRights: givesData,
  redactions: givesData,
  restrictionAppliedOn: (r) => r.types.includes('restriction'),
  recipientsInformed: (r) => changesData(r) && isGranted(r),
  recipientsInformedWho: (r) => r.recipientsInformed === 'yes',
  recipientsNotInformedReason: (r) => r.recipientsInformed === 'no',
  feeAmount: (r) => r.feeCharged === 'yes',
  feeGround: (r) => r.feeCharged === 'yes',
  feeReason: (r) => r.feeCharged === 'yes',
  requesterPurgedOn: (r) => r.closedOn !== '' || r.answeredOn !== '',
} satisfies AskedWhen<Request>

export const ofComplaints = {
  authority: (c) => c.authorityInvolved === 'yes',
  authorityReference: (c) => c.authorityInvolved === 'yes',
} satisfies AskedWhen<Complaint>
