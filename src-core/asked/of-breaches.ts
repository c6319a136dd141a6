import { latenessOf } from '../breach/deadline'
import { isSaid } from '../kinds'
import type { Breach, RecordIn } from '../registers'
import type { AskedWhen } from './asked'

/** A processor tells its customers; the two decisions are theirs, Art. 33(2). */
const decides = ({ role }: Breach) => role !== 'processor'
const cameFromProcessor = (b: Breach) =>
  b.discoveryMeans === 'processor' || b.incidentKind === 'processorIncident' || b.processors.length > 0
const tells = (b: Breach) =>
  decides(b) &&
  (b.communicateDecision === 'yes' ||
    b.communicateDecision === 'orderedByAuthority' ||
    (b.communicateDecision === 'exempted' && b.communicateExemption === 'disproportionate'))

export const ofBreaches = {
  occurredFrom: (b) => b.occurredPrecision !== 'unknown',
  occurredTo: (b) => b.occurredPrecision !== 'unknown' && b.ongoing !== 'yes',
  informedByProcessorAt: (b) => decides(b) && cameFromProcessor(b),
  subjectsMin: (b) => b.subjectsUnknown !== 'yes',
  subjectsMax: (b) => b.subjectsUnknown !== 'yes',
  recordsMin: (b) => b.recordsUnknown !== 'yes',
  recordsMax: (b) => b.recordsUnknown !== 'yes',
  keySafe: (b) => b.encrypted !== 'no',
  notifyDecision: decides,
  // Where a risk is unlikely, the reasoning of the risk is the reason not to notify.
  notifyReason: (b) => decides(b) && b.notifyDecision === 'notRequired' && b.riskLevel !== 'unlikely',
  notifications: (b) => decides(b) && b.notifyDecision === 'notified',
  delayReasons: (b, _, law) => latenessOf(b, law) > 0,
  customersInformed: (b) => b.role === 'processor',
  communicateDecision: decides,
  communicateExemption: (b) => decides(b) && b.communicateDecision === 'exempted',
  communicateReason: (b) =>
    decides(b) && (b.communicateDecision === 'exempted' || b.communicateDecision === 'notRequired'),
  communicatedAt: tells,
  communicationChannels: tells,
  communicationParts: tells,
  communicationLanguages: tells,
  communicationText: tells,
  numberInformed: tells,
} satisfies AskedWhen<Breach>

/** One origin is enough. */
const comesFromElsewhere = ({
  request,
  complaint,
  audit,
}: Pick<RecordIn<'redress'>, 'request' | 'complaint' | 'audit'>) => request !== '' || complaint !== '' || audit !== ''

export const ofRedress = {
  breach: (r) => !comesFromElsewhere(r) && !isSaid(r.otherOrigin),
  otherOrigin: (r) => r.breach === '' && !comesFromElsewhere(r),
  apologyText: (r) => r.apologyOn !== '',
  amountOrScale: (r) => r.compensationConsidered !== 'no',
  paidOn: (r) => r.compensationConsidered !== 'no',
} satisfies AskedWhen<RecordIn<'redress'>>
