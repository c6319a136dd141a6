import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { contract } from '@core/contract'
import { contentSecurityPolicy } from '@main/window/content-policy'
import { windowOptions } from '@main/electron/window-options'
import { client } from '../../helpers/open-test-host'
import { RecordingElectron } from './recording-electron'
import { ours, started } from './started'
import { fr } from '../../helpers/typeset'

describe('the start', () => {
  it('puts every guard in place before the first window', async () => {
    const { electron } = await started()
    const scheme = { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }
    expect(electron.calls).toEqual([
      'requestSingleInstanceLock',
      'enableSandbox',
      `schemes ${JSON.stringify([scheme])}`,
      'ready',
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'onBeforeRequest',
      'protocol app',
      'no menu',
      'window',
      'setWindowOpenHandler',
      'handle ask',
      'load app://trente/index.html',
      'menu',
    ])
  })

  it('opens a window that is allowed exactly this', async () => {
    const { electron } = await started(new RecordingElectron({ packaged: true }))
    expect(electron.windows.map(({ options }) => options)).toEqual([
      windowOptions({ preload: '/built/preload/preload.cjs', packaged: true }),
    ])
    expect(windowOptions({ preload: '/p.cjs', packaged: true })).toEqual({
      width: 1360,
      height: 860,
      minWidth: 960,
      minHeight: 600,
      show: false,
      autoHideMenuBar: true,
      title: 'Trente',
      webPreferences: {
        preload: '/p.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    })
  })

  it('happens once: a second start shows the first window', async () => {
    const second = await started(new RecordingElectron({ first: false }))
    expect(second.electron.calls).toEqual(['requestSingleInstanceLock', 'quit'])
    const { electron } = await started()
    electron.app.emit('second-instance', {}, ['trente'], '/')
    expect(electron.calls.slice(-2)).toEqual(['restore', 'focus'])
  })

  it('does not happen under a debugger once packaged', async () => {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk']) {
      const { electron } = await started(new RecordingElectron({ packaged: true, switches: [name] }))
      expect(electron.calls).toEqual(['requestSingleInstanceLock', 'quit'])
    }
    const { electron } = await started(new RecordingElectron({ switches: ['inspect'] }))
    expect(electron.windows).toHaveLength(1)
  })

  it('speaks the language of the system, known only once Electron is ready', async () => {
    expect((await (await started()).ask('app.start', { system: 'fr' })).settings.language).toBe('fr')
    const english = await started(new RecordingElectron({ locale: 'en-GB' }))
    expect((await english.ask('app.start', { system: 'fr' })).settings.language).toBe('en')
  })
})

describe('the window', () => {
  it('goes nowhere, opens nothing, holds no guest', async () => {
    const { electron } = await started()
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      const prevented = (url: string) => {
        const preventDefault = vi.fn()
        electron.contents.emit(name, { preventDefault, url })
        return preventDefault.mock.calls.length === 1
      }
      expect(prevented('https://evil.example/'), name).toBe(true)
      expect(prevented('file:///etc/passwd'), name).toBe(true)
      expect(prevented('app://trente/index.html'), name).toBe(false)
    }
    const preventDefault = vi.fn()
    electron.contents.emit('will-attach-webview', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    for (const url of ['https://evil.example', 'app://trente/index.html', 'about:blank', 'javascript:alert(1)'])
      expect(electron.openWindow({ url })).toEqual({ action: 'deny' })
  })

  it('is granted no permission, whatever its name', async () => {
    const { electron } = await started()
    const names =
      'clipboard-read clipboard-sanitized-write display-capture fullscreen geolocation idle-detection media mediaKeySystem midi midiSysex notifications pointerLock keyboardLock openExternal speaker-selection storage-access top-level-storage-access window-management unknown fileSystem hid serial usb bluetooth deprecated-sync-clipboard-read something-new'
    for (const name of names.split(' ')) {
      const answers: boolean[] = []
      electron.permission(electron.contents, name, (granted) => answers.push(granted))
      expect(answers, name).toEqual([false])
      expect(electron.check(electron.contents, name, 'app://trente'), name).toBe(false)
      expect(electron.device({ deviceType: name, origin: 'app://trente' }), name).toBe(false)
    }
  })

  it('reaches nothing but its own scheme', async () => {
    const { electron } = await started()
    const cancelled = (url: string) => {
      let reply = { cancel: false }
      electron.beforeRequest({ url }, (answer) => (reply = answer))
      return reply.cancel
    }
    const away =
      'http://a.example https://a.example ws://a.example wss://a.example ftp://a.example file:///etc/passwd chrome://gpu devtools://x chrome-extension://x app://trente.evil.example/ http://127.0.0.1:9222/'
    for (const url of away.split(' ')) expect(cancelled(url), url).toBe(true)
    expect(cancelled('app://trente/assets/main.js')).toBe(false)
  })

  it('is served its own files with its policy, and none beside them', async () => {
    const { electron } = await started()
    const page = await electron.serve({ url: 'app://trente/index.html' })
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, contentSecurityPolicy])
    expect((await electron.serve({ url: 'app://trente/' })).status).toBe(200)
    const elsewhere = [
      'app://trente/../secret.js',
      'app://trente/%2e%2e/secret.js',
      'app://trente/..%2fsecret.js',
      'app://trente/..%5csecret.js',
      'app://trente/%252e%252e/secret.js',
      'app://trente//etc/passwd',
      'app://trente/index.html%00',
      'app://trente/%',
      'app://trente/nothing.js',
      'app://other/index.html',
      'app://trente.evil.example/index.html',
      'app://trente@evil/index.html',
      'file:///etc/passwd',
    ]
    for (const url of elsewhere) {
      const answer = await electron.serve({ url })
      expect([answer.status, await answer.text()], url).toEqual([404, ''])
    }
  })
})

