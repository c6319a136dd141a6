import { Low } from 'lowdb'
import { DossierFile, type DossierPlace, type DossierRules } from './dossier-file'
import { plainCodec } from './file-codec'
import { sweepLeftovers, sweepOwnFolder, unsavedCopies, type Leftover } from './leftovers'
import { takeOver, watchLock, type LockOutcome } from './lock'

export interface OpenDossier<T extends object> {
  /** `low.data` is the body, `low.write()` saves it. */
  low: Low<T>
  file: DossierFile<T>
  /** `held`: writing is ours. `taken` or `unwritable`: reading only, for now. */
  lock: LockOutcome
  /** Saves cut short by a crash, or that could not be made, newer than what was opened. */
  leftovers: Leftover[]
  close(): Promise<void>
}

/** Opens an existing dossier. Throws a StorageError, and leaves nothing behind, when there is none to open. */
export async function openDossier<T extends object>(
  path: string,
  rules: DossierRules<T>,
  place: DossierPlace,
): Promise<OpenDossier<T>> {
  const file = new DossierFile(path, rules, place)
  // Locked before it is read: the holder before us may save until the moment we have it.
  const lock = await file.takeLock()
  try {
    const low = new Low<T>(file, await file.read())
    const machine = await file.lockMachine()
    const { codec = plainCodec } = place
    const { rev, saved } = file.envelope
    const revision = { rev, saved, schema: rules.schema, codec }
    const { isAlive, host } = machine.identity
    const died = lock.kind === 'held' && lock.tookOver?.host === host ? lock.tookOver.pid : null
    const sweeper = { ...machine, isAlive, died }
    const backups = await file.ownBackups()
    const leftovers = [
      ...(await sweepLeftovers(sweeper, await file.realPath(), revision)),
      ...(await unsavedCopies(machine.fs, backups, revision)),
    ]
    if (lock.kind === 'held') await sweepOwnFolder(sweeper, backups.folder)
    return { low, file, lock, leftovers, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Writes a new dossier where nothing is (throws `exists` otherwise) and opens it. */
export async function createDossier<T extends object>(
  path: string,
  body: T,
  { rules, place }: { rules: DossierRules<T>; place: DossierPlace },
): Promise<OpenDossier<T>> {
  await DossierFile.create(path, body, { rules, place })
  return openDossier(path, rules, place)
}

/**
 * For a lock taken elsewhere: watches for up to 90 s and takes it when its holder is dead. `alive` and `free` leave it be;
 * after `held` read again, since the dead holder may have saved.
 */
export async function waitForLock<T extends object>(
  file: DossierFile<T>,
  text: string,
  signal?: AbortSignal,
): Promise<LockOutcome | 'alive' | 'free'> {
  const machine = await file.lockMachine()
  const target = await file.realPath()
  const seen = await watchLock(machine, target, signal ? { text, signal } : { text })
  if (seen !== 'stale') return seen
  const outcome = await takeOver(machine, target, text)
  if (outcome.kind === 'held') file.useLock(outcome.lock)
  return outcome
}
