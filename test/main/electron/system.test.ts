import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { systemKeychain } from '@main/electron/system-keychain'
import { client } from '../../helpers/open-test-host'
import { RecordingElectron } from './recording-electron'
import { started } from './started'

async function withASealedFile(electron = new RecordingElectron()) {
  const all = await started(electron)
  electron.saveAs = join(all.root, 'a.trente.json')
  const plain = await all.ask('dossier.create', client)
  if (!plain?.ok) throw new Error('refused')
  const { session } = plain.value
  const sealed = await all.ask('dossier.seal', { session, passphrase: 'quatre mots bien à nous', recovery: false })
  if (!sealed.ok) throw new Error('refused')
  return { ...all, opened: sealed.value.opened }
}

it.each(['suspend', 'lock-screen'])('a sealed file is locked on %s', async (event) => {
  const { electron, opened } = await withASealedFile()
  const told = () => electron.contents.sent.map(([, name, said]) => [name, said])
  expect(told().map(([name]) => name)).not.toContain('file.locked')
  electron.power.emit(event)
  await vi.waitFor(() => expect(told()).toContainEqual(['file.locked', { session: opened.session }]), 5_000)
})

it('the keychain of the system opens a sealed file after a new start', async () => {
  const first = await withASealedFile()
  expect(await first.ask('app.start', { system: 'fr' })).toMatchObject({ keychain: true })
  const { session, ticket } = first.opened
  expect(await first.ask('dossier.keychain', { session, wanted: true })).toMatchObject({ ok: true })
  expect(await first.ask('dossier.close', { session, keepKey: false })).toMatchObject({ ok: true })
  const again = await first.ask('dossier.unlock', { ticket, by: 'keychain' })
  expect(again).toMatchObject({ ok: true, value: { sealed: { keychain: true } } })
})

it('a system that would keep the key in plain text, or has no keychain, is not offered', async () => {
  for (const keychain of ['basic_text', 'unknown', '']) {
    const electron = new RecordingElectron()
    electron.keychain = keychain
    const { ask } = await started(electron)
    expect(await ask('app.start', { system: 'fr' }), keychain).toMatchObject({ keychain: false })
  }
})

it('is named after the system where there is but one', () => {
  const says = {
    isEncryptionAvailable: () => true,
    // Exists on Linux alone.
    getSelectedStorageBackend: (): 'unknown' => {
      throw new Error('not here')
    },
    encryptString: (text: string) => Buffer.from(text),
    decryptString: (kept: Buffer) => kept.toString(),
  }
  expect(systemKeychain(says, 'darwin').backend()).toBe('keychain')
  expect(systemKeychain(says, 'win32').backend()).toBe('dpapi')
  expect(systemKeychain({ ...says, isEncryptionAvailable: () => false }, 'win32').backend()).toBe('')
})
