import { indexBy } from '../dossier/list-index'
import type { Activity } from '../registers'

/** How activities that are not over use a processor. */
export interface ProcessorUse {
  /** Only drafts name it so far. */
  readonly isDraft: boolean
  readonly withHealthData: boolean
}

export const isOver = ({ status }: { readonly status: Activity['status'] }): boolean =>
  status === 'ended' || status === 'archived'

const byProcessor = indexBy<Activity>((activity) => (isOver(activity) ? [] : activity.processors))

/** How activities of the file use a processor today; undefined where none does. */
export function useOf(processor: string, activities: readonly Activity[]): ProcessorUse | undefined {
  const users = byProcessor.at(activities, processor)
  if (users.length === 0) return undefined
  return {
    isDraft: users.every(({ status }) => status === 'draft'),
    withHealthData: users.some(({ dataItems }) => dataItems.some(({ category }) => category === 'health')),
  }
}

export const isUsed = (processor: string, activities: readonly Activity[]): boolean =>
  byProcessor.has(activities, processor)
