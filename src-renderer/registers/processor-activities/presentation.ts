import { Boxes } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const processorActivities: Presentation<'processorActivities'> = {
  icon: Boxes,
  rail: 'registers',
  columns: ['categoriesOfProcessing', 'customers', 'transfersDeclared', 'status'],
  moreColumns: ['processorOrganisation', 'contract', 'fateAtEnd'],
  searched: ['categoriesOfProcessing', 'customers'],
  setTogether: 'status',
  // A copy has no customer yet: names and instructions are those of one client.
  ofCopy: { customers: [], instructions: [] },
}
