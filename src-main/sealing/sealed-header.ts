import { z } from 'zod'
import { sealedFormat } from '@main/storage/file-codec'
import { StorageError } from '@main/storage/storage-error'
import { isBearable } from './key-derivation'

/** A few slots weigh about 1 KB; nothing longer is looked at. */
const maxHeaderBytes = 64 * 1024
const newline = 0x0a
const tagBytes = 16

/** Base64 that says one thing in one way: other spellings of the same bytes are refused. */
const bytesOf = (count: number) =>
  z.string().refine((text) => {
    const bytes = Buffer.from(text, 'base64')
    return bytes.byteLength === count && bytes.toString('base64') === text
  })
const wrapped = { nonce: bytesOf(12), wrapped: bytesOf(48) }

const passphraseSlot = z.strictObject({
  kind: z.literal('pass'),
  kdf: z
    .strictObject({ alg: z.literal('scrypt'), N: z.number(), r: z.number(), p: z.number(), salt: bytesOf(32) })
    .refine(isBearable),
  ...wrapped,
})
const recoverySlot = z.strictObject({ kind: z.literal('recovery'), salt: bytesOf(32), ...wrapped })
const vaultSlot = z.strictObject({
  kind: z.literal('vault'),
  /** What kept the key when the slot was made; keychains change under a person's feet. */
  backend: z.string().max(60),
  kept: z.base64().max(4096),
  ...wrapped,
})
export type PassphraseSlot = z.infer<typeof passphraseSlot>
export type RecoverySlot = z.infer<typeof recoverySlot>
export type VaultSlot = z.infer<typeof vaultSlot>
export type Slot = PassphraseSlot | RecoverySlot | VaultSlot

/** Ways into the file. One passphrase always stands: a keychain forgets, a printed sheet is lost. */
const slots = z
  .array(z.discriminatedUnion('kind', [passphraseSlot, recoverySlot, vaultSlot]))
  .refine((all) => all.filter(({ kind }) => kind === 'pass').length === 1)
  .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length)

const header = z.strictObject({
  format: z.literal(sealedFormat),
  v: z.literal(1),
  file: z.uuid(),
  slots,
  alg: z.literal('A256GCM'),
  nonce: bytesOf(12),
  rev: z.number().int().min(0),
})
export type SealedHeader = Omit<z.infer<typeof header>, 'format' | 'v' | 'alg'>

export interface SealedParts {
  readonly header: SealedHeader
  /** Exactly as it stands, line feed included: what the body is authenticated with. */
  readonly line: Uint8Array
  readonly ciphertext: Uint8Array
  readonly tag: Uint8Array
}

/** Takes a sealed file apart, checked in full, before any key is derived: a hostile header costs nothing. */
export function sealedParts(bytes: Uint8Array, path: string): SealedParts {
  const end = bytes.subarray(0, maxHeaderBytes).indexOf(newline)
  const found = end === -1 ? null : parsed(bytes.subarray(0, end))
  if (isOfLaterVersion(found)) throw new StorageError('newer', path)
  const read = header.safeParse(found)
  const tagAt = bytes.byteLength - tagBytes
  if (!read.success || tagAt <= end) throw new StorageError('damaged', path, { damage: 'sealed-header' })
  return {
    header: read.data,
    line: bytes.subarray(0, end + 1),
    ciphertext: bytes.subarray(end + 1, tagAt),
    tag: bytes.subarray(tagAt),
  }
}

/** Keys in fixed order, so that the file says what it is in its first bytes. */
export function headerLine({ file, slots: all, nonce, rev }: SealedHeader): Uint8Array {
  const line = { format: sealedFormat, v: 1, file, slots: all, alg: 'A256GCM', nonce, rev }
  return Buffer.from(`${JSON.stringify(header.parse(line))}\n`)
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return null
  }
}

const isOfLaterVersion = (found: unknown): boolean =>
  z.looseObject({ format: z.literal(sealedFormat), v: z.number().int().min(2) }).safeParse(found).success
