import type { DomainTexts } from '../../shape'
import { actions } from './actions'
import { activities } from './activities'
import { clientFile } from './client-file'
import { dpias } from './dpias'
import { jointControls } from './joint-controls'
import { lawEntries } from './law-entries'
import * as linked from './linked'
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
  lawEntries,
}
