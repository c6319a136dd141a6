import { join } from 'node:path'
import type * as Electron from 'electron'
import { languageSpoken } from '@core/texts/languages'
import type { EventName, EventOf } from '@core/contract'
import { createHost, type Host } from '@main/host/create-host'
import { dispatch } from '@main/host/dispatch'
import { dossierSuffix } from '@main/host/listing'
import type { Dialogs, Machine } from '@main/host/machine'
import { openOnDesktop } from '@main/web/open-with'
import { closeInOrder } from './close-in-order'
import { dressWindow } from './dress-window'
import { appStart, mayAsk, mayNavigate } from './navigation'
import { fileNamed, OfferedFiles } from './offered-files'
import { serveWindow } from './serve-window'
import { systemKeychain } from './system-keychain'
import { windowOptions } from './window-options'
import { arrangementOf, placeOn } from './window-place'

type ElectronModule = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'powerMonitor'
  | 'protocol'
  | 'safeStorage'
  | 'session'
  | 'shell'
  | 'Menu'
  | 'screen'
>

export interface StartOptions {
  readonly machine: Omit<
    Machine,
    'dialogs' | 'tell' | 'reveal' | 'openFile' | 'shell' | 'folder' | 'systemLanguage' | 'systemRecents' | 'vault'
  >
  /** Folders of the built window and of the preload. */
  readonly windowRoot: string
  readonly preload: string
  /** What the program was started with, and where. */
  readonly args: readonly string[]
  readonly workingDirectory: string
}

/** Opens the product. Everything that guards the window is in place before the first one exists. */
export async function startElectron(electron: ElectronModule, options: StartOptions): Promise<void> {
  const { app, protocol, ipcMain } = electron
  if (!app.requestSingleInstanceLock() || isDebugged(app)) return app.quit()
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('web-contents-created', (_event, contents) => guard(contents))
  const files = new OfferedFiles()
  files.offer(fileNamed(options.args, options.workingDirectory))
  // macOS says it once only, and maybe before it is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.offer(path)
  })
  await app.whenReady()
  denyPermissions(electron)
  protocol.handle('app', (request) => serveWindow(options.windowRoot, request.url))
  electron.Menu.setApplicationMenu(null)

  const { stateDir, now } = options.machine
  const place = await placeOn(arrangementOf(electron.screen.getAllDisplays()), stateDir)
  const window = new electron.BrowserWindow(
    windowOptions({ preload: options.preload, packaged: app.isPackaged, bounds: place?.bounds }),
  )
  const host = createHost({ ...options.machine, ...shellOf(electron, window) })
  ipcMain.handle('ask', (event, name: unknown, input: unknown) => {
    if (!mayAsk(event.senderFrame) || event.sender !== window.webContents) throw new Error('unknown sender')
    const answer = dispatch(host.handlers, String(name), input)
    if (name === 'settings.write') afterwards(answer, speak)
    if (name === 'app.start') afterwards(answer, () => files.heardBy(host))
    return answer
  })
  // Before what closes it in order, which hides it: a hidden window has no place.
  const speak = dressWindow(electron, { window, host, place, stateDir, now, platform: process.platform })
  closeInOrder(electron, window, host)
  lockWithTheMachine(electron, host)
  app.on('second-instance', (_event, args, workingDirectory) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    files.offer(fileNamed(args, workingDirectory))
  })
  await window.loadURL(appStart)
  // After the page: reading the texts must not keep it waiting.
  await speak()
}

/** What the shell does once a request was answered; one that was refused is the page's to hear of, and ends nothing here. */
function afterwards(answer: Promise<unknown>, act: () => void | Promise<void>): void {
  void answer.then(act).catch((error: unknown) => console.error(error))
}

/** Whoever opens the lid again, or comes to a locked screen, is asked for the passphrase. */
function lockWithTheMachine({ powerMonitor }: ElectronModule, host: Host): void {
  powerMonitor.on('suspend', () => void host.lockAll())
  powerMonitor.on('lock-screen', () => void host.lockAll())
}

function shellOf(electron: ElectronModule, window: Electron.BrowserWindow) {
  return {
    shell: 'electron' as const,
    folder: null,
    vault: systemKeychain(electron.safeStorage, process.platform),
    // Electron knows it only once it is ready.
    systemLanguage: languageSpoken(electron.app.getLocale()),
    dialogs: dialogsOf(electron, window),
    tell: <N extends EventName>(name: N, event: EventOf<N>) => {
      if (!window.isDestroyed()) window.webContents.send('tell', name, event)
    },
    systemRecents: {
      add: (path: string) => electron.app.addRecentDocument(path),
      clear: () => electron.app.clearRecentDocuments(),
    },
    reveal: async (path: string) => {
      electron.shell.showItemInFolder(path)
      return true
    },
    openFile: (path: string) => openOnDesktop(path),
  }
}

function dialogsOf({ dialog }: ElectronModule, window: Electron.BrowserWindow): Dialogs {
  const filters = [{ name: 'Trente', extensions: ['json', 'trente'] }]
  return {
    async chooseDossier() {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters })
      return filePaths[0] ?? null
    },
    async chooseWhereToCreate(suggestedName) {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: suggestedName, filters })
      // Dialogs add `.json`, or nothing: a client file bears both endings wherever it was made.
      return filePath ? filePath.replace(/(\.trente)?(\.json)?$/i, dossierSuffix) : null
    },
    async chooseExportFolder() {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0] ?? null
    },
  }
}

function guard(contents: Electron.WebContents): void {
  const stay = (event: { preventDefault(): void; url: string }) => {
    if (!mayNavigate(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Electron approves by default: both questions are answered no, for every permission there is or will be. */
function denyPermissions({ session }: ElectronModule): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setDevicePermissionHandler(() => false)
  // Nothing leaves the machine: whatever is not our own scheme is cancelled before a socket exists.
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayNavigate(details.url) }))
}

/** A debugger attached to the packaged product would see every client file: the product does not start with one. */
function isDebugged(app: Electron.App): boolean {
  const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk']
  return app.isPackaged && switches.some((name) => app.commandLine.hasSwitch(name))
}

export const preloadIn = (root: string) => join(root, 'preload', 'preload.cjs')
