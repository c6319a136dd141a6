import { Rows3 } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { activityColumns, activityMarks } from './columns'

export const activities: Presentation<'activities'> = {
  icon: Rows3,
  rail: 'registers',
  columns: activityColumns,
  moreColumns: ['department', 'status', 'owner'],
  under: 'department',
  marks: activityMarks,
  groupBy: 'department',
  searched: ['department', 'owner'],
  setTogether: 'status',
  fresh: { status: 'draft' },
  // A copy has been reviewed by nobody and is not running yet.
  ofCopy: { status: 'draft', lastReviewedOn: '', startDate: '', endDate: '', noticeGivenOn: '', dpia: '' },
  models: defineAsyncComponent(() => import('./beginning/FromModelDialog.vue')),
  imported: true,
  emptyLead: ({ activityPages }) => activityPages.emptyLead,
  states: defineAsyncComponent(() => import('./ActivityStates.vue')),
  sections: {
    identification: { component: defineAsyncComponent(() => import('./sections/IdentificationSection.vue')) },
    purposes: { component: defineAsyncComponent(() => import('./sections/PurposesSection.vue')) },
    data: { component: defineAsyncComponent(() => import('./sections/DataSection.vue')) },
    retention: {
      component: defineAsyncComponent(() => import('./sections/RetentionSection.vue')),
      lead: ({ form }) => form.retention.lead,
      beside: ({ dataItems }) => [...new Set(dataItems.map(({ retention }) => retention).filter((id) => id !== ''))],
      // Retention is answered by the data, one by one.
      tally: ({ dataItems }) => ({
        answered: dataItems.filter(({ retention }) => retention !== '').length,
        total: Math.max(1, dataItems.length),
      }),
    },
    risk: { component: defineAsyncComponent(() => import('./sections/ScreeningSection.vue')) },
  },
}
