import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Opened } from '@core/contract'
import { aNewFile, client, noBecause, openPath, openTestHost, yes, type TestHost } from '../../helpers/open-test-host'
import { canaries, canariesUnder } from '../sealing/canaries'
import { HandClock } from '../storage/a-dossier-on-disk'
import { nameIn, renamed } from './changes'

const passphrase = 'quatre mots bien à nous'
const root = (host: TestHost) => dirname(host.folder)

/** Writes every canary into the open file. */
const withCanaries = async (host: TestHost, file: Opened) => {
  const { session, version } = file
  yes(await host.ask('dossier.change', { session, version, changes: [renamed(file, canaries.join(' '))] }))
  yes(await host.ask('dossier.save', { session }))
}

async function aSealedFile(host: TestHost, recovery = false) {
  const file = await aNewFile(host)
  await withCanaries(host, file)
  return yes(await host.ask('dossier.seal', { session: file.session, passphrase, recovery }))
}

describe('a sealed file in the window', () => {
  it('takes the place of the plain one, stays open, and asks for its passphrase next time', async () => {
    const host = await openTestHost()
    const { opened, recoveryKey, copies } = await aSealedFile(host)
    expect(opened).toMatchObject({
      name: 'mairie-de-valmont.trente',
      sealed: { recoveryKey: false, keychain: false },
      readOnly: false,
    })
    expect([recoveryKey, copies, nameIn(opened)]).toEqual([null, [], canaries.join(' ')])
    expect(canariesUnder(root(host))).toEqual([])

    const next = await host.restarted()
    await host.close()
    const path = join(host.folder, opened.name)
    expect(noBecause(await openPath(next, path))).toBe('sealed')
    const ticket = (await next.ask('dossier.choose', null)) ?? ''
    const before = readFileSync(path)
    const wrong = await next.ask('dossier.unlock', { ticket, by: 'passphrase', secret: 'quatre mots mal à nous' })
    expect(noBecause(wrong)).toBe('wrong-key')
    expect(readFileSync(path)).toEqual(before)
    const right = yes(await next.ask('dossier.unlock', { ticket, by: 'passphrase', secret: passphrase }))
    expect(nameIn(right)).toBe(canaries.join(' '))
    yes(await next.ask('dossier.close', { session: right.session }))
    expect(noBecause(await next.ask('dossier.open', { ticket })), 'closed is locked').toBe('sealed')
    expect(canariesUnder(root(host))).toEqual([])
  })

  it('is listed as sealed, without its name, and without being opened', async () => {
    const host = await openTestHost()
    await aSealedFile(host)
    const { folder, recents } = await host.ask('app.start', { system: 'fr' })
    const listed = [...folder, ...recents]
    expect(listed.map(({ name, client: named, sealed }) => [name, named, sealed])).toEqual([
      ['mairie-de-valmont.trente', '', true],
    ])
  })

  it('is locked when asked: edits are saved first, nothing answers to the session any more', async () => {
    const host = await openTestHost()
    const { opened } = await aSealedFile(host)
    const { session, version } = opened
    yes(await host.ask('dossier.change', { session, version, changes: [renamed(opened, 'Neuf')] }))
    yes(await host.ask('dossier.lock', { session }))
    expect(host.told.at(-1)).toEqual({ name: 'file.locked', event: { session } })
    expect(noBecause(await host.ask('dossier.current', { session }))).toBe('unknown-session')
    const again = yes(await host.ask('dossier.unlock', { ticket: opened.ticket, by: 'passphrase', secret: passphrase }))
    expect(nameIn(again)).toBe('Neuf')
  })

  it('is locked when nobody came near it for as long as the settings say, and only then', async () => {
    const clock = new HandClock()
    const host = await openTestHost({ clock })
    await host.ask('settings.write', { language: 'fr', theme: 'system', author: '', keepRecents: true, lockAfter: 5 })
    const { opened } = await aSealedFile(host)
    const { session } = opened
    const isOpen = () => !host.told.some(({ name }) => name === 'file.locked')
    await clock.pass(4 * 60_000)
    await host.ask('dossier.awake', { session })
    await clock.pass(4 * 60_000)
    expect(isOpen()).toBe(true)
    await clock.pass(70_000)
    for (let turn = 0; turn < 200 && isOpen(); turn += 1) await delay(10)
    expect(isOpen()).toBe(false)
    expect(noBecause(await host.ask('dossier.open', { ticket: opened.ticket }))).toBe('sealed')
  })

  it('opens with the printed recovery key, and a slip of the finger is told by its group', async () => {
    const host = await openTestHost()
    const { opened, recoveryKey } = await aSealedFile(host, true)
    const { session, ticket } = opened
    yes(await host.ask('dossier.lock', { session }))
    const unlock = (secret: string) => host.ask('dossier.unlock', { ticket, by: 'recovery', secret })
    const typo = `${recoveryKey?.startsWith('A') ? 'B' : 'A'}${recoveryKey?.slice(1) ?? ''}`
    expect(await unlock(typo)).toMatchObject({ refusal: { reason: 'mistyped-recovery-key', detail: '1' } })
    const again = yes(await unlock(recoveryKey ?? ''))
    expect(again.sealed).toEqual({ recoveryKey: true, keychain: false })
    yes(await host.ask('dossier.recoveryKey', { session: again.session, wanted: false }))
    yes(await host.ask('dossier.lock', { session: again.session }))
    expect(noBecause(await unlock(recoveryKey ?? ''))).toBe('wrong-key')
  })

  it('with another passphrase, opens with that one alone, and so do its earlier versions', async () => {
    const host = await openTestHost()
    const { opened, recoveryKey } = await aSealedFile(host, true)
    const { session, ticket } = opened
    const other = 'cinq mots encore plus à nous'
    const changed = yes(await host.ask('dossier.changePassphrase', { session, passphrase: other }))
    expect(changed).toEqual({ recoveryKey: expect.stringMatching(/^([0-9A-Z]{5}-){12}/), left: 0 })
    expect(changed.recoveryKey).not.toBe(recoveryKey)
    const versions = yes(await host.ask('dossier.generations', { ticket }))
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.every(({ readable }) => readable)).toBe(true)
    yes(await host.ask('dossier.close', { session }))
    const locked = yes(await host.ask('dossier.generations', { ticket }))
    expect(
      locked.some(({ readable }) => readable),
      'locked, none is shown',
    ).toBe(false)
    const unlock = (secret: string) => host.ask('dossier.unlock', { ticket, by: 'passphrase', secret })
    expect(noBecause(await unlock(passphrase))).toBe('wrong-key')
    yes(await unlock(other))
    yes(await host.ask('dossier.restore', { ticket, generation: versions[0]?.id ?? '' }))
    expect(canariesUnder(root(host))).toEqual([])
  })

  it('refuses a passphrase that can be guessed, and changes nothing', async () => {
    const host = await openTestHost()
    const { session, name } = yes(await host.ask('dossier.create', client))
    for (const guessable of ['court', 'motdepasse123456', 'Mairie-Valmont-2026'])
      expect(noBecause(await host.ask('dossier.seal', { session, passphrase: guessable, recovery: false }))).toBe(
        'guessable-passphrase',
      )
    expect(existsSync(join(host.folder, name))).toBe(true)
    expect(noBecause(await host.ask('dossier.changePassphrase', { session, passphrase }))).toBe('not-sealed')
  })

  it('damaged, is told so after its passphrase, and an earlier version opens', async () => {
    const host = await openTestHost()
    const { opened } = await aSealedFile(host)
    await withCanaries(host, opened)
    yes(await host.ask('dossier.close', { session: opened.session }))
    const path = join(host.folder, opened.name)
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40)
    writeFileSync(path, bytes)
    const { ticket } = opened
    expect(noBecause(await host.ask('dossier.unlock', { ticket, by: 'passphrase', secret: passphrase }))).toBe(
      'damaged',
    )
    const [version] = yes(await host.ask('dossier.generations', { ticket }))
    const restored = yes(await host.ask('dossier.restore', { ticket, generation: version?.id ?? '' }))
    expect(restored.sealed).toEqual({ recoveryKey: false, keychain: false })
  })

  it('is locked when the machine sleeps or its screen is locked, unless only the person locks', async () => {
    const host = await openTestHost()
    const { opened } = await aSealedFile(host)
    const settings = { language: 'fr', theme: 'system', author: '', keepRecents: true } as const
    await host.ask('settings.write', { ...settings, lockAfter: null })
    await host.lockAll()
    expect(host.told.some(({ name }) => name === 'file.locked')).toBe(false)
    await host.ask('settings.write', { ...settings, lockAfter: 15 })
    await host.lockAll()
    expect(host.told.at(-1)).toEqual({ name: 'file.locked', event: { session: opened.session } })
    expect(noBecause(await host.ask('dossier.open', { ticket: opened.ticket }))).toBe('sealed')
  })

  it('is made plain again from the window: open in its place, its earlier versions with it', async () => {
    const host = await openTestHost()
    const { opened } = await aSealedFile(host)
    const plain = yes(await host.ask('dossier.unseal', { session: opened.session }))
    expect(plain).toMatchObject({
      left: 0,
      copies: [],
      opened: { name: 'mairie-de-valmont.trente.json', sealed: null },
    })
    expect(nameIn(plain.opened)).toBe(canaries.join(' '))
    expect(existsSync(join(host.folder, opened.name))).toBe(false)
    const versions = yes(await host.ask('dossier.generations', { ticket: plain.opened.ticket }))
    expect(versions.map(({ readable }) => readable)).toContain(true)
    expect(versions.map(({ readable }) => readable)).not.toContain(false)
    const { recents } = await host.ask('app.start', { system: 'fr' })
    expect(recents.map(({ name }) => name)).toEqual(['mairie-de-valmont.trente.json'])
    expect(noBecause(await host.ask('dossier.unseal', { session: plain.opened.session }))).toBe('not-sealed')
  })
})

