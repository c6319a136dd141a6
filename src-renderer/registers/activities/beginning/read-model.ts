import { readJson } from '@core/exchange/pia/json'
import type { ActivityModel } from '@templates/activity-models/activity-model'
import { activityModelSchema } from '@templates/activity-models/activity-model-schema'

/** A model is some tens of kilobytes of words. */
const mostModelBytes = 1_000_000

/** A model someone sent. Null: it is none. */
export function readModel(content: string): ActivityModel | null {
  const read = readJson(content.replace(/^\uFEFF/, ''))
  const model = activityModelSchema.safeParse(read.ok ? read.value : null)
  return model.success ? model.data : null
}

export const readModelFile = async (file: File): Promise<ActivityModel | null> =>
  file.size > mostModelBytes ? null : readModel(await file.text())
