import type { BrowserWindowConstructorOptions } from 'electron'

/** Everything a window is allowed to be. The page gets no Node, no shared context and no way out of its sandbox. */
export function windowOptions({
  preload,
  packaged,
}: {
  preload: string
  packaged: boolean
}): BrowserWindowConstructorOptions {
  return {
    width: 1360,
    height: 860,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    title: 'Trente',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      // Its dictionaries are downloaded.
      spellcheck: false,
      devTools: !packaged,
    },
  }
}