/** A keychain as the system gives one: what it keeps, only it reads. */
function aKeychain(backend = 'gnome_libsecret') {
  const kept = new Map<string, Uint8Array>()
  return {
    backend: () => backend,
    protect: async (key: Uint8Array) => {
      const name = `entry ${kept.size}`
      kept.set(name, Uint8Array.from(key))
      return Buffer.from(name)
    },
    reveal: async (name: Uint8Array) => Uint8Array.from(kept.get(Buffer.from(name).toString()) ?? []),
  }
}

describe('a sealed file and the keychain of the system', () => {
  const withKeychain = async () => {
    const host = await openTestHost({ vault: aKeychain() })
    const { opened } = await aSealedFile(host)
    yes(await host.ask('dossier.keychain', { session: opened.session, wanted: true }))
    return { host, opened }
  }
  const unlock = (host: TestHost, ticket: string) => host.ask('dossier.unlock', { ticket, by: 'keychain' })

  it('opens with it after a new start; the passphrase opens it still, and after a change of passphrase too', async () => {
    const { host, opened } = await withKeychain()
    expect((await host.ask('app.start', { system: 'fr' })).keychain).toBe(true)
    yes(await host.ask('dossier.changePassphrase', { session: opened.session, passphrase: `${passphrase}, encore` }))
    const next = await host.restarted()
    await host.close()
    const { ticket } = (await next.ask('app.start', { system: 'fr' })).recents[0] ?? { ticket: '' }
    const again = yes(await unlock(next, ticket))
    expect(again.sealed).toEqual({ recoveryKey: false, keychain: true })
    expect(nameIn(again)).toBe(canaries.join(' '))
    yes(await next.ask('dossier.close', { session: again.session }))
    yes(await next.ask('dossier.unlock', { ticket, by: 'passphrase', secret: `${passphrase}, encore` }))
  })

  it('locked, opens with its passphrase alone: whoever sits down there is logged in too', async () => {
    const { host, opened } = await withKeychain()
    const { ticket } = opened
    yes(await host.ask('dossier.lock', { session: opened.session }))
    expect(noBecause(await unlock(host, ticket))).toBe('locked-here')
    const again = yes(await host.ask('dossier.unlock', { ticket, by: 'passphrase', secret: passphrase }))
    yes(await host.ask('dossier.close', { session: again.session }))
    yes(await unlock(host, ticket))
  })

  it('no longer opens with it once that is taken back, nor with that of another computer', async () => {
    const { host, opened } = await withKeychain()
    const { session, ticket } = opened
    const elsewhere = await openTestHost({ vault: aKeychain() })
    expect(noBecause(await openPath(elsewhere, join(host.folder, opened.name)))).toBe('sealed')
    const there = (await elsewhere.ask('dossier.choose', null)) ?? ''
    expect(noBecause(await unlock(elsewhere, there))).toBe('not-in-keychain')
    yes(await host.ask('dossier.keychain', { session, wanted: false }))
    yes(await host.ask('dossier.close', { session }))
    expect(noBecause(await unlock(host, ticket))).toBe('not-in-keychain')
  })

  it.each([
    ['one that hides nothing', aKeychain('basic_text')],
    ['none', null],
  ] as const)('is not trusted to %s', async (_what, vault) => {
    const host = await openTestHost({ vault })
    const { opened } = await aSealedFile(host)
    expect((await host.ask('app.start', { system: 'fr' })).keychain).toBe(false)
    const asked = await host.ask('dossier.keychain', { session: opened.session, wanted: true })
    expect(noBecause(asked)).toBe('not-in-keychain')
  })
})
