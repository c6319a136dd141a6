import { hkdfSync, randomBytes } from 'node:crypto'
import { assertStrong, writtenCost, type Derive } from './key-derivation'
import { closeBox, freshNonce, openBox } from './authenticated-box'
import { keepsSecrets, type KeyVault } from './key-vault'
import type { PassphraseSlot, RecoverySlot, Slot, VaultSlot } from './sealed-header'

/** Each way in wraps the same data key, under a key of its own that only a secret gives. */

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const unbase64 = (text: string) => Buffer.from(text, 'base64')

export async function passphraseSlot(
  file: string,
  dataKey: Uint8Array,
  { passphrase, derive, cost = writtenCost }: { passphrase: string; derive: Derive; cost?: typeof writtenCost },
): Promise<PassphraseSlot> {
  assertStrong(cost)
  const kdf = { alg: 'scrypt', ...cost, salt: base64(randomBytes(32)) } as const
  const slot = { kind: 'pass', kdf } as const
  return { ...slot, ...wrap(dataKey, await derive(passphrase, kdf), aboutSlot(file, slot)) }
}

export function recoverySlot(file: string, dataKey: Uint8Array, recoveryKey: Uint8Array): RecoverySlot {
  const slot = { kind: 'recovery', salt: base64(randomBytes(32)) } as const
  return { ...slot, ...wrap(dataKey, stretched(recoveryKey, slot.salt), aboutSlot(file, slot)) }
}

/** Null where the keychain would hide nothing. */
export async function vaultSlot(file: string, dataKey: Uint8Array, vault: KeyVault): Promise<VaultSlot | null> {
  if (!keepsSecrets(vault)) return null
  const key = randomBytes(32)
  const slot = { kind: 'vault', backend: vault.backend(), kept: base64(await vault.protect(key)) } as const
  return { ...slot, ...wrap(dataKey, key, aboutSlot(file, slot)) }
}

export async function openPassphraseSlot(file: string, slot: PassphraseSlot, passphrase: string, derive: Derive) {
  return unwrap(slot, await derive(passphrase, slot.kdf), file)
}

export const openRecoverySlot = (file: string, slot: RecoverySlot, recoveryKey: Uint8Array) =>
  unwrap(slot, stretched(recoveryKey, slot.salt), file)

/** Null whatever goes wrong: a keychain that changed, throws or answers nonsense leaves the passphrase. */
export async function openVaultSlot(file: string, slot: VaultSlot, vault: KeyVault): Promise<Uint8Array | null> {
  if (!keepsSecrets(vault)) return null
  const key = await vault.reveal(unbase64(slot.kept)).catch(() => null)
  return key?.byteLength === 32 ? unwrap(slot, key, file) : null
}

/** 256 random bits need no costly derivation, only a key that serves nothing else. */
const stretched = (recoveryKey: Uint8Array, salt: string) =>
  new Uint8Array(hkdfSync('sha256', recoveryKey, unbase64(salt), 'trente-sealed recovery', 32))

function wrap(dataKey: Uint8Array, key: Uint8Array, about: Uint8Array) {
  const nonce = freshNonce()
  const wrapped = Buffer.concat(closeBox([dataKey], { key, nonce, about }))
  return { nonce: base64(nonce), wrapped: base64(wrapped) }
}

function unwrap(slot: Slot, key: Uint8Array, file: string): Uint8Array | null {
  const wrapped = unbase64(slot.wrapped)
  const about = aboutSlot(file, slot)
  return openBox(wrapped.subarray(0, 32), wrapped.subarray(32), { key, nonce: unbase64(slot.nonce), about })
}

type Unwrapped =
  Pick<PassphraseSlot, 'kind' | 'kdf'> | Pick<RecoverySlot, 'kind' | 'salt'> | Omit<VaultSlot, 'nonce' | 'wrapped'>

/** Ties a slot to its file, its kind and its parameters: none can be changed, or taken to another file. */
function aboutSlot(file: string, slot: Unwrapped): Uint8Array {
  const said =
    slot.kind === 'pass'
      ? [slot.kdf.alg, slot.kdf.N, slot.kdf.r, slot.kdf.p, slot.kdf.salt]
      : slot.kind === 'recovery'
        ? [slot.salt]
        : [slot.backend, slot.kept]
  return Buffer.from(JSON.stringify([file, slot.kind, ...said]))
}
