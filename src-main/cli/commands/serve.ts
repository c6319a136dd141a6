import { randomUUID } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { refuse } from '@main/host/refused'
import { textsOf } from '@core/texts/languages'
import { refusalText } from '@core/texts/refusal-text'
import { stateDir } from '@main/launch/state-dir'
import { readNotices } from '@main/launch/read-notices'
import { version } from '@main/launch/version'
import { folderDialogs } from '@main/web/folder-dialogs'
import { startLoopback } from '@main/web/loopback-host'
import { openOnDesktop, revealOnDesktop } from '@main/web/open-with'
import { atMost, readArguments, UsageError } from '../arguments'
import type { Installed } from '../installed'
import type { Terminal } from '../terminal'

const options = {
  folder: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  'make-folder': { type: 'boolean' },
  /** Set by `npm start` when it could not open Electron: the person is told why a browser opens. */
  'instead-of-window': { type: 'boolean' },
  lang: { type: 'string' },
} as const

/** Opens the window in the machine's own browser and answers it until told to stop. */
export async function serveCommand(
  argv: readonly string[],
  terminal: Terminal,
  { built, tasks }: Installed,
): Promise<number> {
  const say = terminal.texts
  const args = readArguments(argv, options, say)
  atMost(args, 0, say)
  const folder = resolve(args.text('folder') ?? '.')
  if (args.on('make-folder')) await mkdir(folder, { recursive: true })
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw refuse('missing', basename(folder))
  const port = Number(args.text('port') ?? '0')
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(say.badValue('--port', args.text('port') ?? '', '0–65535'))
  }
  const loopback = await startLoopback({
    machine: {
      version,
      stateDir: stateDir(),
      folder,
      dialogs: folderDialogs(folder),
      notices: () => readNotices(join(built, '..')),
      tasks,
      now: () => new Date(),
      newId: randomUUID,
      // A browser has none to lend.
      vault: null,
      reveal: revealOnDesktop,
      openFile: (path) => openOnDesktop(path),
      systemLanguage: null,
    },
    windowRoot: join(built, '..', 'renderer'),
    port,
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new UsageError(say.portTaken(String(port))) : error
  })
  if (args.on('instead-of-window')) terminal.out(say.noElectron)
  terminal.out(say.serving(loopback.url))
  if (!args.on('no-open')) await openOnDesktop(loopback.url)
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  const unsaved = await loopback.close()
  const texts = textsOf(terminal.language)
  for (const each of unsaved) {
    const { kept, lost } = terminal.texts.unsaved
    terminal.err(`${refusalText(texts, each)} ${each.kept ? kept : lost}`)
  }
  return unsaved.length > 0 ? 1 : 0
}
