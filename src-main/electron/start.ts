import { basename, join } from 'node:path'
import type * as Electron from 'electron'
import type { EventName, EventOf } from '@core/contract'
import { createHost, type Host } from '@main/host/create-host'
import { dispatch } from '@main/host/dispatch'
import { dossierSuffix } from '@main/host/listing'
import type { Dialogs, Machine } from '@main/host/machine'
import { readWindowFile } from '@main/web/window-files'
import { windowHeaders } from './content-policy'
import { appOrigin, appStart, mayAsk, mayNavigate } from './navigation'
import { windowOptions } from './window-options'

type ElectronModule = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'protocol' | 'session' | 'shell' | 'Menu'
>

export interface StartOptions {
  readonly machine: Omit<Machine, 'dialogs' | 'tell' | 'reveal' | 'shell' | 'folder'>
  /** Folders of the built window and of the preload. */
  readonly windowRoot: string
  readonly preload: string
}

/** Opens the product. Everything that guards the window is in place before the first one exists. */
export async function startElectron(electron: ElectronModule, options: StartOptions): Promise<void> {
  const { app, protocol, ipcMain } = electron
  if (!app.requestSingleInstanceLock()) return app.quit()
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('web-contents-created', (_event, contents) => guard(contents))
  await app.whenReady()
  denyPermissions(electron)
  protocol.handle('app', (request) => serveWindow(options.windowRoot, request.url))
  electron.Menu.setApplicationMenu(null)

  const window = new electron.BrowserWindow(windowOptions(options.preload))
  const host = createHost({ ...options.machine, ...shellOf(electron, window) })
  ipcMain.handle('ask', (event, name: unknown, input: unknown) => {
    if (!mayAsk(event.senderFrame) || event.sender !== window.webContents) throw new Error('unknown sender')
    return dispatch(host.handlers, String(name), input)
  })
  closeInOrder(electron, window, host)
  window.once('ready-to-show', () => window.show())
  app.on('second-instance', () => window.focus())
  await window.loadURL(appStart)
}

function shellOf(electron: ElectronModule, window: Electron.BrowserWindow) {
  return {
    shell: 'electron' as const,
    folder: null,
    dialogs: dialogsOf(electron, window),
    tell: <N extends EventName>(name: N, event: EventOf<N>) => {
      if (!window.isDestroyed()) window.webContents.send('tell', name, event)
    },
    reveal: async (path: string) => {
      electron.shell.showItemInFolder(path)
      return true
    },
  }
}

function dialogsOf({ dialog }: ElectronModule, window: Electron.BrowserWindow): Dialogs {
  const filters = [{ name: 'Trente', extensions: ['json'] }]
  return {
    async chooseDossier() {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters })
      return filePaths[0] ?? null
    },
    async chooseWhereToCreate(suggestedName) {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: suggestedName, filters })
      if (!filePath) return null
      return basename(filePath).includes('.') ? filePath : filePath + dossierSuffix
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

async function serveWindow(root: string, address: string): Promise<Response> {
  if (!mayNavigate(address)) return new Response(null, { status: 404 })
  const file = await readWindowFile(root, address.slice(appOrigin.length).split(/[?#]/)[0] ?? '/')
  if (!file) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(file.body), { headers: { ...windowHeaders, 'content-type': file.type } })
}

/** The window stays until its last edits have been sent and are on disk. */
function closeInOrder({ app }: ElectronModule, window: Electron.BrowserWindow, host: Host): void {
  let closed = false
  window.on('close', (event) => {
    if (closed) return
    event.preventDefault()
    window.hide()
    // The page sends what it holds when it is hidden; half a second is twice its own pause.
    setTimeout(() => {
      void host.close().finally(() => {
        closed = true
        window.destroy()
      })
    }, 500)
  })
  app.on('window-all-closed', () => app.quit())
}

export const preloadIn = (root: string) => join(root, 'preload', 'preload.cjs')
