import { MessageSquareWarning } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const complaints: Presentation<'complaints'> = {
  icon: MessageSquareWarning,
  rail: 'registers',
  columns: ['receivedOn', 'acknowledgedOn', 'outcome', 'outcomeToldOn'],
  searched: ['fromName', 'request'],
}
