import { basename, dirname, join } from 'node:path'
import { attachmentFolderEnd, attachmentFolderName, mostAttachmentBytes } from '@core/dossier/attachments'
import type { AttachmentCodec } from './attachment-codec'
import { realClock, type Clock } from './clock'
import { realFileSystem, type FileSystem } from './file-system'
import { readBytes, sha256Of } from './read-bytes'
import { syncFolder } from './replace-file'
import { asStorageError, isStorageError, StorageError } from './storage-error'
import { discard } from './temp-file'
import { writeFileAtomically } from './write-file-atomically'

/** What sealing adds stays far below. */
const roomForSeal = 1024

/** Where the files attached to a client file (a real path) lie. */
export const attachmentFolderOf = (path: string): string => join(dirname(path), attachmentFolderName(basename(path)))

export type Attachment =
  | { readonly is: 'sound'; readonly content: Uint8Array; readonly folder: string }
  /** Something has its name and is not what it says. */
  | { readonly is: 'altered' }
  | { readonly is: 'missing' }

export interface AttachmentPlace {
  readonly codec: AttachmentCodec
  readonly fs?: FileSystem
  readonly clock?: Clock
}

/**
 * The files attached to one client file, each under the SHA-256 of its content. They are written once, never changed and
 * never removed for being used no more: an earlier version, or an undo, may ask for them again.
 */
export class Attachments {
  readonly folder: string
  private readonly fs: FileSystem
  private readonly clock: Clock
  private readonly codec: AttachmentCodec

  /** `path`: the real path of the client file, whose mode new files take. */
  constructor(
    private readonly path: string,
    { codec, fs = realFileSystem, clock = realClock }: AttachmentPlace,
  ) {
    this.folder = attachmentFolderOf(path)
    this.codec = codec
    this.fs = fs
    this.clock = clock
  }

  /** On the disk and read back when this answers with its SHA-256. What stands there already is checked as well. */
  async put(content: Uint8Array): Promise<string> {
    if (content.byteLength > mostAttachmentBytes)
      throw new StorageError('too-big', this.folder, { bytes: content.byteLength, limit: mostAttachmentBytes })
    const sha256 = sha256Of(content)
    const there = await this.readIn(this.folder, sha256)
    if (there.is === 'sound') return sha256
    const path = this.pathIn(this.folder, sha256)
    if (there.is === 'altered') await this.setAside(path)
    await this.makeFolders(dirname(path))
    const { fs, clock } = this
    const like = await fs.stat(this.path).catch(() => undefined)
    await writeFileAtomically(path, this.codec.close(content), { fs, clock, ...(like && { like }) })
    if ((await this.readIn(this.folder, sha256)).is !== 'sound')
      throw new StorageError('io', path, { damage: 'read-back' })
    return sha256
  }

  /**
   * Its content, checked. A client file that was copied, moved or given another name by hand finds what it had in the
   * folder of the file it comes from, as long as that lies beside it.
   */
  async read(sha256: string): Promise<Attachment> {
    const own = await this.readIn(this.folder, sha256)
    if (own.is === 'sound') return own
    for (const folder of await this.foldersBeside()) {
      const found = await this.readIn(folder, sha256)
      if (found.is === 'sound') return found
    }
    return own
  }

  /** Brings home what lies in another folder beside, after a copy or a change of name by hand. */
  async adopt(sha256s: Iterable<string>): Promise<void> {
    for (const sha256 of new Set(sha256s)) {
      if (await this.isThere(sha256)) continue
      const found = await this.read(sha256)
      if (found.is === 'sound') await this.put(found.content)
    }
  }

  /** Whether something has its place in its own folder, right or wrong. */
  private isThere(sha256: string): Promise<boolean> {
    return this.fs.stat(this.pathIn(this.folder, sha256)).then(
      () => true,
      () => false,
    )
  }

  /** Names of all that has the form this codec gives, right or wrong, in its own folder. */
  async names(): Promise<readonly string[]> {
    const entries = await this.entries()
    return entries.map((path) => basename(path)).filter((name) => this.codec.isName(name))
  }