describe('the channel', () => {
  it('refuses every request of every sender but the main frame of the window', async () => {
    const { electron, root } = await started()
    const before = readdirSync(root)
    const strangers = [
      { senderFrame: null, sender: electron.contents },
      { senderFrame: { ...ours, parent: ours }, sender: electron.contents },
      { senderFrame: { ...ours, url: 'https://evil.example' }, sender: electron.contents },
      { senderFrame: { ...ours, url: 'app://trente.evil.example/' }, sender: electron.contents },
      { senderFrame: { ...ours, url: '' }, sender: electron.contents },
      { senderFrame: ours, sender: {} },
    ]
    for (const name of Object.keys(contract)) {
      for (const event of strangers)
        await expect((async () => electron.ask(event, name, null))(), name).rejects.toThrow('unknown sender')
    }
    await expect(
      (async () => electron.ask({ senderFrame: ours, sender: electron.contents }, {}, null))(),
    ).rejects.toThrow('unknown request')
    expect(readdirSync(root)).toEqual(before)
  })

  it('brings events to the window, dialogs to the person, files to the file manager', async () => {
    const { electron, root, ask } = await started()
    expect(await ask('dossier.choose', null)).toBeNull()
    expect(await ask('dossier.create', client)).toBeNull()
    for (const [said, made] of [
      ['a', 'a.trente.json'],
      ['b.json', 'b.trente.json'],
      ['c.trente', 'c.trente.json'],
      ['d.trente.json', 'd.trente.json'],
      ['SARL J.B', 'SARL J.B.trente.json'],
    ] as const) {
      electron.saveAs = join(root, said)
      expect(await ask('dossier.create', client)).toMatchObject({ ok: true, value: { name: made } })
    }
    electron.chosen = [join(root, 'a.trente.json')]
    const ticket = await ask('dossier.choose', null)
    expect(await ask('file.reveal', { ticket })).toMatchObject({ ok: true })
    expect(electron.revealed).toEqual([join(root, 'a.trente.json')])
  })
})

