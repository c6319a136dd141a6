import type * as Electron from 'electron'
import type { Host } from '@main/host/create-host'
import { applicationMenu, pressingIn } from './application-menu'
import { contextMenu, lookingUp } from './context-menu'
import { textsOfHost } from './texts-of-host'
import { arrangementOf, keepPlace, placeOf, type Place } from './window-place'
import { reviveWindow } from './window-revival'

type Dressing = Pick<typeof Electron, 'app' | 'dialog' | 'Menu' | 'screen'>

export interface Dressed {
  readonly window: Electron.BrowserWindow
  readonly host: Pick<Host, 'language'>
  readonly place: Place | null
  readonly stateDir: string
  readonly platform: NodeJS.Platform
  readonly now: () => Date
}

/**
 * What people expect of a window on their desktop: menus, its place and zoom as they left them, and that it comes back.
 * @returns what gives the application's menu the language of the window
 */
export function dressWindow(
  electron: Dressing,
  { window, host, place, stateDir, platform, now }: Dressed,
): () => Promise<void> {
  const { Menu, screen } = electron
  const { webContents: contents } = window
  const say = () => textsOfHost(host)
  window.once('ready-to-show', () => {
    if (place) contents.setZoomLevel(place.zoom)
    if (place?.maximised) window.maximize()
    if (place?.fullScreen) window.setFullScreen(true)
    window.show()
  })
  window.on('close', () => void keepPlace(arrangementOf(screen.getAllDisplays()), stateDir, placeOf(window)))
  contents.on('context-menu', (_event, asked) => {
    void say().then((texts) => {
      const items = contextMenu(texts, asked, lookingUp(contents, platform))
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
    })
  })
  reviveWindow(electron, window, { now, say })
  return async () => {
    const template = applicationMenu(await say(), platform, pressingIn(contents, platform))
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