  /** Whatever else lies in its own folder: put there by hand, set aside, or in the form of another codec. */
  async others(): Promise<readonly string[]> {
    return (await this.entries()).filter((path) => !this.codec.isName(basename(path)))
  }

  /** Content of one of `names`, or null when it is not what its name says, or lies under another key. */
  async contentNamed(name: string): Promise<Uint8Array | null> {
    const { bytes } = await readBytes(this.fs, this.pathNamed(this.folder, name), mostAttachmentBytes + roomForSeal)
    return this.codec.open(bytes, name)
  }

  /** For what was written elsewhere, or in another way, and read back. */
  async removeNamed(name: string): Promise<void> {
    const path = this.pathNamed(this.folder, name)
    await this.fs.unlink(path)
    await syncFolder(this.fs, dirname(path))
  }

  /** Nobody else writes: what was cut short is of no use, and says what the file says. */
  async discardCutShort(): Promise<void> {
    for (const entry of await this.entries()) {
      const [, name = ''] = /^\.(.+)\.\d+-[0-9a-f]{8}\.tmp$/.exec(basename(entry)) ?? []
      if (this.codec.isName(name)) await discard(this.fs, join(this.folder, entry))
    }
  }

  private async readIn(folder: string, sha256: string): Promise<Attachment> {
    const name = this.codec.nameOf(sha256)
    try {
      const { bytes } = await readBytes(this.fs, this.pathNamed(folder, name), mostAttachmentBytes + roomForSeal)
      const content = this.codec.open(bytes, name)
      return content ? { is: 'sound', content, folder } : { is: 'altered' }
    } catch (error) {
      if (isStorageError(error, 'missing')) return { is: 'missing' }
      // A file larger than any we keep, or a folder, in its place.
      if (isStorageError(error, 'too-big', 'is-a-directory', 'not-ours')) return { is: 'altered' }
      throw error
    }
  }

  private pathIn = (folder: string, sha256: string) => this.pathNamed(folder, this.codec.nameOf(sha256))
  /** Folders of two letters: a thousand entries in one are slow to list on a share. */
  private pathNamed = (folder: string, name: string) => join(folder, name.slice(0, 2), name)

  /** What was altered is somebody's work too. */
  private async setAside(path: string): Promise<void> {
    const utc = this.clock.now().toISOString().replace(/[-:.]/g, '')
    try {
      await this.fs.rename(path, `${path}.altered-${utc}`)
    } catch (error) {
      throw asStorageError(error, path, 'writing')
    }
  }

  /** Whoever reads the client file reads its folder. */
  private async makeFolders(folder: string): Promise<void> {
    try {
      const { mode } = await this.fs.stat(this.path).catch(() => ({ mode: 0o600 }))
      await this.fs.mkdir(folder, (mode & 0o666) | ((mode & 0o444) >> 2) | 0o700)
      for (const each of [dirname(folder), dirname(this.folder)]) await syncFolder(this.fs, each)
    } catch (error) {
      throw asStorageError(error, folder, 'writing')
    }
  }

  /** Below its own folder, parts and names. */
  private async entries(): Promise<string[]> {
    const entries: string[] = []
    for (const part of await this.entriesOf(this.folder)) {
      const isPart = /^[0-9a-f]{2}$/.test(part)
      if (isPart) entries.push(...(await this.entriesOf(join(this.folder, part))).map((name) => join(part, name)))
      else entries.push(part)
    }
    return entries
  }

  private async foldersBeside(): Promise<string[]> {
    const beside = dirname(this.folder)
    const names = await this.entriesOf(beside)
    const folders = names.filter((name) => name.endsWith(attachmentFolderEnd)).map((name) => join(beside, name))
    return folders.filter((folder) => folder !== this.folder)
  }

  private async entriesOf(folder: string): Promise<string[]> {
    try {
      return (await this.fs.readdir(folder)).sort()
    } catch (error) {
      const known = asStorageError(error, folder, 'reading')
      if (isStorageError(known, 'missing')) return []
      throw known
    }
  }
}
