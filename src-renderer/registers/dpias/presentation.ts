import { ShieldAlert } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { dpiaColumns } from './columns'

export const dpias: Presentation<'dpias'> = {
  icon: ShieldAlert,
  rail: 'registers',
  columns: dpiaColumns,
  searched: ['category', 'activities'],
  beginning: defineAsyncComponent(() => import('./beginning/NewDpiaDialog.vue')),
  imported: true,
  emptyLead: ({ dpiaPages }) => dpiaPages.list.emptyLead,
  page: defineAsyncComponent(() => import('./page/DpiaPage.vue')),
}
