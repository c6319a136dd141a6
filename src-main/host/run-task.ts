import { randomUUID } from 'node:crypto'
import { readSource } from '@core/exchange/read-source'
import { loadLanguage, loadLanguages } from '@core/texts/languages'
import { sha256Of } from '@main/storage/read-bytes'
import { exportDocuments } from './export-documents'
import { exportFormFile } from './export-form'
import { exportPiaDocument } from './export-pia-document'
import type { OnProgress } from './machine'
import type { ImportTask, Task, TaskResult, WritingTask } from './tasks'

/** Does a task where it is called: in the worker thread, or for an export in the command line, which has nobody to keep waiting. */
export async function runTask<T extends Task>(
  task: T,
  options: { signal: AbortSignal; onProgress: OnProgress } = unwatched(),
): Promise<TaskResult<T>> {
  // An import knows the codes of its content by their labels, in any language we speak; a form speaks its authority's.
  await (task.kind === 'export' ? loadLanguage(task.request.language) : loadLanguages())
  const result = task.kind === 'import' ? importSource(task) : await write(task, options)
  return result as TaskResult<T>
}

/** Nobody waits at a cancel button, nor looks at a progress bar. */
export const unwatched = () => ({ signal: new AbortController().signal, onProgress: () => undefined })

function write(task: WritingTask, options: Parameters<typeof exportDocuments>[1]) {
  if (task.kind === 'form') return exportFormFile(task, options.signal)
  return task.request.format === 'pia' ? exportPiaDocument(task) : exportDocuments(task, options)
}

function importSource({ bytes, name, as, context }: ImportTask) {
  const files = new Map<string, Uint8Array>()
  const keep = (content: Uint8Array) => {
    const sha256 = sha256Of(content)
    files.set(sha256, content)
    return sha256
  }
  const read = readSource(bytes, name, as, { ...context, newId: randomUUID, keep })
  return read.ok
    ? { ok: true as const, value: { proposal: read.proposal, files: [...files.values()] } }
    : { ok: false as const, refusal: read.refusal }
}
