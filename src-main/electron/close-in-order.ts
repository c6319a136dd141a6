import type * as Electron from 'electron'
import { refusalText } from '@core/texts/refusal-text'
import type { Host } from '@main/host/create-host'
import { textsOfHost } from './texts-of-host'

/** The page sends what it holds when it is hidden; half a second is twice its own pause. */
const lastEditsMs = 500

/**
 * The window stays until its last edits have been sent and are on disk. When they cannot be saved, the person is told why
 * and decides: work is never dropped in silence, and nobody is locked in.
 */
export function closeInOrder(
  { app, dialog }: Pick<typeof Electron, 'app' | 'dialog'>,
  window: Electron.BrowserWindow,
  host: Host,
): void {
  let closing = false

  async function close(): Promise<void> {
    window.hide()
    await new Promise((resolve) => setTimeout(resolve, lastEditsMs))
    const unsaved = await host.close()
    if (unsaved.length === 0) return window.destroy()
    const say = await textsOfHost(host)
    window.show()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: unsaved.map((each) => refusalText(say, each)).join('\n'),
      detail: unsaved.every(({ kept }) => kept) ? say.shell.closing.kept : say.shell.closing.notKept,
      buttons: [say.shell.closing.stay, say.shell.closing.leave],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 1) window.destroy()
  }

  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void close()
      // Hidden and still running, the window would be out of reach: it comes back with its work, and closing can be tried again.
      .catch((error: unknown) => {
        console.error(error)
        window.show()
      })
      .finally(() => (closing = false))
  })
  app.on('window-all-closed', () => app.quit())
}
