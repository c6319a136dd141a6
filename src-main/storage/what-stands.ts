import { lengthOf } from './chunks'
import { holds } from './compare-bytes'
import type { FileStat, FileSystem } from './file-system'
import { statOfFile } from './read-bytes'
import { asStorageError, isStorageError, StorageError } from './storage-error'

/** Where a dossier really is, behind any link, and what the disk says of it. */
export interface Standing {
  path: string
  stat: FileStat
}

interface Known {
  readonly chunks: readonly Uint8Array[]
}

/**
 * A first look before a save: throws `gone`, `read-only` or `changed-outside`. `base` is what is to be replaced: a save
 * that failed after its rename (`attempted`) is on disk all the same, and the next one builds on it. The content is
 * compared in full once more, just before it is replaced.
 */
export async function whatStands<K extends Known>(
  fs: FileSystem,
  path: string,
  { seen, attempted }: { seen: K; attempted: K | null },
): Promise<Standing & { base: K }> {
  try {
    const [target, stat] = await Promise.all([fs.realpath(path), statOfFile(fs, path)])
    const base = attempted && (await holds(fs, target, attempted.chunks)) ? attempted : seen
    if (stat.size !== lengthOf(base.chunks)) throw new StorageError('changed-outside', path)
    // As root, or in a folder one may write to, a rename would replace even a file marked read-only.
    if ((stat.mode & 0o222) === 0) throw new StorageError('read-only', path)
    return { path: target, stat, base }
  } catch (error) {
    const known = asStorageError(error, path, 'reading')
    throw isStorageError(known, 'missing') ? new StorageError('gone', path, known.details, known) : known
  }
}
