import type { DomainTexts } from '../../shape'
import { actions } from './actions'
import { activities } from './activities'
import { breaches } from './breaches'
import { clientFile } from './client-file'
import { dpias } from './dpias'
import { jointControls } from './joint-controls'
import * as linked from './linked'
import { organisations } from './organisations'
import { persons } from './persons'
import { redress } from './redress'
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
  breaches,
  redress,
  actions,
}
