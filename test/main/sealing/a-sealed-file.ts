import { createHash } from 'node:crypto'
import type { Derive } from '@main/sealing/key-derivation'
import { FileKey } from '@main/sealing/file-key'

export const passphrase = 'quatre mots bien à nous'

/**
 * Stands for scrypt where thousands of keys are asked for: like it, any other parameter or passphrase gives another key.
 * The real one has its own vectors.
 */
export const quickly: Derive = async (typed, { N, r, p, salt }) =>
  createHash('sha256')
    .update(JSON.stringify([typed, N, r, p, salt]))
    .digest()

/** A sealed file of about `size` bytes. */
export async function aSealedFile(size = 4096) {
  const key = await FileKey.create(passphrase, quickly)
  const plain = Buffer.from('é'.repeat(size / 2)).subarray(0, size)
  return { key, plain, bytes: Buffer.concat(key.close([plain], 1)) }
}
