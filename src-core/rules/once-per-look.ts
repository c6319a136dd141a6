import type { RuleView } from './define-rule'

/**
 * What several rules derive alike of a record, derived once a look. A view sees one state of the file, so what was
 * derived with it holds as long as it does, whatever other records it was derived from.
 */
export function oncePerLook<T extends object, Derived>(derive: (record: T, view: RuleView) => Derived) {
  const looks = new WeakMap<RuleView, Map<T, Derived>>()
  return (record: T, view: RuleView): Derived => {
    const known = looks.get(view) ?? new Map<T, Derived>()
    if (known.size === 0) looks.set(view, known)
    const before = known.get(record)
    if (before !== undefined) return before
    const derived = derive(record, view)
    known.set(record, derived)
    return derived
  }
}
