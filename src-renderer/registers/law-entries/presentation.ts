import { BookPlus } from '@lucide/vue'
import type { Presentation } from '../presentation'

/** Listed where the law in force is shown: an addition is read beside what it completes. */
export const lawEntries: Presentation<'lawEntries'> = {
  icon: BookPlus,
  rail: 'none',
  columns: ['kind', 'validFrom', 'validUntil', 'source'],
  moreColumns: ['enteredBy', 'checkedOn', 'confidence'],
  groupBy: 'kind',
  searched: ['source', 'country', 'figure'],
  listedAt: { page: 'law' },
}
