import type { DomainTexts } from '../../shape'
import * as accountability from './accountability'
import { actions } from './actions'
import { activities } from './activities'
import { algorithmicSystems } from './algorithmic-systems'
import { audits } from './audits'
import { breaches } from './breaches'
import { clientFile } from './client-file'
import { complaints } from './complaints'
import { contractChecks } from './contract-checks'
import { balancingTests } from './balancing-tests'
import { consentChecks } from './consent-checks'
import { documents } from './documents'
import { dpias } from './dpias'
import { jointControls } from './joint-controls'
import { lawEntries } from './law-entries'
import * as linked from './linked'
import { managementReviews } from './management-reviews'
import { organisations } from './organisations'
import { persons } from './persons'
import { requests } from './requests'
import { processorActivities } from './processor-activities'
import { processors } from './processors'
import { redress } from './redress'
import { retentionRules } from './retention-rules'
import { securityMeasures } from './security-measures'
import { transferAssessments } from './transfer-assessments'

export const registers: DomainTexts['registers'] = {
  clientFile,
  organisations,
  persons,
  jointControls,
  activities,
  retentionRules,
  securityMeasures,
  processors,
  contractChecks,
  processorActivities,
  ...linked,
  transferAssessments,
  algorithmicSystems,
  documents,
  balancingTests,
  consentChecks,
  dpias,
  breaches,
  redress,
  actions,
  requests,
  complaints,
  ...accountability,
  audits,
  managementReviews,
  lawEntries,
}
