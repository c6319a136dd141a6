import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { startElectron } from '@main/electron/start'

type ElectronModule = Parameters<typeof startElectron>[0]
type Asked = (event: { senderFrame: unknown; sender: unknown }, name: unknown, input: unknown) => Promise<unknown>

/** What `electron` was asked to do, in order, and handles on what it was given. */
export class RecordingElectron {
  readonly calls: string[] = []
  readonly app = new EventEmitter()
  readonly power = new EventEmitter()
  /** What keeps secrets, as Electron names it on Linux; '' where nothing does. */
  keychain = 'gnome_libsecret'
  readonly contents = Object.assign(new EventEmitter(), {
    sent: [] as unknown[][],
    send: (...all: unknown[]) => void this.contents.sent.push(all),
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => {
      this.calls.push('setWindowOpenHandler')
      this.openWindow = handler
    },
    zoom: 0,
    setZoomLevel: (zoom: number) => void (this.contents.zoom = zoom),
    getZoomLevel: () => this.contents.zoom,
    reload: () => void this.calls.push('reload'),
    forcefullyCrashRenderer: () => {
      this.contents.emit('render-process-gone', {}, { reason: 'crashed' })
    },
    sendInputEvent: ({ type, keyCode, modifiers }: { type: string; keyCode: string; modifiers: string[] }) =>
      void this.calls.push([type, ...modifiers, keyCode].join(' ')),
  })
  /** The menu above the window, and what a right click last offered. */
  menu: readonly Electron.MenuItemConstructorOptions[] = []
  offered: readonly Electron.MenuItemConstructorOptions[] = []
  screens = [{ bounds: { x: 0, y: 0, width: 1920, height: 1080 } }]
  readonly windows: { options: Electron.BrowserWindowConstructorOptions; window: EventEmitter }[] = []
  readonly messages: { message: string; detail: string; buttons: string[]; signal?: AbortSignal }[] = []
  readonly revealed: string[] = []
  /** The list of recent files of the system. */
  readonly recents: string[] = []
  openWindow: (details: { url: string }) => unknown = () => 'no handler'
  permission: (contents: unknown, name: string, answer: (granted: boolean) => void) => void = () => undefined
  check: (...all: unknown[]) => unknown = () => 'no handler'
  device: (...all: unknown[]) => unknown = () => 'no handler'
  beforeRequest: (details: { url: string }, answer: (reply: { cancel: boolean }) => void) => void = () => undefined
  serve: (request: { url: string }) => Promise<Response> = () => Promise.reject(new Error('no handler'))
  ask: Asked = () => Promise.reject(new Error('no handler'))
  /** What dialogs answer. */
  chosen: string[] = []
  saveAs = ''
  response: number | 'broken' = 0
  /** How a box is answered: at once, unless it is made to stay. */
  box = async (): Promise<{ response: number }> => {
    if (this.response === 'broken') throw new Error('no box')
    return { response: this.response }
  }

  constructor(
    private readonly machine: { packaged?: boolean; switches?: string[]; first?: boolean; locale?: string } = {},
  ) {}

  /** The module as `startElectron` receives it. */
  get module(): ElectronModule {
    const { calls, machine } = this
    const note = (name: string) => void calls.push(name)
    const app = Object.assign(this.app, {
      isPackaged: machine.packaged ?? false,
      requestSingleInstanceLock: () => (note('requestSingleInstanceLock'), machine.first ?? true),
      enableSandbox: () => note('enableSandbox'),
      quit: () => note('quit'),
      addRecentDocument: (path: string) => void this.recents.push(path),
      clearRecentDocuments: () => void this.recents.splice(0),
      commandLine: { hasSwitch: (name: string) => (machine.switches ?? []).includes(name) },
      // Before it is ready, Electron answers with an empty word.
      getLocale: () => (calls.includes('ready') ? (machine.locale ?? 'fr-FR') : ''),
      whenReady: async () => note('ready'),
    })
    const module = {
      app,
      BrowserWindow: this.windowClass(),
      Menu: this.menus(),
      screen: { getAllDisplays: () => this.screens },
      dialog: {
        showOpenDialog: async () => ({ filePaths: this.chosen }),
        showSaveDialog: async () => ({ filePath: this.saveAs }),
        showMessageBox: async (_window: unknown, box: { message: string; detail: string; buttons: string[] }) => {
          this.messages.push(box)
          return this.box()
        },
      },
      ipcMain: {
        handle: (channel: string, handler: Asked) => {
          note(`handle ${channel}`)
          this.ask = handler
        },
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: unknown) => note(`schemes ${JSON.stringify(schemes)}`),
        handle: (scheme: string, handler: RecordingElectron['serve']) => {
          note(`protocol ${scheme}`)
          this.serve = handler
        },
      },
      session: { defaultSession: this.defaultSession() },
      powerMonitor: this.power,
      safeStorage: {
        isEncryptionAvailable: () => this.keychain !== '',
        getSelectedStorageBackend: () => this.keychain,
        encryptString: (text: string) => Buffer.from([...Buffer.from(text)].reverse()),
        decryptString: (kept: Buffer) => Buffer.from([...kept].reverse()).toString(),
      },
      shell: { showItemInFolder: (path: string) => void this.revealed.push(path) },
    }
    // Only the calls the product makes are here; a new one fails as "not a function" and is added on purpose.
    return module as unknown as ElectronModule
  }

  private menus() {
    interface Menu {
      readonly template: readonly Electron.MenuItemConstructorOptions[]
    }
    return {
      setApplicationMenu: (menu: Menu | null) => {
        this.calls.push(menu ? 'menu' : 'no menu')
        this.menu = menu?.template ?? []
      },
      buildFromTemplate: (template: Menu['template']) => ({ template, popup: () => void (this.offered = template) }),
    }
  }

  private defaultSession() {
    const { calls } = this
    return {
      setPermissionRequestHandler: (handler: RecordingElectron['permission']) => {
        calls.push('setPermissionRequestHandler')
        this.permission = handler
      },
      setPermissionCheckHandler: (handler: RecordingElectron['check']) => {
        calls.push('setPermissionCheckHandler')
        this.check = handler
      },
      setDevicePermissionHandler: (handler: RecordingElectron['device']) => {
        calls.push('setDevicePermissionHandler')
        this.device = handler
      },
      webRequest: {
        onBeforeRequest: (handler: RecordingElectron['beforeRequest']) => {
          calls.push('onBeforeRequest')
          this.beforeRequest = handler
        },
      },
    }
  }

  private windowClass() {
    const { calls, windows, contents, app } = this
    return class extends EventEmitter {
      readonly webContents = contents
      private destroyed = false

      constructor(options: Electron.BrowserWindowConstructorOptions) {
        super()
        calls.push('window')
        windows.push({ options, window: this })
        app.emit('web-contents-created', {}, contents)
      }

      loadURL = async (url: string) => void calls.push(`load ${url}`)
      show = () => void calls.push('show')
      hide = () => void calls.push('hide')
      focus = () => void calls.push('focus')
      restore = () => void calls.push('restore')
      isMinimized = () => true
      bounds = { x: 40, y: 30, width: 1200, height: 800 }
      maximised = false
      getNormalBounds = () => this.bounds
      isMaximized = () => this.maximised
      maximize = () => void (this.maximised = true)
      isFullScreen = () => false
      setFullScreen = () => void calls.push('full screen')
      isDestroyed = () => this.destroyed
      destroy = () => {
        this.destroyed = true
        calls.push('destroy')
        app.emit('window-all-closed')
      }
    }
  }
}
