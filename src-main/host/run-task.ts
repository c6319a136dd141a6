import { randomUUID } from 'node:crypto'
import { readSource } from '@core/exchange/read-source'
import { exportDocuments } from './export-documents'
import type { OnProgress } from './machine'
import type { ImportTask, Task, TaskResult } from './tasks'

/** Does a task where it is called: in the worker thread, or in the command line which has nobody to keep waiting. */
export async function runTask<T extends Task>(
  task: T,
  options: { signal: AbortSignal; onProgress: OnProgress },
): Promise<TaskResult<T>> {
  const result = task.kind === 'export' ? await exportDocuments(task, options) : importSource(task)
  return result as TaskResult<T>
}

function importSource({ bytes, name, as, context }: ImportTask) {
  const read = readSource(bytes, name, as, { ...context, newId: randomUUID })
  return read.ok ? { ok: true as const, value: read.proposal } : { ok: false as const, refusal: read.refusal }
}
