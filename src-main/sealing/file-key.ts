import { randomBytes, randomUUID } from 'node:crypto'
import type { FileCodec } from '@main/storage/file-codec'
import { settleHash } from '@main/storage/envelope'
import { isSealed } from '@main/storage/file-codec'
import { StorageError } from '@main/storage/storage-error'
import { closingBox, freshNonce, openBox } from './authenticated-box'
import { deriveKey, type Derive } from './key-derivation'
import * as ways from './key-slots'
import type { KeyVault } from './key-vault'
import { newRecoveryKey } from './recovery-key'
import { sealedAttachments } from './sealed-attachments'
import { headerLine, sealedParts, type Slot } from './sealed-header'

/** What a person opens a file with. */
export type Secret =
  { readonly passphrase: string } | { readonly recoveryKey: Uint8Array } | { readonly vault: KeyVault }

/** The data key of one sealed file, in memory while the file is open, and the ways into it that the next save writes. */
export class FileKey implements FileCodec {
  readonly isPlain = false
  private forgotten = false
  readonly attachments = sealedAttachments(() => this.rememberedKey())

  private constructor(
    private readonly file: string,
    private readonly dataKey: Uint8Array,
    private slots: readonly Slot[],
  ) {}

  /** The key of a file to be sealed. */
  static async create(passphrase: string, derive: Derive = deriveKey): Promise<FileKey> {
    const [file, dataKey] = [randomUUID(), randomBytes(32)]
    return new FileKey(file, dataKey, [await ways.passphraseSlot(file, dataKey, { passphrase, derive })])
  }

  /** Throws `wrong-key`, the same whatever did not fit; `damaged` or `newer` before any key is derived. */
  static async unlock(bytes: Uint8Array, path: string, secret: Secret, derive: Derive = deriveKey): Promise<FileKey> {
    const { file, slots } = sealedParts(bytes, path).header
    const dataKey = await dataKeyIn(file, slots, secret, derive)
    if (!dataKey) throw new StorageError('wrong-key', path)
    return new FileKey(file, dataKey, slots)
  }

  /**
   * The key that takes the place of this one: a new data key under a new passphrase. Whoever kept the old passphrase, and
   * the old data key with it, reads nothing saved from now on. Other ways in end here: they open the old key.
   */
  async changed(passphrase: string, derive: Derive = deriveKey): Promise<FileKey> {
    const dataKey = randomBytes(32)
    return new FileKey(this.file, dataKey, [await ways.passphraseSlot(this.file, dataKey, { passphrase, derive })])
  }

  has(kind: Slot['kind']): boolean {
    return this.slots.some((slot) => slot.kind === kind)
  }

  /** Makes a way in with a printed key, in the place of an earlier one. Returns what to print: it is kept nowhere. */
  addRecoveryKey(): string {
    const { bytes, text } = newRecoveryKey()
    this.put(ways.recoverySlot(this.file, this.dataKey, bytes))
    return text
  }

  /** False where the keychain would hide nothing. */
  async addVault(vault: KeyVault): Promise<boolean> {
    const slot = await ways.vaultSlot(this.file, this.dataKey, vault)
    if (slot) this.put(slot)
    return slot !== null
  }

  /** Never the passphrase: it is changed, not removed. */
  remove(kind: 'recovery' | 'vault'): void {
    this.slots = this.slots.filter((slot) => slot.kind !== kind)
  }

  open(bytes: Uint8Array, path: string): Uint8Array {
    return this.opened(bytes, path).plain
  }

  openCurrent(bytes: Uint8Array, path: string): Uint8Array {
    const { plain, slots } = this.opened(bytes, path)
    this.slots = slots
    return plain
  }

  close(plain: readonly Uint8Array[], rev: number): readonly Uint8Array[] {
    return [...this.closing(plain, rev)]
  }

  closing(plain: readonly Uint8Array[], rev: number): Iterable<Uint8Array> {
    const key = this.rememberedKey()
    const nonce = freshNonce()
    const line = headerLine({ file: this.file, slots: [...this.slots], nonce: nonce.toString('base64'), rev })
    return inTurn([line], closingBox(plain, { key, nonce, about: line }))
  }

  /** As far as JavaScript can: the key is gone, copies the engine made of it are not ours to find. */
  forget(): void {
    this.forgotten = true
    this.dataKey.fill(0)
  }

  private rememberedKey(): Uint8Array {
    // A key of noughts would seal for everybody to read.
    if (this.forgotten) throw new Error('A forgotten key seals nothing')
    return this.dataKey
  }

  private opened(bytes: Uint8Array, path: string): { plain: Uint8Array; slots: readonly Slot[] } {
    // Plain content where a sealed file stood is not that file: saving it would seal what somebody else put there.
    if (!isSealed(bytes)) throw new StorageError('damaged', path, { damage: 'not-sealed' })
    const { header, line, ciphertext, tag } = sealedParts(bytes, path)
    const nonce = Buffer.from(header.nonce, 'base64')
    const plain = openBox(ciphertext, tag, { key: this.dataKey, nonce, about: line })
    if (!plain) {
      // Another way in: the passphrase was changed elsewhere, or this copy is older than a change.
      if (!this.isOpenedAs(header.slots)) throw new StorageError('sealed', path)
      throw new StorageError('damaged', path, { damage: 'sealed-body' })
    }
    settleHash(plain)
    return { plain, slots: header.slots }
  }

  private isOpenedAs(slots: readonly Slot[]): boolean {
    const way = (all: readonly Slot[]) => JSON.stringify(all.find(({ kind }) => kind === 'pass'))
    return way(slots) === way(this.slots)
  }

  private put(slot: Slot): void {
    this.slots = [...this.slots.filter(({ kind }) => kind !== slot.kind), slot]
  }
}

async function dataKeyIn(file: string, slots: readonly Slot[], secret: Secret, derive: Derive) {
  for (const slot of slots) {
    if (slot.kind === 'pass' && 'passphrase' in secret)
      return ways.openPassphraseSlot(file, slot, secret.passphrase, derive)
    if (slot.kind === 'recovery' && 'recoveryKey' in secret)
      return ways.openRecoverySlot(file, slot, secret.recoveryKey)
    if (slot.kind === 'vault' && 'vault' in secret) return ways.openVaultSlot(file, slot, secret.vault)
  }
  return null
}

function* inTurn<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part
}
