import { realClock } from './clock'
import { bytesAfter } from './dossier-bytes'
import { DossierFile, type DossierPlace, type DossierRules } from './dossier-file'
import { maxDossierBytes } from './envelope'
import { plainCodec } from './file-codec'
import { realFileSystem } from './file-system'
import { readBytes } from './read-bytes'
import { isStorageError, StorageError } from './storage-error'
import { writeFileAtomically } from './write-file-atomically'

/**
 * Puts an earlier state in the place of a file that cannot be opened, or is gone. What stood there is kept beside it
 * under a name that says so; returns that path, or null when nothing stood there. Its revision follows the newest one
 * known, so that nothing takes it for older than what it replaces.
 */
export async function restoreGeneration<T extends object>(
  path: string,
  name: string,
  rules: DossierRules<T>,
  place: DossierPlace,
): Promise<string | null> {
  const { fs = realFileSystem, clock = realClock, codec = plainCodec } = place
  const file = new DossierFile(path, rules, place)
  try {
    const body = await file.readGeneration(name)
    const generations = await file.listGenerations()
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
    const newest = { rev: Math.max(...generations.map(({ rev }) => rev), 0), bodySha256: '', others: {} }
    const { chunks, envelope } = bytesAfter(newest, body, { rules, path, saved: clock.now().toISOString() })
    const bytes = codec.close(chunks, envelope.rev)
    const aside = replaced && asideName(target, clock.now())
    if (replaced && aside) await writeFileAtomically(aside, [replaced.bytes], { fs, clock })
    await writeFileAtomically(target, bytes, { fs, clock, overwrite: true })
    return aside
  } finally {
    await file.close()
  }
}

/** Outside the names of client files, so that no list offers the damaged one as if it were good. */
const asideName = (target: string, now: Date) => `${target}.damaged-${now.toISOString().replace(/[-:.]/g, '')}`
