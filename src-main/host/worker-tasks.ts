import { Worker } from 'node:worker_threads'
import { basename } from 'node:path'
import type { TaskRunner } from './machine'
import type { Task, TaskResult } from './tasks'

export type ToWorker = { readonly kind: 'run'; readonly task: Task } | { readonly kind: 'cancel' }
export type FromWorker =
  | { readonly kind: 'progress'; readonly document: string; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string }

/** An honest import is read in a second or two; a hostile one must not hold the machine. */
const importTimeMs = 30_000
/** Heap for one task: D01 of 5,000 activities fits several times, a bomb does not take the machine with it. */
const heapMb = 1024

/** Runs each task in a worker thread of its own, made for it and ended with it. */
export function workerTasks(entry: URL, importMs = importTimeMs): TaskRunner {
  return {
    run<T extends Task>(task: T, { signal, onProgress }: Parameters<TaskRunner['run']>[1]) {
      return new Promise<TaskResult<T>>((resolve, reject) => {
        const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heapMb } })
        const send = (message: ToWorker) => worker.postMessage(message)
        const cancel = () => send({ kind: 'cancel' })
        const tooLong = task.kind === 'import' ? setTimeout(() => end(tooMuch(task, 'too-slow')), importMs) : undefined
        const end = (result: TaskResult<T> | Error) => {
          clearTimeout(tooLong)
          signal.removeEventListener('abort', cancel)
          void worker.terminate()
          if (result instanceof Error) reject(result)
          else resolve(result)
        }
        signal.addEventListener('abort', cancel)
        worker.on('message', (message: FromWorker) => {
          if (message.kind === 'progress') onProgress(message.document, message.done, message.total)
          else if (message.kind === 'done') end(message.result as TaskResult<T>)
          else end(new Error(message.message))
        })
        worker.on('error', (error: Error & { code?: string }) =>
          end(
            error.code === 'ERR_WORKER_OUT_OF_MEMORY' && task.kind === 'import'
              ? tooMuch(task, 'source-too-big')
              : error,
          ),
        )
        worker.on('exit', () => end(new Error('the worker ended without an answer')))
        send({ kind: 'run', task })
      })
    },
  }
}

function tooMuch<T extends Task>(task: T, reason: 'source-too-big' | 'too-slow'): TaskResult<T> {
  const about = task.kind === 'import' ? basename(task.name) : ''
  return { ok: false, refusal: { reason, about } } as TaskResult<T>
}
