import { join } from 'node:path'
import type { Backups } from './backups'
import { maxDossierBytes } from './envelope'
import type { FileCodec } from './file-codec'
import type { FileSystem } from './file-system'
import { readBytes } from './read-bytes'
import { syncFolder } from './replace-file'
import { StorageError } from './storage-error'
import { writeFileAtomically } from './write-file-atomically'

interface Shelf {
  readonly backups: Backups
  readonly codec: FileCodec
}

export interface MovedGenerations {
  readonly moved: number
  /** Names of copies the first codec does not open, left as they were: sealed under an earlier key, or damaged. */
  readonly left: readonly string[]
}

/**
 * Writes every earlier copy as the second codec has it. A copy leaves its place only when what takes it was read back; on
 * one shelf it is replaced in one step.
 */
export async function moveGenerations(fs: FileSystem, from: Shelf, to: Shelf): Promise<MovedGenerations> {
  const left: string[] = []
  let moved = 0
  for (const { name, rev } of await from.backups.inFolder()) {
    const source = join(from.backups.folder, name)
    const target = join(to.backups.folder, name)
    const plain = await readBytes(fs, source, maxDossierBytes)
      .then(({ bytes }) => from.codec.open(bytes, name))
      .catch(() => null)
    if (!plain) {
      left.push(name)
      continue
    }
    await writeFileAtomically(target, to.codec.close([plain], rev), { fs, makeFolder: true, overwrite: true })
    const { bytes } = await readBytes(fs, target, maxDossierBytes)
    if (Buffer.compare(to.codec.open(bytes, name), plain) !== 0)
      throw new StorageError('io', target, { damage: 'read-back' })
    if (source !== target) await fs.unlink(source)
    moved += 1
  }
  // What was removed must not come back with a power cut: it may be plain where all is sealed now.
  if (moved > 0 && from.backups.folder !== to.backups.folder) await syncFolder(fs, from.backups.folder)
  return { moved, left }
}
