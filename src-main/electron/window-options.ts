import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'

/** Everything a window is allowed to be. The page gets no Node, no shared context and no way out of its sandbox. */
export function windowOptions({
  preload,
  packaged,
  bounds,
}: {
  preload: string
  packaged: boolean
  /** Where it stood last; in the middle of the screen where nothing is known. */
  bounds?: Rectangle | undefined
}): BrowserWindowConstructorOptions {
  return {
    width: 1360,
    height: 860,
    ...bounds,
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
