import { Scale } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
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
  states: defineAsyncComponent(() => import('./BalancingStates.vue')),
  sections: {
    interest: { component: defineAsyncComponent(() => import('./InterestSection.vue')) },
    necessity: { component: defineAsyncComponent(() => import('./NecessitySection.vue')) },
    impact: { component: defineAsyncComponent(() => import('./ImpactSection.vue')) },
    balance: { component: defineAsyncComponent(() => import('./BalanceSection.vue')) },
  },
}
