import { basename } from 'node:path'
import { copiesBeside, type CopyBeside } from './copies-beside'
import { DossierFile, type DossierPlace, type DossierRules } from './dossier-file'
import { dossierFrom } from './dossier-bytes'
import { maxDossierBytes } from './envelope'
import type { FileCodec } from './file-codec'
import { realFileSystem } from './file-system'
import type { BackupOccasion } from './generation'
import { thisMachine } from './lock'
import { readBytes } from './read-bytes'
import { isStorageError, StorageError } from './storage-error'
import { unhurried } from './unhurried'

/** A state of one file that can be taken back: a generation, or a copy beside the file. */
export interface FileVersion<R> {
  /** Known to this machine alone: the name of a generation, or `beside/` and that of a copy. */
  readonly id: string
  readonly kind: BackupOccasion | CopyBeside['kind']
  /** 0 where it cannot be read. */
  readonly rev: number
  /** ISO instant, UTC. */
  readonly saved: string
  /** In bytes. */
  readonly size: number
  /** `sealed`: under a key that is not at hand. `unreadable`: damaged, or of a newer Trente. */
  readonly state: 'readable' | 'sealed' | 'unreadable'
  /** What was asked of its content; null where that cannot be read. */
  readonly seen: R | null
}

interface Content<T> extends Pick<FileVersion<T>, 'state' | 'rev'> {
  readonly body: T | null
}

const nothing: Content<never> = { state: 'unreadable', rev: 0, body: null }

const beside = 'beside/'

/** Every state of one file that this machine can still reach. Works where the file itself is damaged or gone. */
export class FileVersions<T extends object> {
  private readonly file: DossierFile<T>

  /** `codecs`: what may open a version, the file's own first. */
  constructor(
    path: string,
    private readonly rules: DossierRules<T>,
    private readonly place: DossierPlace,
    private readonly codecs: readonly FileCodec[],
  ) {
    this.file = new DossierFile(path, rules, place)
  }

  /**
   * Newest revision first. A copy beside the file that nobody can read is not listed. One content is in memory at a time:
   * `look` takes of it what is wanted.
   */
  async list<R>(look: (body: T) => R): Promise<readonly FileVersion<R>[]> {
    const versions: FileVersion<R>[] = []
    const seen = ({ state, rev, body }: Content<T>) => ({ state, rev, seen: body && look(body) })
    for (const { name, rev, saved, size, occasion } of await (await this.file.ownBackups()).inFolder()) {
      versions.push({
        id: name,
        kind: occasion,
        saved,
        size,
        ...seen(await this.contentOf(name, this.generation(name))),
        rev,
      })
    }
    for (const { path, ...copy } of await this.copies()) {
      const id = beside + basename(path)
      const content = await this.contentOf(id, this.copyAt(path))
      if (content.state !== 'unreadable') versions.push({ id, ...copy, ...seen(content) })
    }
    return versions.sort((one, other) => other.rev - one.rev || other.saved.localeCompare(one.saved))
  }

  /** Throws `missing`, `sealed` or `damaged`: a state that lost something is never put in the place of a file. */
  async read(id: string): Promise<T> {
    const { body, state } = await this.contentIn(id, await this.bytesOf(id))
    if (body === null) throw new StorageError(state === 'sealed' ? 'sealed' : 'damaged', id)
    return body
  }

  /** As they stand on the disk. */
  async bytesOf(id: string): Promise<Uint8Array> {
    if (!id.startsWith(beside)) return this.generation(id)
    const copy = (await this.copies()).find(({ path }) => beside + basename(path) === id)
    if (!copy) throw new StorageError('missing', id)
    return this.copyAt(copy.path)
  }

  private async generation(name: string): Promise<Uint8Array> {
    return (await this.file.ownBackups()).readGeneration(name)
  }

  private async copyAt(path: string): Promise<Uint8Array> {
    return (await readBytes(this.fs, path, maxDossierBytes)).bytes
  }

  private get fs() {
    return this.place.fs ?? realFileSystem
  }

  private async copies(): Promise<readonly CopyBeside[]> {
    const { isAlive } = this.place.identity ?? (await thisMachine(this.fs))
    const target = await this.file.realPath().catch(() => this.file.path)
    return copiesBeside({ fs: this.fs, isAlive }, target)
  }

  /** As `contentIn`; what cannot be read off the disk is unreadable. */
  private async contentOf(id: string, reading: Promise<Uint8Array>): Promise<Content<T>> {
    const bytes = await reading.catch(() => null)
    return bytes ? this.contentIn(id, bytes) : nothing
  }

  private async contentIn(id: string, bytes: Uint8Array): Promise<Content<T>> {
    let sealed = 0
    for (const codec of this.codecs) {
      try {
        const { body, envelope, losses } = await unhurried(dossierFrom(codec.open(bytes, id), this.rules, id))
        return losses.length > 0 ? nothing : { state: 'readable', rev: envelope.rev, body }
      } catch (error) {
        if (isStorageError(error, 'sealed')) sealed += 1
      }
    }
    return sealed === this.codecs.length ? { ...nothing, state: 'sealed' } : nothing
  }
}
