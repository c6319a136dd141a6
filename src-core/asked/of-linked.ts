import { dpoRequiredOf } from '../law/dpo-duty'
import { isInEea } from '../law/zones'
import type { JointControl, Organisation, RetentionRule } from '../registers'
import type { AskedWhen } from './asked'

export const ofOrganisations = {
  // Art. 3(2) and 27 are about whoever is not established in the Union.
  offersOrMonitorsInEea: (o, _, law) => !isInEea(o.country, law),
  representativeExempt: (o) => o.offersOrMonitorsInEea === 'yes',
  euRepresentative: (o) => o.offersOrMonitorsInEea === 'yes',
  dpo: (o) => dpoRequiredOf(o) !== 'no',
  dpoKind: (o) => o.dpo !== '',
  dpoNotifiedOn: (o) => o.dpo !== '',
  dpoNotificationReference: (o) => o.dpo !== '',
  dpoContactPublished: (o) => o.dpo !== '',
  dpoContactPublishedWhere: (o) => o.dpoContactPublished === 'yes',
  dpoOtherDuties: (o) => o.dpo !== '' && o.dpoKind !== 'external',
  dpoConflictCheck: (o) => o.dpo !== '',
} satisfies AskedWhen<Organisation>

export const ofRetentionRules = {
  activeTriggerDetail: (r) => r.activeTrigger !== '',
  criteria: (r) => r.active === null,
  intermediateReason: (r) => r.intermediate !== null,
} satisfies AskedWhen<RetentionRule>

export const ofJointControls = {
  essenceWhere: (j) => j.essenceMadeAvailable !== 'no',
} satisfies AskedWhen<JointControl>
