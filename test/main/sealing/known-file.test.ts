import { describe, expect, it } from 'vitest'
import { closeBox, openBox } from '@main/sealing/authenticated-box'
import { FileKey } from '@main/sealing/file-key'

const bytes = (hex: string) => Buffer.from(hex, 'hex')

describe('AES-256-GCM', () => {
  it('gives what others computed, and reads it back', () => {
    // McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16.
    const key = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const nonce = bytes('cafebabefacedbaddecaf888')
    const about = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2')
    const plain = bytes(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )
    const sealed = Buffer.concat(closeBox([plain], { key, nonce, about }))
    expect(sealed.toString('hex')).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
        '76fc6ece0f4e1768cddf8853bb2d551b',
    )
    expect(openBox(sealed.subarray(0, -16), sealed.subarray(-16), { key, nonce, about })).toEqual(plain)
    expect(openBox(sealed.subarray(0, -16), sealed.subarray(-16), { key, nonce, about: plain })).toBeNull()
  })
})

/** Sealed by the first version that could. It opens for ever: never made anew. */
const frozen = {
  line: '{"format":"trente-sealed","v":1,"file":"bd9b9d8b-95ff-4287-b669-7cda4fb25d73","slots":[{"kind":"pass","kdf":{"alg":"scrypt","N":131072,"r":8,"p":1,"salt":"sN2M3tCT8pfmHyDVkpktzNk3WIeGsXemVlfonLape0g="},"nonce":"elJEvOWdXmaS7qgQ","wrapped":"5Tvl+IDsBtYr3H6jgPB0ue/JNGQuIgvFUHcdLK7j5tP3AAEnboSLXiQKdPYxW9M3"}],"alg":"A256GCM","nonce":"XO3NpaXzLLOJyaX5","rev":1}',
  body: 'Ba4Xk0OL77a8hPVVFlSZy/H8wutArdoRSQUAgmN1odrqSMtg7DMDgKFfnoxMhHk=',
}

describe('a file sealed by the first version', () => {
  it('opens with its passphrase', async () => {
    const sealed = Buffer.concat([Buffer.from(`${frozen.line}\n`), Buffer.from(frozen.body, 'base64')])
    const key = await FileKey.unlock(sealed, 'a.trente', { passphrase: 'correct cheval batterie agrafe' })
    expect(Buffer.from(key.open(sealed, 'a.trente')).toString()).toBe('{"registre":"des traitements"}\n')
  })
})
