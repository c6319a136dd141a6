import { parentPort } from 'node:worker_threads'
import { runTask } from './run-task'
import type { Task } from './tasks'
import type { FromWorker, ToWorker } from './worker-tasks'

/** The worker thread's side: one task, its progress, its result. Bundled as an entry of its own. */
const port = parentPort
const abort = new AbortController()

port?.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') {
    abort.abort()
    return
  }
  void run(message.task)
})

async function run(task: Task): Promise<void> {
  const tell = (message: FromWorker) => port?.postMessage(message)
  try {
    const onProgress = (document: string, done: number, total: number) =>
      tell({ kind: 'progress', document, done, total })
    tell({ kind: 'done', result: await runTask(task, { signal: abort.signal, onProgress }) })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
