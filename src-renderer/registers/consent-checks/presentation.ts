import { CheckCheck } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { verdictColumn } from './columns'

export const consentChecks: Presentation<'consentChecks'> = {
  icon: CheckCheck,
  rail: 'assessments',
  columns: [verdictColumn, 'withdrawalTestedOn', 'refreshEvery'],
  moreColumns: ['proofTextVersion', 'preferenceCentre', 'proofWhere'],
  searched: ['proofTextVersion', 'preferenceCentre'],
  ofCopy: { withdrawalTestedOn: '' },
  states: defineAsyncComponent(() => import('./ConsentStates.vue')),
  sections: {
    identity: { component: defineAsyncComponent(() => import('./IdentitySection.vue')) },
    conditions: { component: defineAsyncComponent(() => import('./ConditionsSection.vue')) },
    withdrawal: { component: defineAsyncComponent(() => import('./WithdrawalSection.vue')) },
  },
}
