import type { comparing as french } from '../fr/comparing'
import type { SameShape } from '../shape'
import { counted } from './numbers'

export const comparing: SameShape<typeof french> = {
  added: (count) => counted(count, '{n} record added', '{n} records added'),
  removed: (count) => counted(count, '{n} record removed', '{n} records removed'),
  changed: (count) => counted(count, '{n} record changed', '{n} records changed'),
  order: 'order changed',
  named: (one, name) => `${one} “${name}”`,
  dismissal: 'point set aside',
  isAdded: 'added',
  isRemoved: 'removed',
  elsewhere: 'changed in another language or in its formatting',
  became: (before, after) => `${before} → ${after}`,
  quote: (said) => `“${said}”`,
  unanswered: 'no answer',
  none: 'No difference from the file as it stands.',
  others: (count) => counted(count, 'and {n} other difference', 'and {n} other differences'),
}
