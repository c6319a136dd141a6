import { applyChanges, type Change } from './change'
import { changesBetween } from './changes-between'
import type { Dossier } from './dossier'
import { keepingMine, merge, type Merged } from './merge'

interface By {
  readonly at: string
  readonly by: string
}

/**
 * Two states of one file, edited apart since they were the same. What only one of them changed stands; a question is
 * asked only where both changed the same answer, or one removed what the other edited.
 */
export const bringTogether = (
  { since, mine, theirs }: { since: Dossier; mine: Dossier; theirs: Dossier },
  by: By,
): Merged => merge(theirs, mine, changesBetween(since, mine, by))

/** Every edit to make on theirs, once the person chose where ours stands: theirs does wherever nothing was chosen. */
export function chosen(merged: Merged, mine: ReadonlySet<string>, by: By): readonly Change[] {
  let dossier = merged.dossier
  const changes = [...merged.changes]
  for (const conflict of merged.conflicts.filter(({ key }) => mine.has(key))) {
    const own = keepingMine(dossier, conflict, by)
    dossier = applyChanges(dossier, own)
    changes.push(...own)
  }
  return changes
}
