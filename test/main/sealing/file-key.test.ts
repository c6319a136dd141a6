import { describe, expect, it } from 'vitest'
import { refusalText } from '@core/texts/refusal-text'
import { textsOf } from '@core/texts/languages'
import { freshNonce } from '@main/sealing/authenticated-box'
import { FileKey, type Secret } from '@main/sealing/file-key'
import type { KeyVault } from '@main/sealing/key-vault'
import { newRecoveryKey, readRecoveryKey } from '@main/sealing/recovery-key'
import { isStorageError } from '@main/storage/storage-error'
import { aSealedFile, passphrase, quickly } from './a-sealed-file'

const unlock = (bytes: Uint8Array, secret: Secret) => FileKey.unlock(bytes, 'a.trente', secret, quickly)
const opens = async (bytes: Uint8Array, secret: Secret) => (await unlock(bytes, secret)).open(bytes, 'a.trente')
/** Why a sealed file does not open; `opened` when it does. */
const whyNot = (bytes: Uint8Array, secret: Secret = { passphrase }): Promise<string> =>
  opens(bytes, secret).then(
    () => 'opened',
    (error: unknown) => (isStorageError(error) ? error.reason : Promise.reject(error)),
  )
const recoveryKeyOf = (text: string) => {
  const read = readRecoveryKey(text)
  if (!read.ok) throw new Error(`groups ${read.wrong.join()}`)
  return { recoveryKey: read.bytes }
}

describe('a sealed file', () => {
  it('opens with its passphrase, whichever way an accent is typed, and with no other', async () => {
    const { bytes, plain } = await aSealedFile()
    expect(await opens(bytes, { passphrase })).toEqual(plain)
    expect(await whyNot(bytes, { passphrase: passphrase.toUpperCase() })).toBe('wrong-key')
    expect(await whyNot(bytes, { passphrase: '' })).toBe('wrong-key')
    expect(await whyNot(bytes, { recoveryKey: newRecoveryKey().bytes })).toBe('wrong-key')
    const real = await FileKey.create('à deux façons')
    const sealed = Buffer.concat(real.close([plain], 1))
    const decomposed = await FileKey.unlock(sealed, 'a', { passphrase: 'à deux façons'.normalize('NFD') })
    expect(decomposed.open(sealed, 'a')).toEqual(plain)
  })

  it('stays sealed under its key when that is forgotten while it is written', async () => {
    const { key, plain, bytes } = await aSealedFile()
    const parts = key.closing([plain], 2)
    key.forget()
    const sealed = Buffer.concat([...parts])
    expect(await whyNot(sealed), 'its header is that of the file').toBe('opened')
    expect(sealed.byteLength).toBe(bytes.byteLength)
  })

  it('is refused cut short anywhere, and with anything after its end', async () => {
    const { bytes } = await aSealedFile(512)
    for (let length = 0; length < bytes.byteLength; length += 1)
      expect(await whyNot(bytes.subarray(0, length)), `${length} bytes`).not.toBe('opened')
    expect(await whyNot(Buffer.concat([bytes, Buffer.of(0)]))).not.toBe('opened')
  })

  it('takes neither the header nor the ways in of another file of the same passphrase', async () => {
    const [one, other] = [await aSealedFile(), await aSealedFile()]
    const at = (bytes: Uint8Array) => bytes.indexOf(10) + 1
    const swapped = Buffer.concat([other.bytes.subarray(0, at(other.bytes)), one.bytes.subarray(at(one.bytes))])
    expect(await whyNot(swapped)).toBe('damaged')
    const head = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8', 0, at(bytes))) as object
    const moved = { ...head(one.bytes), slots: (head(other.bytes) as { slots: unknown }).slots }
    const line = Buffer.from(`${JSON.stringify(moved)}\n`)
    expect(await whyNot(Buffer.concat([line, one.bytes.subarray(at(one.bytes))]))).toBe('wrong-key')
  })

  it('takes no header of its own from another revision: an old body cannot pass for the newest', async () => {
    const { key, plain } = await aSealedFile()
    const [before, after] = [1, 2].map((rev) => Buffer.concat(key.close([plain], rev))) as [Buffer, Buffer]
    const bodyAt = (bytes: Uint8Array) => bytes.indexOf(10) + 1
    const mixed = (head: Buffer, body: Buffer) =>
      Buffer.concat([head.subarray(0, bodyAt(head)), body.subarray(bodyAt(body))])
    for (const bytes of [mixed(after, before), mixed(before, after)]) expect(await whyNot(bytes)).toBe('damaged')
    // The number alone, nonce and all else being those of the body.
    const renumbered = Buffer.from(before.toString('latin1').replace('"rev":1}', '"rev":9}'), 'latin1')
    expect(renumbered.equals(before)).toBe(false)
    expect(await whyNot(renumbered)).toBe('damaged')
    expect(await whyNot(mixed(before, before)), 'the control').toBe('opened')
    const said = (language: 'fr' | 'en') => refusalText(textsOf(language), { reason: 'damaged', about: 'a.trente' })
    expect(said('fr')).toContain('est endommagé et n’a pas été ouvert')
    expect(said('en')).toContain('is damaged and was not opened')
  })

  it('draws two hundred thousand nonces without a repeat: the saves of five days of typing without a pause', () => {
    const many = 200_000
    const nonces = new Set(Array.from({ length: many }, () => freshNonce().toString('latin1')))
    expect(nonces.size).toBe(many)
    expect([...nonces].every(({ length }) => length === 12)).toBe(true)
  })

  it('never meets a nonce again, and tells nothing of equal contents', async () => {
    const { key, plain } = await aSealedFile(64)
    const saves = Array.from({ length: 1000 }, (_, rev) => Buffer.concat(key.close([plain], rev)))
    const nonces = saves.map((bytes) => /"alg":"A256GCM","nonce":"([^"]+)"/.exec(bytes.toString('latin1'))?.[1])
    expect(new Set(nonces).size).toBe(saves.length)
    expect(new Set(saves.map((bytes) => bytes.subarray(bytes.indexOf(10)).toString('hex'))).size).toBe(saves.length)
  })
})

