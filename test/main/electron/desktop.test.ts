import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { textsOf } from '@core/texts/languages'
import { applicationMenu } from '@main/electron/application-menu'
import { contextMenu } from '@main/electron/context-menu'
import { RecordingElectron } from './recording-electron'
import { started } from './started'

type Items = readonly MenuItemConstructorOptions[]
const inside = ({ submenu }: MenuItemConstructorOptions): Items => (Array.isArray(submenu) ? submenu : [])
const roles = (items: Items) => items.flatMap(inside).map(({ role }) => role)
const labels = (items: Items) => items.map(({ label, type }) => (type === 'separator' ? '—' : label))

describe('the menu of the application', () => {
  it('has copy, paste and zoom on every system, and nothing that would load another page or show its code', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const menu = applicationMenu(textsOf('fr'), platform, () => undefined)
      expect(roles(menu)).toEqual(
        expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'resetZoom', 'quit']),
      )
      expect(roles(menu)).not.toEqual(expect.arrayContaining([expect.stringMatching(/reload|devtools/i)]))
      expect(menu[0]?.label).toBe(platform === 'darwin' ? 'Trente' : 'Fichier')
    }
  })

  it('says every item in the language of the window, and follows it', async () => {
    const { electron, ask } = await started()
    expect(labels(electron.menu)).toContain('Édition')
    const { settings } = await ask('app.start', { system: 'fr' })
    const { recents: _, ...kept } = { recents: [], ...settings }
    await ask('settings.write', { ...kept, language: 'en' })
    await vi.waitFor(() => expect(labels(electron.menu)).toContain('Edit'))
    const unnamed = electron.menu.flatMap(inside).filter(({ label, type }) => !label && type !== 'separator')
    expect(unnamed).toEqual([])
  })

  it('stays, and so does the program, when settings are refused', async () => {
    const { electron, ask } = await started()
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await expect(ask('settings.write', { language: 'de' })).rejects.toThrow()
    await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce())
    expect(labels(electron.menu)).toContain('Édition')
    reported.mockRestore()
  })

  it('undoes as the keyboard does, in the record', async () => {
    const { electron } = await started()
    const undo = electron.menu.flatMap(inside).find(({ label }) => label === 'Annuler')
    ;(undo?.click as () => void)()
    const modifier = process.platform === 'darwin' ? 'meta' : 'control'
    expect(electron.calls.slice(-2)).toEqual([`keyDown ${modifier} Z`, `keyUp ${modifier} Z`])
  })
})

describe('a right click', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true } as never
  const texts = () => textsOf('en')

  it('edits where one writes, copies what is selected, and offers nothing elsewhere', () => {
    const offered = (isEditable: boolean, selectionText: string) =>
      labels(contextMenu(texts(), { isEditable, selectionText, editFlags }, null))
    expect(offered(true, '')).toEqual(['Cut', 'Copy', 'Paste', 'Paste without Formatting', '—', 'Select All'])
    expect(offered(false, 'payroll')).toEqual(['Copy'])
    expect(offered(false, ' ')).toEqual([])
  })

  it('can only do what the page says can be done', () => {
    const items = contextMenu(texts(), { isEditable: true, selectionText: '', editFlags }, null)
    expect(items.filter(({ enabled }) => enabled === false).map(({ role }) => role)).toEqual([
      'paste',
      'pasteAndMatchStyle',
    ])
  })

  it('looks a word up where the system has a dictionary', () => {
    const lookUp = vi.fn()
    const [first] = contextMenu(texts(), { isEditable: false, selectionText: 'trente', editFlags }, lookUp)
    ;(first?.click as () => void)()
    expect(lookUp).toHaveBeenCalledOnce()
  })

  it('shows its menu in the language of the window', async () => {
    const { electron } = await started()
    electron.contents.emit('context-menu', {}, { isEditable: true, selectionText: '', editFlags })
    await vi.waitFor(() => expect(labels(electron.offered)).toContain('Coller'))
  })
})

describe('the place of the window', () => {
  const placed = (root: string) => existsSync(join(root, 'state', 'window.json'))

  it('and its zoom are those of the last time, on the same screens only', async () => {
    const first = await started()
    Object.assign(first.window ?? {}, { maximised: true })
    first.electron.contents.zoom = 2
    first.window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(placed(first.root)).toBe(true))

    const again = new RecordingElectron()
    await started(again, first.root)
    const [window] = again.windows
    expect(window?.options).toMatchObject({ x: 40, y: 30, width: 1200, height: 800 })
    window?.window.emit('ready-to-show')
    expect(again.contents.zoom).toBe(2)
    expect(window?.window).toMatchObject({ maximised: true })

    const elsewhere = new RecordingElectron()
    elsewhere.screens = [{ bounds: { x: 0, y: 0, width: 1280, height: 720 } }]
    await started(elsewhere, first.root)
    expect(elsewhere.windows[0]?.options).not.toHaveProperty('x')
  })

  it('costs nothing when its file is damaged', async () => {
    const { root, window } = await started()
    window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(placed(root)).toBe(true))
    expect(readFileSync(join(root, 'state', 'window.json'), 'utf8')).toContain('1200')
    writeFileSync(join(root, 'state', 'window.json'), '{"')
    const again = new RecordingElectron()
    await started(again, root)
    expect(again.windows[0]?.options.width).toBe(1360)
  })
})

describe('a window that stops', () => {
  it('is loaded again where it was, and says so when that does not help', async () => {
    const { electron } = await started()
    const crash = () => electron.contents.emit('render-process-gone', {}, { reason: 'crashed' })
    for (let times = 0; times < 3; times += 1) crash()
    expect(electron.calls.filter((call) => call === 'reload')).toHaveLength(3)
    crash()
    await vi.waitFor(() => expect(electron.calls).toContain('quit'))
    expect(electron.messages.map(({ message }) => message)).toEqual([textsOf('fr').shell.silentWindow.gone])
    expect(electron.calls.filter((call) => call === 'reload')).toHaveLength(3)
  })

  it('is left alone when it was asked to end', async () => {
    const { electron } = await started()
    electron.contents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(electron.calls).not.toContain('reload')
  })

  it('may be waited for or opened again when it does not answer', async () => {
    const { electron, window } = await started()
    window?.emit('unresponsive')
    window?.emit('unresponsive')
    await vi.waitFor(() => expect(electron.messages).toHaveLength(1))
    expect(electron.messages[0]?.buttons).toEqual(['Attendre', 'Rouvrir la fenêtre'])
    expect(electron.calls).not.toContain('reload')
    electron.response = 1
    await vi.waitFor(() => {
      window?.emit('unresponsive')
      expect(electron.calls).toContain('reload')
    })
  })

  it('that answers again takes the question back', async () => {
    const { electron, window } = await started()
    electron.box = () => new Promise(() => undefined)
    window?.emit('unresponsive')
    await vi.waitFor(() => expect(electron.messages).toHaveLength(1))
    window?.emit('responsive')
    expect(electron.messages[0]?.signal?.aborted).toBe(true)
  })
})
