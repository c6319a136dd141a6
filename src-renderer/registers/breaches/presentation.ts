import { Siren } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const breaches: Presentation<'breaches'> = {
  icon: Siren,
  rail: 'registers',
  columns: ['awareAt', 'riskLevel', 'notifyDecision', 'communicateDecision'],
  moreColumns: ['incidentKind', 'detectedAt', 'closedOn', 'activities'],
  searched: ['incidentKind', 'activities'],
}
