import { Handshake } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const processors: Presentation<'processors'> = {
  icon: Handshake,
  rail: 'registers',
  columns: ['services', 'country', 'contract', 'nextReviewOn'],
  moreColumns: ['contact', 'criticality', 'guaranteesVerdict', 'remoteAccessCountries', 'authorisationKind'],
  searched: ['services', 'contact', 'certifications'],
}
