import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OutputOf, RequestName } from '@core/contract'
import { startElectron } from '@main/electron/start'
import { runTask } from '@main/host/run-task'
import { RecordingElectron } from './recording-electron'

/** The main frame of our own page. */
export const ours = { url: 'app://trente/index.html', parent: null }

/** The product as its shell starts it, in a folder of its own. */
export async function started(electron = new RecordingElectron(), root = aRoot(), args: readonly string[] = []) {
  const windowRoot = join(root, 'renderer')
  mkdirSync(windowRoot, { recursive: true })
  writeFileSync(join(windowRoot, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'secret.js'), 'SECRET')
  let ids = 0
  await startElectron(electron.module, {
    machine: {
      version: '0.0.0-test',
      stateDir: join(root, 'state'),
      tasks: { run: runTask },
      notices: async () => '',
      now: () => new Date('2026-09-15T10:00:00.000Z'),
      newId: () => `id-${(ids += 1)}`,
    },
    windowRoot,
    preload: '/built/preload/preload.cjs',
    args,
    workingDirectory: root,
  })
  const event = { senderFrame: ours, sender: electron.contents }
  const ask = async <N extends RequestName>(name: N, input: unknown) =>
    (await electron.ask(event, name, input)) as OutputOf<N>
  return { electron, root, ask, window: electron.windows[0]?.window }
}

function aRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'trente-electron-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return root
}
