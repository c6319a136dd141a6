import type { Activity, Purpose } from '../registers'
import type { Sighting } from './define-rule'

/** A sighting at a purpose, which the message names as `{purpose}`. */
export const atPurpose = (p: Purpose, more: Omit<Sighting, 'field' | 'row'> = {}): Sighting => ({
  field: 'purposes',
  row: p.id,
  ...more,
  values: { purpose: { text: p.title }, ...more.values },
})

/** The purposes of an activity of which something is to be said, each once. */
export const purposesThat = (a: Activity, isAtFault: (p: Purpose) => boolean): readonly Sighting[] =>
  a.purposes.filter(isAtFault).map((p) => atPurpose(p))
