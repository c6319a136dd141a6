import { FileStack } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const documents: Presentation<'documents'> = {
  icon: FileStack,
  rail: 'directories',
  columns: ['kind', 'date', 'where'],
  moreColumns: ['version', 'languages', 'checkedOn'],
  groupBy: 'kind',
  searched: ['kind', 'where'],
  ofCopy: { checkedOn: '', checkedBy: '' },
}
