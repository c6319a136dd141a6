import { dossierFrom } from './dossier-bytes'
import type { DossierFile, DossierRules } from './dossier-file'
import { maxDossierBytes } from './envelope'
import { realFileSystem } from './file-system'
import { readBytes, sha256Of } from './read-bytes'
import { StorageError } from './storage-error'
import { unhurried } from './unhurried'

/** What another program left where our file stood, and what both began from. */
export interface OutsideVersion<T> {
  /** As it was when it was last ours. */
  readonly since: T
  readonly theirs: T
  /** SHA-256 of theirs: taking it in later must take in just this. */
  readonly mark: string
}

/** Throws `sealed`, `damaged` or `newer` where theirs cannot be read whole, `gone` where nothing stands there. */
export async function outsideVersion<T extends object>(
  file: DossierFile<T>,
  rules: DossierRules<T>,
): Promise<OutsideVersion<T>> {
  const { path, codec, envelope } = file
  const { bytes } = await readBytes(realFileSystem, await file.realPath(), maxDossierBytes)
  const read = (content: Uint8Array) => unhurried(dossierFrom(codec.open(content, path), rules, path))
  const { body: theirs, losses } = await read(bytes)
  if (losses.length > 0) throw new StorageError('damaged', path, { damage: 'losses' })
  const { body: since } = await read(Buffer.concat(envelope.chunks))
  return { since, theirs, mark: sha256Of(bytes) }
}