describe('closing', () => {
  async function withUnsavedWork(electron = new RecordingElectron()) {
    const all = await started(electron)
    const path = join(all.root, 'a.trente.json')
    electron.saveAs = path
    const opened = await all.ask('dossier.create', client)
    if (!opened?.ok) throw new Error('refused')
    const { session, dossier } = opened.value
    const at = '2026-09-15T10:00:00.000Z'
    const place = { register: 'organisations', record: dossier.organisations[0]?.id }
    const change = { do: 'set', in: place, field: 'legalName', from: '', to: 'Ville de Valmont', at, by: '' }
    const edit = () => all.ask('dossier.change', { session, version: 0, changes: [change] })
    return { ...all, path, edit }
  }

  it('waits for the last edits and their save, asked once or ten times', async () => {
    const { electron, window, edit, path } = await withUnsavedWork()
    const preventDefault = vi.fn()
    for (let time = 0; time < 3; time += 1) window?.emit('close', { preventDefault })
    expect(preventDefault).toHaveBeenCalledTimes(3)
    // The page hears that it is hidden, and only then sends its last edits.
    await edit()
    expect(electron.calls).not.toContain('destroy')
    await vi.waitFor(() => expect(electron.calls.slice(-3)).toEqual(['hide', 'destroy', 'quit']), 3_000)
    expect(readFileSync(path, 'utf8')).toContain('Ville de Valmont')
    expect(electron.contents.sent.map(([, name]) => name)).toContain('save.state')
  })

  it('asks when the work cannot be saved, stays when told to, leaves when told to', async () => {
    const { electron, window, edit, path, root } = await withUnsavedWork()
    await edit()
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Mairie', 'Marie'))
    window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(electron.messages).toHaveLength(1), 3_000)
    expect(electron.messages[0]?.message).toBe(
      fr(
        '« a.trente.json » a été modifié par un autre programme : rien n’a été écrasé, choisissez quelle version garder.',
      ),
    )
    expect(electron.messages[0]?.detail).toMatch(/une copie de votre travail est gardée.*prochaine ouverture/)
    expect(electron.messages[0]?.buttons).toEqual(['Rester et réessayer', 'Fermer sans enregistrer'])
    expect(electron.calls.slice(-1)).toEqual(['show'])

    electron.response = 1
    window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(electron.calls.slice(-1)).toEqual(['quit']), 3_000)
    expect(readFileSync(path, 'utf8')).toContain('Marie de Valmont')
    // The promise is kept: the next start offers that work, and gives it back.
    // The lock goes with the process, which here is still the same.
    rmSync(join(root, '.a.trente.json.lock'))
    const next = await started(electron, root)
    electron.chosen = [path]
    const ticket = await next.ask('dossier.choose', null)
    const reopened = await next.ask('dossier.open', { ticket })
    if (!reopened.ok) throw new Error('refused')
    expect(reopened.value.interrupted).not.toBeNull()
    const back = await next.ask('dossier.recover', { session: reopened.value.session })
    expect(JSON.stringify(back)).toContain('Ville de Valmont')
  })

  it('says that nothing was kept where no copy could be', async () => {
    const { electron, window, edit, path, root } = await withUnsavedWork()
    // Nothing can be kept where the state folder holds a file in the place of its folder.
    rmSync(join(root, 'state', 'backups'), { recursive: true, force: true })
    writeFileSync(join(root, 'state', 'backups'), '')
    await edit()
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Mairie', 'Marie'))
    window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(electron.messages).toHaveLength(1), 3_000)
    expect(electron.messages[0]?.detail).toMatch(/^Aucune copie de votre travail/)
  })

  it('comes back when closing breaks down, and closes at the next attempt', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { electron, window, edit, path } = await withUnsavedWork()
    await edit()
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Mairie', 'Marie'))
    electron.response = 'broken'
    window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled(), 3_000)
    expect(electron.calls.slice(-1)).toEqual(['show'])

    electron.response = 1
    window?.emit('close', { preventDefault: () => undefined })
    await vi.waitFor(() => expect(electron.calls.slice(-1)).toEqual(['quit']), 3_000)
  })
})
