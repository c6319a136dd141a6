import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fileNamed } from '@main/electron/offered-files'
import { client } from '../../helpers/open-test-host'
import { RecordingElectron } from './recording-electron'
import { started } from './started'

type Started = Awaited<ReturnType<typeof started>>

/** What the page was asked to open, by name. */
const offered = ({ electron }: Started) =>
  electron.contents.sent.flatMap(([, name, event]) =>
    name === 'file.offered' ? [event as { ticket: string; name: string }] : [],
  )
const begin = ({ ask }: Started) => ask('app.start', { system: 'fr' })

describe('a client file the system is asked to open', () => {
  it('is told to the page once it has begun, and opens by its ticket', async () => {
    const first = await started()
    first.electron.saveAs = join(first.root, 'valmont.trente.json')
    await first.ask('dossier.create', client)
    first.window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(first.electron.calls).toContain('destroy'))

    const again = await started(new RecordingElectron(), first.root, ['--flag', 'valmont.trente.json'])
    expect(offered(again)).toEqual([])
    await begin(again)
    await vi.waitFor(() => expect(offered(again)).toMatchObject([{ name: 'valmont.trente.json' }]))
    const [{ ticket } = { ticket: '' }] = offered(again)
    expect(await again.ask('dossier.open', { ticket })).toMatchObject({ ok: true })
    // A page that is loaded again is not asked again.
    await begin(again)
    expect(offered(again)).toHaveLength(1)
  })

  it('reaches the running window, from a second start or from macOS', async () => {
    const running = await started()
    await begin(running)
    running.electron.app.emit('second-instance', {}, ['trente', 'b.trente'], '/clients')
    const preventDefault = vi.fn()
    running.electron.app.emit('open-file', { preventDefault }, '/clients/c.trente.json')
    await vi.waitFor(() => expect(offered(running).map(({ name }) => name)).toEqual(['b.trente', 'c.trente.json']))
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(running.electron.calls).toContain('focus')
  })

  it('is one of our two kinds, and no switch', () => {
    expect(fileNamed(['trente', '.', 'a.json'], '/w')).toBeNull()
    expect(fileNamed(['--x=/a.trente'], '/w')).toBeNull()
    expect(fileNamed(['a.trente', 'B.TRENTE.JSON'], '/w')).toBe(join('/w', 'B.TRENTE.JSON'))
  })
})

it('recent files stand in the list of the system while they are kept, and no longer', async () => {
  const { electron, root, ask } = await started()
  electron.saveAs = join(root, 'valmont.trente.json')
  await ask('dossier.create', client)
  await vi.waitFor(() => expect(electron.recents).toEqual([electron.saveAs]))
  const { settings } = await ask('app.start', { system: 'fr' })
  await ask('settings.write', { ...settings, keepRecents: false })
  expect(electron.recents).toEqual([])
  await ask('dossier.example', { which: 'town' })
  expect(electron.recents).toEqual([])
})
