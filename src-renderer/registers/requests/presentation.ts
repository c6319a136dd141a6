import { MessageSquareReply } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import type { Presentation } from '../presentation'
import { requestColumns, requestMarks } from './columns'

export const requests: Presentation<'requests'> = {
  icon: MessageSquareReply,
  rail: 'registers',
  columns: requestColumns,
  moreColumns: ['channel', 'handler', 'answeredOn', 'closedOn', 'workloadMinutes'],
  marks: requestMarks,
  sortedBy: 'due',
  searched: ['types', 'channel', 'requesterName', 'handler'],
  setTogether: 'handler',
  // The answer to one person is not the answer to another, and neither is the name.
  ofCopy: { requesterName: '', requesterContact: '', onBehalfOf: '', mandate: {}, answeredOn: '', closedOn: '' },
  states: defineAsyncComponent(() => import('./RequestStates.vue')),
  sections: { clock: { component: defineAsyncComponent(() => import('./ClockSection.vue')) } },
}
