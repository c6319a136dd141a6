import { basename, dirname, join } from 'node:path'
import { attachmentFolderOf, Attachments } from './attachments'
import { maxDossierBytes } from './envelope'
import { DossierFile, type DossierPlace, type DossierRules } from './dossier-file'
import { plainCodec, type FileCodec } from './file-codec'
import { realFileSystem, type FileSystem } from './file-system'
import { moveGenerations, type MovedGenerations } from './move-generations'
import { readBytes } from './read-bytes'
import { recodeAttachments, removeCopied, undoRecoding } from './recode-attachments'
import { syncFolder } from './replace-file'
import { asStorageError, reasonWhenWriting, StorageError } from './storage-error'
import { discard, pidOfTemp, tempPathFor } from './temp-file'
import { writeFileAtomically } from './write-file-atomically'

export interface Recoding {
  /** Where the file goes; nothing may stand there. */
  readonly to: string
  readonly codec: FileCodec
  /** Reads the file back as whoever opens it later will, from its bytes alone. Throws, and nothing is removed. */
  readonly verify: (bytes: Uint8Array) => Promise<Uint8Array>
}

export interface Recoded extends MovedGenerations {
  /** Names of files beside it that look like copies of it and are still as they were: of a colleague's, rescued, damaged. */
  readonly copies: readonly string[]
}

/**
 * Writes a dossier under another name as another codec has it: from plain to sealed, or back. The same revision, bytes for
 * bytes. The file it comes from, its earlier copies, saves cut short and attached files are removed once the new one was
 * read back; a crash before that leaves both.
 */
export async function recodeFile<T extends object>(
  path: string,
  rules: DossierRules<T>,
  place: DossierPlace,
  { to, codec, verify }: Recoding,
): Promise<Recoded> {
  const { fs = realFileSystem, codec: before = plainCodec } = place
  const file = new DossierFile(path, rules, place)
  const after = new DossierFile(to, rules, { ...place, codec })
  try {
    const lock = await file.takeLock()
    if (lock.kind === 'taken') throw new StorageError('locked', path, { heldBy: lock.by })
    if (lock.kind === 'unwritable') throw new StorageError(reasonWhenWriting(lock.errno), path, { errno: lock.errno })
    await file.read()
    if (file.losses.length > 0) throw new StorageError('damaged', path, { damage: 'losses' })
    const source = await file.realPath()
    const { bytes } = await readBytes(fs, source, maxDossierBytes)
    const plain = before.open(bytes, path)
    const attached = new Attachments(source, { codec: before.attachments, fs })
    // First of all: nobody finds a file of the new kind without what belongs to it.
    const beside = new Attachments(join(await fs.realpath(dirname(to)), basename(to)), { codec: codec.attachments, fs })
    const recoded = await recodeAttachments(attached, beside)
    let stands = false
    try {
      await writeFileAtomically(to, codec.close([plain], file.envelope.rev), { fs })
      stands = true
      const written = await verify((await readBytes(fs, to, maxDossierBytes)).bytes)
      if (Buffer.compare(written, plain) !== 0) throw new StorageError('io', to, { damage: 'read-back' })
    } catch (error) {
      if (stands) await discard(fs, to)
      await undoRecoding(beside, recoded)
      throw error
    }
    const shelves = [await file.ownBackups(), await after.ownBackups()] as const
    const moved = await moveGenerations(fs, { backups: shelves[0], codec: before }, { backups: shelves[1], codec })
    await moveLeftovers(fs, source, { from: before, target: await after.realPath(), codec })
    const now = await readBytes(fs, source, maxDossierBytes)
    if (Buffer.compare(now.bytes, bytes) !== 0) throw new StorageError('changed-outside', path)
    await fs.unlink(source)
    await syncFolder(fs, dirname(source))
    await removeCopied(attached, recoded)
    return { ...moved, copies: [...(await copiesBeside(fs, source, to)), ...(await strangersIn(beside))] }
  } catch (error) {
    throw asStorageError(error, path, 'writing')
  } finally {
    await file.close()
  }
}

/** Saves cut short hold the content too. A whole one may hold the last words before a crash: it goes along. */
async function moveLeftovers(
  fs: FileSystem,
  source: string,
  { from, target, codec }: { from: FileCodec; target: string; codec: FileCodec },
): Promise<void> {
  for (const name of await fs.readdir(dirname(source))) {
    if (pidOfTemp(name, source) === null) continue
    const path = join(dirname(source), name)
    const plain = await readBytes(fs, path, maxDossierBytes)
      .then(({ bytes }) => from.open(bytes, path))
      .catch(() => null)
    if (plain) await writeFileAtomically(tempPathFor(target), codec.close([plain], 0), { fs })
    await discard(fs, path)
  }
}

/** `Client (1).trente.json`, `Client (rescued …)`, `Client.trente.json.damaged-…`: what synchronised folders and we call copies. */
async function copiesBeside(fs: FileSystem, source: string, to: string): Promise<string[]> {
  const stem = basename(source).replace(/\.trente(\.json)?$/, '')
  const names = await fs.readdir(dirname(source)).catch(() => [])
  return names.filter(
    (name) =>
      name.startsWith(stem) &&
      ![to, attachmentFolderOf(to)].map((path) => basename(path)).includes(name) &&
      /^[ (.\-_~]/.test(name.slice(stem.length)),
  )
}

/** What lies among the attached files and is not of their kind: altered, or put there by hand. */
const strangersIn = async (attached: Attachments): Promise<string[]> =>
  (await attached.others()).map((name) => join(basename(attached.folder), name))
