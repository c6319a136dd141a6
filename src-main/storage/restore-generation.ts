import { atOnce } from '@core/steps'
import { realClock } from './clock'
import { bytesAfter, dossierFrom } from './dossier-bytes'
import { DossierFile, type DossierPlace, type DossierRules } from './dossier-file'
import { maxDossierBytes } from './envelope'
import { plainCodec, type FileCodec } from './file-codec'
import { realFileSystem } from './file-system'
import { lastRevision } from './last-revision'
import { readBytes } from './read-bytes'
import { isStorageError, StorageError } from './storage-error'
import { writeFileAtomically } from './write-file-atomically'

/**
 * Puts an earlier state in the place of what stands at a path, or of nothing. A sound file becomes a generation first; one
 * that cannot be read is kept beside, under a name that says so: returns that path, else null. The revision follows the
 * newest one known, so that nothing takes it for older than what it replaces.
 */
export async function restoreGeneration<T extends object>(
  path: string,
  body: T,
  rules: DossierRules<T>,
  place: DossierPlace,
): Promise<string | null> {
  const { fs = realFileSystem, clock = realClock, codec = plainCodec } = place
  const file = new DossierFile(path, rules, place)
  try {
    const backups = await file.ownBackups()
    const generations = await backups.inFolder()
    const target = await file.realPath().catch((error: unknown) => {
      if (isStorageError(error, 'missing')) return path
      throw error
    })
    const replaced = await readBytes(fs, target, maxDossierBytes).catch((error: unknown) => {
      if (isStorageError(error, 'missing')) return null
      throw error
    })
    if (replaced) {
      const lock = await file.takeLock()
      if (lock.kind === 'taken') throw new StorageError('locked', path, { heldBy: lock.by })
    }
    const found = replaced && lookedAt(replaced.bytes, { codec, rules, path })
    const last = (await lastRevision(fs, backups.folder))?.rev ?? 0
    const known = generations.map((each) => each.rev)
    const newest = { rev: Math.max(...known, found?.rev ?? 0, last), bodySha256: '', others: {} }
    const { chunks, envelope } = bytesAfter(newest, body, { rules, path, saved: clock.now().toISOString() })
    const bytes = codec.close(chunks, envelope.rev)
    const aside = found && !found.isSound ? asideName(target, clock.now()) : null
    if (replaced && found?.isSound) await backups.keep([replaced.bytes], found.rev, 'before-restore')
    if (replaced && aside !== null) await writeFileAtomically(aside, [replaced.bytes], { fs, clock })
    await writeFileAtomically(target, bytes, { fs, clock, overwrite: true })
    return aside
  } finally {
    await file.close()
  }
}

/** Not sound where the file cannot be read, or lost something; what lost something still says its revision. */
function lookedAt<T>(
  bytes: Uint8Array,
  { codec, rules, path }: { codec: FileCodec; rules: DossierRules<T>; path: string },
): { rev: number; isSound: boolean } {
  try {
    const { envelope, losses } = atOnce(dossierFrom(codec.open(bytes, path), rules, path))
    return { rev: envelope.rev, isSound: losses.length === 0 }
  } catch {
    return { rev: 0, isSound: false }
  }
}

/** Outside the names of client files, so that no list offers the damaged one as if it were good. */
const asideName = (target: string, now: Date) => `${target}.damaged-${now.toISOString().replace(/[-:.]/g, '')}`
