import { describe, expect, it } from 'vitest'
import { FileKey } from '@main/sealing/file-key'
import { assertStrong, deriveKey, writtenCost, type Derive } from '@main/sealing/key-derivation'
import { isStorageError } from '@main/storage/storage-error'
import { aSealedFile, passphrase } from './a-sealed-file'

interface Header {
  slots: { kind: string; kdf: Record<string, unknown>; nonce: string; wrapped: string }[]
  [key: string]: unknown
}

/** Opens a sealed file whose header was changed; whatever the reason for refusing, no key may be derived for it. */
async function whyNot(change: (header: Header) => void): Promise<string> {
  const { bytes } = await aSealedFile()
  const end = bytes.indexOf(10)
  const header = JSON.parse(Buffer.from(bytes).toString('utf8', 0, end)) as Header
  change(header)
  const hostile = Buffer.concat([Buffer.from(JSON.stringify(header)), bytes.subarray(end)])
  const neverAsked: Derive = () => Promise.reject(new Error('a key was derived for a hostile header'))
  return FileKey.unlock(hostile, 'a.trente', { passphrase }, neverAsked).then(
    () => 'opened',
    (error: unknown) => (isStorageError(error) ? error.reason : Promise.reject(error)),
  )
}
const kdf = (values: Record<string, unknown>) => (header: Header) =>
  void Object.assign(header.slots[0]?.kdf ?? {}, values)

describe('a hostile header is refused before any work', () => {
  it.each([
    ['a cost of 128 GB', kdf({ N: 2 ** 30 })],
    ['a cost above what is borne', kdf({ N: 2 ** 19 })],
    ['no cost at all', kdf({ N: 1 })],
    ['a cost that is no power of two', kdf({ N: 2 ** 17 + 1 })],
    ['a cost in words', kdf({ N: '131072' })],
    ['wide blocks', kdf({ r: 2 ** 20 })],
    ['many lanes', kdf({ p: 64 })],
    ['no lane', kdf({ p: 0 })],
    ['another derivation', kdf({ alg: 'md5' })],
    ['no salt', kdf({ salt: '' })],
    ['a short salt', kdf({ salt: 'AAAA' })],
    ['more than we know', kdf({ pepper: 1 })],
    ['no way in', (header: Header) => void (header.slots = [])],
    [
      'a hundred ways in',
      (header: Header) => void (header.slots = Array(100).fill(header.slots[0]) as Header['slots']),
    ],
    ['two passphrases', (header: Header) => void header.slots.push(...header.slots)],
    ['a keychain alone', (header: Header) => void (header.slots = [{ ...header.slots[0], kind: 'vault' } as never])],
    ['a short nonce', (header: Header) => void (header.nonce = 'AAAA')],
    ['no nonce', (header: Header) => void delete header.nonce],
    ['another cipher', (header: Header) => void (header.alg = 'none')],
    [
      'an own prototype',
      (header: Header) => void Object.defineProperty(header, '__proto__', { value: {}, enumerable: true }),
    ],
    ['a file that is no identifier', (header: Header) => void (header.file = '../../etc')],
    ['a revision below nought', (header: Header) => void (header.rev = -1)],
    ['a header of a megabyte', (header: Header) => void (header.note = 'x'.repeat(1024 * 1024))],
  ])('%s', async (_name, change) => {
    expect(await whyNot(change)).toBe('damaged')
  })

  it('but a later version is told as such', async () => {
    expect(await whyNot((header) => void (header.v = 2))).toBe('newer')
  })

  it('and the control: an untouched header gets as far as deriving', async () => {
    await expect(whyNot(() => undefined)).rejects.toThrow('a key was derived')
  })
})

describe('scrypt', () => {
  it('gives the key others computed', async () => {
    // RFC 7914 §12, its third vector.
    const salt = Buffer.from('SodiumChloride').toString('base64')
    const key = await deriveKey('pleaseletmein', { N: 16384, r: 8, p: 1, salt })
    expect(Buffer.from(key).toString('hex')).toBe('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2')
  })

  it('leaves the thread free', async () => {
    let turns = 0
    const turning = setInterval(() => (turns += 1), 1)
    await deriveKey(passphrase, { ...writtenCost, salt: Buffer.alloc(32).toString('base64') })
    clearInterval(turning)
    expect(turns).toBeGreaterThan(3)
  })

  it('is never written below the floor', () => {
    expect(() => assertStrong(writtenCost)).not.toThrow()
    for (const cheaper of [{ N: 2 ** 16 }, { r: 4 }, { p: 0 }])
      expect(() => assertStrong({ ...writtenCost, ...cheaper })).toThrow('floor')
  })
})
