import { createDecipheriv } from 'node:crypto'
import { FileKey } from '@main/sealing/file-key'
import { openPassphraseSlot } from '@main/sealing/key-slots'
import { sealedParts } from '@main/sealing/sealed-header'
import { isStorageError } from '@main/storage/storage-error'
import { aSealedFile, passphrase, quickly } from '../main/sealing/a-sealed-file'
import type { Scenario, Tally } from './scenario'

const path = 'a.trente'
type Reader = (bytes: Uint8Array) => Promise<Uint8Array>

const throughTheProduct: Reader = async (bytes) =>
  (await FileKey.unlock(bytes, path, { passphrase }, quickly)).open(bytes, path)

/** Deciphers as the product does and never asks whether the content is what was sealed. */
const withoutTheTag: Reader = async (bytes) => {
  const { header, ciphertext } = sealedParts(bytes, path)
  const slot = header.slots.find(({ kind }) => kind === 'pass')
  const key = slot?.kind === 'pass' && (await openPassphraseSlot(header.file, slot, passphrase, quickly))
  if (!key) throw new Error('no key')
  const counter = Buffer.concat([Buffer.from(header.nonce, 'base64'), Buffer.from([0, 0, 0, 2])])
  return createDecipheriv('aes-256-ctr', key, counter).update(ciphertext)
}

/** Bits of a sealed file of 4 KB are turned, one at a time. A bug that throws something else than a refusal counts too. */
async function turned(read: Reader, every: number): Promise<Tally> {
  const { bytes, plain } = await aSealedFile(3720)
  const whole = Buffer.from(bytes)
  if (!plain.equals(await read(whole))) return { cases: 0, failures: ['the file does not open as it was sealed'] }
  const failures: string[] = []
  let cases = 0
  for (let bit = 0; bit < whole.byteLength * 8; bit += every) {
    cases += 1
    const flip = () => whole.writeUInt8(whole.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    flip()
    const found = await read(whole).catch((error: unknown) => error)
    flip()
    if (!isStorageError(found)) failures.push(`bit ${bit}: ${found instanceof Error ? String(found) : 'opened'}`)
  }
  return { cases, failures }
}

export const flippedBits: Scenario = {
  promise: 'a sealed file changed by one bit, whichever it is, is refused',
  // Nine shares no factor with the bits of a byte: a sample strikes each of them.
  run: (amount) => turned(throughTheProduct, amount === 'commit' ? 9 : 1),
  controls: { 'the tag is not checked': () => turned(withoutTheTag, 61) },
}
