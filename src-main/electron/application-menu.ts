import type { MenuItemConstructorOptions, WebContents } from 'electron'
import type { Texts } from '@core/texts/texts'

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** Presses a key in the page with the platform's modifier: undo takes a record back, which Electron's own undo knows nothing of. */
export type Pressing = (key: 'Z' | 'Y') => void

/**
 * The application's menu, in the window's language. macOS gives a window no copy and paste without one, and no system
 * gives it zoom.
 */
export function applicationMenu({ shell: { menu } }: Texts, platform: NodeJS.Platform, press: Pressing): Item[] {
  const mac = platform === 'darwin'
  const quit: Item = { role: 'quit', label: menu.quit }
  const application: Item = {
    label: 'Trente',
    submenu: [
      { role: 'about', label: menu.about },
      separator,
      { role: 'services', label: menu.services },
      separator,
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.unhide },
      separator,
      quit,
    ],
  }
  const close: Item = { role: 'close', label: menu.close }
  return [
    ...(mac ? [application] : []),
    { label: menu.file, submenu: mac ? [close] : [close, separator, quit] },
    {
      label: menu.edit,
      submenu: [
        { label: menu.undo, accelerator: 'CommandOrControl+Z', registerAccelerator: false, click: () => press('Z') },
        {
          label: menu.redo,
          accelerator: mac ? 'Shift+Command+Z' : 'Control+Y',
          registerAccelerator: false,
          click: () => press('Y'),
        },
        separator,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'pasteAndMatchStyle', label: menu.pastePlain },
        { role: 'delete', label: menu.delete },
        separator,
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { role: 'resetZoom', label: menu.actualSize },
        { role: 'zoomIn', label: menu.larger },
        // Where the plus sign needs the shift key, people press the key without it.
        { role: 'zoomIn', label: menu.larger, accelerator: 'CommandOrControl+=', visible: false },
        { role: 'zoomOut', label: menu.smaller },
        separator,
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    {
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimise },
        ...(mac
          ? ([
              { role: 'zoom', label: menu.zoomWindow },
              separator,
              { role: 'front', label: menu.toFront },
            ] satisfies Item[])
          : []),
      ],
    },
  ]
}

export function pressingIn(contents: Pick<WebContents, 'sendInputEvent'>, platform: NodeJS.Platform): Pressing {
  const modifiers = [platform === 'darwin' ? ('meta' as const) : ('control' as const)]
  return (keyCode) => {
    contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
    contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
  }
}
