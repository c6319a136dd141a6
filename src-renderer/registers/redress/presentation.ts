import { HandCoins } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const redress: Presentation<'redress'> = {
  icon: HandCoins,
  rail: 'accountability',
  columns: ['breach', 'harmKind', 'compensationConsidered', 'decidedOn'],
  moreColumns: ['request', 'complaint', 'audit', 'count', 'paidOn', 'otherOrigin'],
  searched: ['breach', 'request', 'complaint', 'audit', 'otherOrigin'],
}
