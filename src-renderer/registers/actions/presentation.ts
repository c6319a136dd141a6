import { ListTodo } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { isLateAction } from '@core/accountability/actions'
import { sized } from '../columns'
import { dueColumn, originColumn } from './columns'
import type { Presentation } from '../presentation'

export const actions: Presentation<'actions'> = {
  icon: ListTodo,
  rail: 'upkeep',
  columns: ['owner', dueColumn, sized('actions', 'state', { width: 108, grow: 1 }), originColumn],
  offeredOnly: ['stand'],
  moreColumns: ['priority', 'kind', 'activity', 'doneOn', 'effectivenessCheckedOn'],
  searched: ['owner', 'description'],
  setTogether: 'state',
  board: defineAsyncComponent(() => import('./ActionBoard.vue')),
  sections: { origin: { component: defineAsyncComponent(() => import('./OriginSection.vue')) } },
  marks: [
    {
      name: 'late',
      text: ({ accountabilityPages }) => accountabilityPages.plan.late,
      holds: (action, { today }) => isLateAction(action, today),
    },
  ],
  groupBy: 'state',
  fresh: { state: 'open' },
  // Actions of an assessment are read, and done, beside what they answer there.
  shownAt: ({ id, dpia }, _, focus) =>
    dpia === '' ? null : { page: 'record', register: 'dpias', id: dpia, focus: `actions/${id}/${focus}` },
}
