import type { Activity } from '../registers'

/** How activities that are not over use a processor. */
export interface ProcessorUse {
  /** Only drafts name it so far. */
  readonly isDraft: boolean
  readonly withHealthData: boolean
}

export const isOver = ({ status }: { readonly status: Activity['status'] }): boolean =>
  status === 'ended' || status === 'archived'

// Several rules ask after each edit; the activities' list is never mutated.
const known = new WeakMap<readonly Activity[], ReadonlyMap<string, ProcessorUse>>()

/** The processors that activities of the file use today, by their ids. */
export function usedProcessors(activities: readonly Activity[]): ReadonlyMap<string, ProcessorUse> {
  const found = known.get(activities)
  if (found) return found
  const uses = new Map<string, ProcessorUse>()
  for (const activity of activities) {
    if (activity.processors.length === 0 || isOver(activity)) continue
    const isDraft = activity.status === 'draft'
    const withHealthData = activity.dataItems.some(({ category }) => category === 'health')
    for (const id of activity.processors) {
      const before = uses.get(id)
      uses.set(id, {
        isDraft: isDraft && (before?.isDraft ?? true),
        withHealthData: withHealthData || (before?.withHealthData ?? false),
      })
    }
  }
  known.set(activities, uses)
  return uses
}
