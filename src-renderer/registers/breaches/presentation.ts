import { Siren } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { authorityColumn, peopleColumn } from './columns'

export const breaches: Presentation<'breaches'> = {
  icon: Siren,
  rail: 'registers',
  columns: ['awareAt', 'riskLevel', authorityColumn, peopleColumn],
  moreColumns: ['incidentKind', 'detectedAt', 'notifyDecision', 'communicateDecision', 'closedOn', 'activities'],
  searched: ['incidentKind', 'activities'],
  fresh: { role: 'controller' },
  // A copy is another event: nothing of it has been sent or decided.
  ofCopy: {
    notifyDecision: '',
    notifications: [],
    communicateDecision: '',
    communicatedAt: '',
    customersInformed: [],
    otherNotices: [],
    closedOn: '',
  },
  states: defineAsyncComponent(() => import('./BreachStates.vue')),
  sections: {
    identity: { component: defineAsyncComponent(() => import('./sections/IdentitySection.vue')) },
    moments: { component: defineAsyncComponent(() => import('./sections/MomentsSection.vue')) },
    risk: { component: defineAsyncComponent(() => import('./sections/RiskSection.vue')) },
    authority: { component: defineAsyncComponent(() => import('./sections/AuthoritySection.vue')) },
    communication: { component: defineAsyncComponent(() => import('./sections/CommunicationSection.vue')) },
  },
}
