import * as electron from 'electron'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { preloadIn, startElectron } from './electron/start'
import { workerTasks } from './host/worker-tasks'
import { readNotices } from './launch/read-notices'
import { stateDir } from './launch/state-dir'
import { version } from './launch/version'

const built = join(import.meta.dirname, '..')

void startElectron(electron, {
  machine: {
    version,
    stateDir: stateDir(),
    notices: () => readNotices(built),
    tasks: workerTasks(new URL('./worker.js', import.meta.url)),
    now: () => new Date(),
    newId: randomUUID,
  },
  windowRoot: join(built, 'renderer'),
  preload: preloadIn(built),
  args: process.argv.slice(1),
  workingDirectory: process.cwd(),
})
