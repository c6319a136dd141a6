import { basename } from 'node:path'
import type { Handlers, InputOf, Opened } from '@core/contract'
import { isPassphraseRefused, knownOf } from '@core/passphrase'
import type { Dossier } from '@core/dossier/dossier'
import { FileKey } from '@main/sealing/file-key'
import { plainPathOf, sealedPathOf, sealFile, unsealFile } from '@main/sealing/seal-file'
import { maxDossierBytes } from '@main/storage/envelope'
import { isSealed } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'
import { isStorageError } from '@main/storage/storage-error'
import { dossierRules } from './dossier-rules'
import type { OpenSession } from './open-session'
import { answering, refuse } from './refused'
import type { Rooms } from './rooms'
import { secretTyped } from './secret-typed'

type SealingRequest =
  | 'dossier.unlock'
  | 'dossier.lock'
  | 'dossier.awake'
  | 'dossier.seal'
  | 'dossier.unseal'
  | 'dossier.changePassphrase'
  | 'dossier.recoveryKey'
  | 'dossier.keychain'

/** Files that open with a passphrase: into them, out of them, and what opens them. */
export function sealingAnswers(rooms: Rooms, open: (path: string) => Promise<Opened>): Pick<Handlers, SealingRequest> {
  const { machine, tickets, preferences, sessions, keys } = rooms

  const way = () => ({ rules: dossierRules(machine.version), place: { stateDir: machine.stateDir } })

  async function keyGiven(input: InputOf<'dossier.unlock'>, bytes: Uint8Array, path: string): Promise<FileKey> {
    if (input.by !== 'keychain') return FileKey.unlock(bytes, path, secretTyped(input.by, input.secret))
    if (keys.isLocked(path)) throw refuse('locked-here', basename(path))
    if (!machine.vault) throw notInKeychain(path)
    return FileKey.unlock(bytes, path, { vault: machine.vault }).catch((error: unknown) => {
      throw isStorageError(error, 'wrong-key') ? notInKeychain(path) : error
    })
  }

  function unlockedIn(session: string) {
    const found = sessions.find(session)
    const key = keys.keyOf(found.path)
    if (!key) throw refuse('not-sealed', basename(found.path))
    if (found.readOnly) throw refuse('read-only', basename(found.path))
    return { found, key }
  }

  return {
    'dossier.unlock': (input) =>
      answering(async () => {
        const path = tickets.pathOf(input.ticket)
        const { bytes } = await readBytes(realFileSystem, path, maxDossierBytes)
        if (!isSealed(bytes)) throw refuse('not-sealed', basename(path))
        keys.keep(path, await keyGiven(input, bytes, path))
        try {
          return await open(path)
        } catch (error) {
          // The key of a damaged file still opens its earlier versions.
          if (!isStorageError(error, 'damaged')) keys.forget(path)
          throw error
        }
      }),
    'dossier.lock': ({ session }) =>
      answering(async () => {
        await lockFile(rooms, sessions.find(session).path)
        return null
      }),
    // The request itself says that somebody is there.
    'dossier.awake': async () => null,
    'dossier.seal': ({ session, passphrase, recovery }) =>
      answering(async () => {
        const found = sessions.find(session)
        const { path } = found
        if (keys.keyOf(path)) throw refuse('already-sealed', basename(path))
        if (found.readOnly) throw refuse('read-only', basename(path))
        assertNotGuessable(passphrase, found)
        const key = await FileKey.create(passphrase)
        const recoveryKey = recovery ? key.addRecoveryKey() : null
        await sessions.close(session)
        const { left, copies } = await sealFile<Dossier>(path, way(), { key, passphrase })
        const sealed = sealedPathOf(path)
        keys.keep(sealed, key)
        await preferences.forgetRecent(path)
        return { opened: await open(sealed), recoveryKey, left: left.length, copies: [...copies] }
      }),
    'dossier.unseal': ({ session }) =>
      answering(async () => {
        const { found, key } = unlockedIn(session)
        const { path } = found
        await sessions.close(session)
        const { left, copies } = await unsealFile<Dossier>(path, way(), key)
        keys.forget(path)
        await preferences.forgetRecent(path)
        return { opened: await open(plainPathOf(path)), left: left.length, copies: [...copies] }
      }),
    'dossier.changePassphrase': ({ session, passphrase }) =>
      answering(async () => {
        const { found, key } = unlockedIn(session)
        assertNotGuessable(passphrase, found)
        const changed = await key.changed(passphrase)
        // The printed sheet opens the key that ends: whoever had one is given another.
        const recoveryKey = key.has('recovery') ? changed.addRecoveryKey() : null
        if (key.has('vault') && machine.vault) await changed.addVault(machine.vault)
        const left = await found.changeKey(key, changed)
        keys.keep(found.path, changed)
        return { recoveryKey, left }
      }),
    'dossier.recoveryKey': ({ session, wanted }) =>
      answering(async () => {
        const { found, key } = unlockedIn(session)
        const recoveryKey = wanted ? key.addRecoveryKey() : null
        if (!wanted) key.remove('recovery')
        await found.saveWith(key)
        return { recoveryKey }
      }),
    'dossier.keychain': ({ session, wanted }) =>
      answering(async () => {
        const { found, key } = unlockedIn(session)
        if (!wanted) key.remove('vault')
        else if (!machine.vault || !(await key.addVault(machine.vault))) throw notInKeychain(found.path)
        await found.saveWith(key)
        return null
      }),
  }
}

/** Saves, closes, and forgets key and content. Throws, and leaves the file open, when it cannot be saved. */
export async function lockFile({ machine, sessions, keys }: Rooms, path: string): Promise<void> {
  if (!keys.keyOf(path)) return
  const session = await sessions.at(path)
  if (session) await sessions.close(session.id)
  keys.lock(path)
  if (session) machine.tell('file.locked', { session: session.id })
}

const notInKeychain = (path: string) => refuse('not-in-keychain', basename(path))

function assertNotGuessable(passphrase: string, { path, content }: OpenSession): void {
  if (isPassphraseRefused(passphrase, knownOf(basename(path), content))) throw refuse('guessable-passphrase', '')
}
