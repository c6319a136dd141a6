import { Scale } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const balancingTests: Presentation<'balancingTests'> = {
  icon: Scale,
  rail: 'assessments',
  columns: ['outcome', 'approvedOn', 'reviewOn'],
  moreColumns: ['whoseInterest', 'authorNames', 'approvedBy'],
  groupBy: 'outcome',
  searched: ['interest'],
  // Another purpose is weighed anew: nobody has concluded on it yet.
  ofCopy: { outcome: '', approvedBy: '', approvedOn: '', reviewOn: '' },
}
