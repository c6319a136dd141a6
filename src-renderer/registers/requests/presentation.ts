import { MessageSquareReply } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const requests: Presentation<'requests'> = {
  icon: MessageSquareReply,
  rail: 'registers',
  columns: ['types', 'receivedOn', 'answeredOn', 'outcome'],
  searched: ['types', 'channel', 'requesterName'],
}
