import { Cpu } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { biasColumn, effectColumn } from './columns'

export const algorithmicSystems: Presentation<'algorithmicSystems'> = {
  icon: Cpu,
  rail: 'assessments',
  columns: ['kind', effectColumn, biasColumn, 'aiActClass'],
  moreColumns: ['publisher', 'goLiveOn', 'version'],
  groupBy: 'kind',
  searched: ['kind', 'publisher'],
  // A copy has been tested by nobody and is not in service yet.
  ofCopy: { goLiveOn: '', biasTests: [], biasCorrections: [], retestPlannedOn: '', friaOn: '', friaNotifiedOn: '' },
  states: defineAsyncComponent(() => import('./SystemStates.vue')),
  sections: {
    explanation: { component: defineAsyncComponent(() => import('./sections/ExplanationSection.vue')) },
    decision: { component: defineAsyncComponent(() => import('./sections/DecisionSection.vue')) },
    fairness: { component: defineAsyncComponent(() => import('./sections/FairnessSection.vue')) },
    aiAct: { component: defineAsyncComponent(() => import('./sections/AiActSection.vue')) },
  },
}
