import type { DomainTexts } from '../../shape'
import * as accountability from './accountability'
import { actions } from './actions'
import { activities } from './activities'
import { audits } from './audits'
import { clientFile } from './client-file'
import { dpias } from './dpias'
import { jointControls } from './joint-controls'
import * as linked from './linked'
import { managementReviews } from './management-reviews'
import { organisations } from './organisations'
import { persons } from './persons'
import { retentionRules } from './retention-rules'
import { securityMeasures } from './security-measures'

export const registers: DomainTexts['registers'] = {
  clientFile,
  organisations,
  persons,
  jointControls,
  activities,
  retentionRules,
  securityMeasures,
  ...linked,
  dpias,
  actions,
  ...accountability,
  audits,
  managementReviews,
}
