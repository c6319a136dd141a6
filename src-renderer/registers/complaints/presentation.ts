import { MessageSquareWarning } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { complaintColumns, complaintMarks } from './columns'

export const complaints: Presentation<'complaints'> = {
  icon: MessageSquareWarning,
  rail: 'registers',
  columns: complaintColumns,
  moreColumns: ['request', 'breach', 'handler', 'authorityInvolved'],
  marks: complaintMarks,
  searched: ['fromName', 'request', 'breach', 'handler'],
  ofCopy: { fromName: '', fromContact: '', acknowledgedOn: '', outcomeToldOn: '' },
  sections: { handling: { component: defineAsyncComponent(() => import('./HandlingSection.vue')) } },
}
