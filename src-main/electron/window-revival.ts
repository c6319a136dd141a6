import type * as Electron from 'electron'
import type { Texts } from '@core/texts/texts'

/** A window that stops as often as this within the time below will stop again. */
const mostRevivals = 3
const withinMs = 60_000

interface Revival {
  readonly now: () => Date
  readonly say: () => Promise<Texts>
}

/**
 * A page that crashed is loaded again at the address where it was: the host still holds the open file, with every edit the
 * page had sent. One that hangs is offered the same; nobody is left before a window that does nothing.
 */
export function reviveWindow(
  { app, dialog }: Pick<typeof Electron, 'app' | 'dialog'>,
  window: Electron.BrowserWindow,
  { now, say }: Revival,
): void {
  let lately: number[] = []
  /** The question whether to wait, while it stands. */
  let asking: AbortController | null = null

  async function revive(): Promise<void> {
    const at = now().getTime()
    lately = [...lately.filter((each) => at - each < withinMs), at]
    if (lately.length <= mostRevivals) return window.webContents.reload()
    const { silentWindow } = (await say()).shell
    await dialog.showMessageBox(window, {
      type: 'error',
      message: silentWindow.gone,
      detail: silentWindow.goneDetail,
      buttons: [silentWindow.close],
    })
    app.quit()
  }

  async function ask(): Promise<void> {
    asking = new AbortController()
    const { silentWindow } = (await say()).shell
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: silentWindow.message,
      detail: silentWindow.detail,
      buttons: [silentWindow.wait, silentWindow.reopen],
      defaultId: 0,
      cancelId: 0,
      signal: asking.signal,
    })
    // What crashes is loaded again, as above.
    if (response === 1) window.webContents.forcefullyCrashRenderer()
  }

  const report = (error: unknown) => console.error(error)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void revive().catch(report)
  })
  window.on('unresponsive', () => {
    if (asking !== null) return
    void ask()
      .catch(report)
      .finally(() => (asking = null))
  })
  window.on('responsive', () => asking?.abort())
}
