/** A keychain of the operating system. Electron's safeStorage is one; tests have theirs. */
export interface KeyVault {
  /** What keeps the keys, as the system names it. `basic_text` hides nothing. */
  backend(): string
  protect(key: Uint8Array): Promise<Uint8Array>
  reveal(kept: Uint8Array): Promise<Uint8Array>
}

/** Names Electron gives where no keychain answers: what they keep, anybody reads. */
const hidingNothing = new Set(['basic_text', 'unknown', ''])

export const keepsSecrets = (vault: KeyVault): boolean => !hidingNothing.has(vault.backend())
