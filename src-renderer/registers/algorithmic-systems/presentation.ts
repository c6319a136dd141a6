import { Cpu } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const algorithmicSystems: Presentation<'algorithmicSystems'> = {
  icon: Cpu,
  rail: 'assessments',
  columns: ['kind', 'significantEffect', 'aiActClass'],
  moreColumns: ['publisher', 'goLiveOn', 'version'],
  groupBy: 'kind',
  searched: ['kind', 'publisher'],
}
