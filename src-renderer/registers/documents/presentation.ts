import { FileStack } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { noticeLineNames } from '@core/law/notice-lines'
import type { Presentation } from '../presentation'

export const documents: Presentation<'documents'> = {
  icon: FileStack,
  rail: 'directories',
  columns: ['kind', 'date', 'where'],
  moreColumns: ['version', 'languages', 'checkedOn'],
  groupBy: 'kind',
  searched: ['kind', 'where'],
  ofCopy: { checkedOn: '', checkedBy: '' },
  sections: {
    notice: {
      component: defineAsyncComponent(() => import('./NoticeSection.vue')),
      // A contract has no lines to read; what was answered while it was one stays in sight.
      isFor: ({ kind, ...said }) => kind === 'notice' || noticeLineNames.some((line) => said[line] !== 'unknown'),
    },
  },
}