describe('the ways into a sealed file', () => {
  it('are added and removed, and the passphrase always stays one', async () => {
    const { key, plain } = await aSealedFile()
    const recovery = recoveryKeyOf(key.addRecoveryKey())
    const withBoth = Buffer.concat(key.close([plain], 2))
    expect(await opens(withBoth, recovery)).toEqual(plain)
    expect(await opens(withBoth, { passphrase })).toEqual(plain)
    const second = recoveryKeyOf(key.addRecoveryKey())
    const replaced = Buffer.concat(key.close([plain], 3))
    expect(await whyNot(replaced, recovery), 'the first sheet is void').toBe('wrong-key')
    expect(await whyNot(replaced, second)).toBe('opened')
    key.remove('recovery')
    expect(await whyNot(Buffer.concat(key.close([plain], 4)), second)).toBe('wrong-key')
    expect(await whyNot(Buffer.concat(key.close([plain], 4)))).toBe('opened')
  })

  it('end with a change of passphrase: neither old secret nor old key reads what is saved after', async () => {
    const { key, plain, bytes } = await aSealedFile()
    const recovery = recoveryKeyOf(key.addRecoveryKey())
    const changed = await key.changed('une autre phrase de passe', quickly)
    const after = Buffer.concat(changed.close([plain], 2))
    expect(await opens(after, { passphrase: 'une autre phrase de passe' })).toEqual(plain)
    expect(await whyNot(after)).toBe('wrong-key')
    expect(await whyNot(after, recovery)).toBe('wrong-key')
    expect(() => key.open(after, 'a.trente')).toThrow('sealed')
    expect(() => changed.open(bytes, 'a.trente')).toThrow('sealed')
  })

  it('a forgotten key opens and seals nothing', async () => {
    const { key, plain, bytes } = await aSealedFile()
    key.forget()
    expect(() => key.open(bytes, 'a.trente')).toThrow('damaged')
    expect(() => Buffer.concat(key.close([plain], 2))).toThrow('forgotten')
  })
})

describe('a keychain', () => {
  const hidden = Buffer.from('hidden')
  const keychain = (changes: Partial<KeyVault> = {}): KeyVault => ({
    backend: () => 'gnome_libsecret',
    protect: async (key) => Buffer.concat([hidden, key]),
    reveal: async (kept) => Buffer.from(kept).subarray(hidden.byteLength),
    ...changes,
  })

  it('opens the file while it answers; changed, broken or raving, it leaves the passphrase', async () => {
    const { key, plain } = await aSealedFile()
    expect(await key.addVault(keychain())).toBe(true)
    const bytes = Buffer.concat(key.close([plain], 2))
    expect(await opens(bytes, { vault: keychain() })).toEqual(plain)
    const broken: Partial<KeyVault>[] = [
      { backend: () => 'basic_text' },
      { reveal: () => Promise.reject(new Error('no keychain')) },
      { reveal: async () => Buffer.alloc(0) },
      { reveal: async () => Buffer.alloc(32) },
      { reveal: async () => Buffer.alloc(5000) },
    ]
    for (const changes of broken) expect(await whyNot(bytes, { vault: keychain(changes) })).toBe('wrong-key')
    expect(await whyNot(bytes)).toBe('opened')
  })

  it('that hides nothing is given nothing', async () => {
    const { key } = await aSealedFile()
    const given: Uint8Array[] = []
    for (const backend of ['basic_text', 'unknown', '']) {
      const protect = async (kept: Uint8Array) => (given.push(kept), kept)
      expect(await key.addVault(keychain({ backend: () => backend, protect }))).toBe(false)
    }
    expect(given).toEqual([])
    expect(key.has('vault')).toBe(false)
  })
})
