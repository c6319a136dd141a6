import { Handshake } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { contractColumn, countriesColumn } from './columns'

export const processors: Presentation<'processors'> = {
  icon: Handshake,
  rail: 'registers',
  columns: ['services', countriesColumn, contractColumn, 'nextReviewOn'],
  moreColumns: ['contact', 'criticality', 'guaranteesVerdict', 'authorisationKind', 'subProcessors'],
  searched: ['services', 'contact', 'certifications'],
  sections: {
    places: { component: defineAsyncComponent(() => import('./sections/PlacesSection.vue')) },
    contract: { component: defineAsyncComponent(() => import('./sections/ContractSection.vue')) },
    subProcessing: { component: defineAsyncComponent(() => import('./sections/SubProcessingSection.vue')) },
  },
}
