import { workerTasks } from '@main/host/worker-tasks'
import { askSecret } from './ask-secret'
import { run } from './run'

// `trente list … | head` closes our output early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  askSecret,
  built: import.meta.dirname,
  tasks: workerTasks(new URL('./worker.js', import.meta.url)),
})
