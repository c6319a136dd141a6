import { createCipheriv, createDecipheriv, randomBytes, type CipherGCM } from 'node:crypto'

/** AES-256-GCM: what is closed under a key is read with the same key and the same `about`, or not at all. */
const algorithm = 'aes-256-gcm'
const tagBytes = 16

/**
 * Random, 96 bits, never counted: a file copied back from a backup, or saved on two machines, would count twice. A key
 * that saved every two seconds for a year would have one chance in 2^49 of meeting a nonce again.
 */
export const freshNonce = (): Buffer => randomBytes(12)

interface Box {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
  /** Authenticated beside the content, which cannot be moved to another place. */
  readonly about: Uint8Array
}

/** So much is closed while a disk writes what came before. */
const pieceBytes = 1024 * 1024

/** The ciphertext and its tag, one after the other, each closed when it is asked for. The key is not needed any more then. */
export function closingBox(plain: readonly Uint8Array[], { key, nonce, about }: Box): Iterable<Uint8Array> {
  return piecesOf(plain, createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(about))
}

function* piecesOf(plain: readonly Uint8Array[], cipher: CipherGCM): Generator<Uint8Array> {
  for (const chunk of plain) {
    for (let at = 0; at < chunk.byteLength; at += pieceBytes) yield cipher.update(chunk.subarray(at, at + pieceBytes))
  }
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** As `closingBox`, all at once. */
export const closeBox = (plain: readonly Uint8Array[], box: Box): Uint8Array[] => [...closingBox(plain, box)]

/** Null when the key, the content or what it is about is another. */
export function openBox(ciphertext: Uint8Array, tag: Uint8Array, { key, nonce, about }: Box): Uint8Array | null {
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(about).setAuthTag(tag)
  const plain = decipher.update(ciphertext)
  try {
    // Nothing follows in this mode: `final` only checks the tag.
    decipher.final()
    return plain
  } catch {
    plain.fill(0)
    return null
  }
}
