import type * as Electron from 'electron'
import type { KeyVault } from '@main/sealing/key-vault'

type SafeStorage = Pick<
  Electron.SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'
>

/** What keeps the secret of Electron's safeStorage elsewhere: only Linux has several, one of which hides nothing. */
const only: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'keychain', win32: 'dpapi' }

/** The keychain of the system behind Electron's safeStorage, which answers once the application is ready. */
export function systemKeychain(safeStorage: SafeStorage, platform: NodeJS.Platform): KeyVault {
  return {
    backend: () =>
      safeStorage.isEncryptionAvailable() ? (only[platform] ?? safeStorage.getSelectedStorageBackend()) : '',
    protect: async (key) => safeStorage.encryptString(Buffer.from(key).toString('base64')),
    reveal: async (kept) => Buffer.from(safeStorage.decryptString(Buffer.from(kept)), 'base64'),
  }
}
