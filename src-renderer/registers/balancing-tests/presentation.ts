import { Scale } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { sized } from '../columns'
import type { Presentation } from '../presentation'

export const balancingTests: Presentation<'balancingTests'> = {
  icon: Scale,
  rail: 'assessments',
  columns: [
    sized('balancingTests', 'outcome', { width: 208, grow: 5 }),
    'approvedOn',
    sized('balancingTests', 'reviewOn', { width: 112, grow: 1 }),
  ],
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
