import { basename, dirname, join } from 'node:path'
import type { Loss } from '@core/dossier/losses'
import type { Adapter } from 'lowdb'
import { Backups } from './backups'
import { realClock, type Clock } from './clock'
import { bytesAfter, dossierFrom, type DossierRules } from './dossier-bytes'
import { maxDossierBytes, type Envelope } from './envelope'
import { plainCodec, type FileCodec } from './file-codec'
import { realFileSystem, type FileSystem } from './file-system'
import type { BackupOccasion, Generation } from './generation'
import type { Leftover } from './leftovers'
import { acquireLock, thisMachine, type DossierLock, type LockIdentity, type LockOutcome } from './lock'
import { OutsideChange, type OutsideEvent } from './outside-change'
import { readBytes, sha256Of, type FileContent } from './read-bytes'
import { replaceDossier } from './replace-dossier'
import { SaveQueue } from './save-queue'
import { asStorageError, errnoOf, isStorageError, reasonWhenWriting, StorageError } from './storage-error'
import { discard } from './temp-file'
import { writeFileAtomically } from './write-file-atomically'

export type { DossierRules } from './dossier-bytes'

export interface DossierPlace {
  /** The user's own folder for backups, outside synchronised folders. */
  stateDir: string
  fs?: FileSystem
  clock?: Clock
  identity?: LockIdentity
  /** Between envelope and disk; plain unless told. */
  codec?: FileCodec
  /** A virus scanner has been holding the file for over a second (Windows). */
  onSlowSave?: () => void
}

type Seen = Omit<Envelope, 'body'> & { sha256: string; older: boolean }

/**
 * One dossier on disk, as lowdb's adapter. `read` throws rather than invent a dossier; `write` is the save protocol and
 * resolves only when the bytes survive a power cut. Creating is a separate call that never overwrites.
 */
export class DossierFile<T extends object> implements Adapter<T> {
  /** The file was edited by something else than Trente since its last save; it was checked in full all the same. */
  changedOutside = false
  /** What the file lost. Until the person takes it as it is, no write gives it the hash of a sound one. */
  losses: readonly Loss[] = []
  /** The last routine backup failed with this; saving goes on. */
  backupTrouble: unknown = null
  private readonly fs: FileSystem
  private readonly clock: Clock
  private codec: FileCodec
  private readonly queue = new SaveQueue<T>((body) => this.save(body))
  private seen: Seen | null = null
  private attempted: Seen | null = null
  private lock: DossierLock | null = null
  private backups: Backups | null = null
  private closed = false

  constructor(
    readonly path: string,
    private readonly rules: DossierRules<T>,
    private readonly place: DossierPlace,
  ) {
    this.fs = place.fs ?? realFileSystem
    this.clock = place.clock ?? realClock
    this.codec = place.codec ?? plainCodec
  }

  /** Writes revision 1 where nothing is; throws `exists` otherwise. */
  static async create<T extends object>(
    path: string,
    body: T,
    { rules, place }: { rules: DossierRules<T>; place: DossierPlace },
  ): Promise<DossierFile<T>> {
    const file = new DossierFile(path, rules, place)
    await file.writeNew(body)
    return file
  }

  /** Envelope of what is on disk as last read or written, without its body. */
  get envelope(): Readonly<Seen> | null {
    return this.seen
  }

  isOurs(sha256: string): boolean {
    return sha256 === this.seen?.sha256 || sha256 === this.attempted?.sha256
  }

  // Seam for the journal: edits not yet saved are replayed by the caller on top of this, when their base is our bodySha256.
  read(): Promise<T> {
    return this.queue.alone(async () => {
      const content = await readBytes(this.fs, await this.realPath(), maxDossierBytes)
      const plain = this.codec.openCurrent(content.bytes, this.path)
      const { body, envelope, older, changedOutside, losses } = dossierFrom(plain, this.rules, this.path)
      this.seen = { ...envelope, older, sha256: content.sha256 }
      this.attempted = null
      this.changedOutside = changedOutside
      this.losses = losses
      return body
    })
  }

  write(body: T): Promise<void> {
    return this.queue.push(body)
  }

  /** The caller asked the person: nothing is at this path any more, and the dossier shall be written there again. */
  writeAgainWhereGone(body: T): Promise<void> {
    return this.queue.alone(() => this.writeNew(body))
  }

  /** The caller asked the person, and kept a copy: what stands on disk, readable or not, gives way to the next write. */
  giveWay(): Promise<void> {
    return this.queue.alone(async () => {
      const { sha256 } = await readBytes(this.fs, await this.realPath(), maxDossierBytes)
      if (this.seen) this.seen = { ...this.seen, sha256 }
    })
  }

  /** Another key, and a save under it: whoever has the earlier one reads nothing from here on. */
  writeWith(codec: FileCodec, body: T): Promise<void> {
    return this.queue.alone(async () => {
      const before = this.codec
      this.codec = codec
      await this.save(body).catch((error: unknown) => {
        this.codec = before
        throw error
      })
    })
  }

  /** The person saw what is missing and goes on with what is left. */
  acceptLosses(): void {
    this.losses = []
  }

  /** Tries to become the one writer. Also done by the first write, so a folder that became writable needs no reopening. */
  async takeLock(): Promise<LockOutcome> {
    if (this.lock) return { kind: 'held', lock: this.lock, tookOver: null }
    const outcome = await acquireLock(await this.lockMachine(), await this.realPath())
    if (outcome.kind === 'held') this.lock = outcome.lock
    return outcome
  }

  /** For a lock won otherwise, such as a takeover after a watch. */
  useLock(lock: DossierLock): void {
    this.lock = lock
  }

  async lockMachine() {
    const identity = this.place.identity ?? (await thisMachine(this.fs))
    return { fs: this.fs, clock: this.clock, identity }
  }

  /** Copies what is on disk now, or throws: whoever asks is about to do something hard to undo. */
  backup(occasion: BackupOccasion): Promise<void> {
    return this.queue.alone(async () => {
      const content = await readBytes(this.fs, await this.realPath(), maxDossierBytes)
      await (await this.ownBackups()).keep(content.bytes, this.seen?.rev ?? 0, occasion)
    })
  }

  /** Works on a damaged or missing file too. */
  async listGenerations(): Promise<(Generation & { valid: boolean })[]> {
    return (await this.ownBackups()).listGenerations(this.rules.schema, this.codec)
  }

  /** An earlier state, migrated and checked; one that lost something throws. Restoring it is an ordinary write, itself undoable. */
  async readGeneration(name: string): Promise<T> {
    const bytes = await (await this.ownBackups()).readGeneration(name)
    const { body, losses } = dossierFrom(this.codec.open(bytes, name), this.rules, name)
    if (losses.length > 0) throw new StorageError('damaged', name, { damage: 'losses' })
    return body
  }

  /** A save cut short, migrated and checked. */
  async readLeftover({ path }: Leftover): Promise<T> {
    const { bytes } = await readBytes(this.fs, path, maxDossierBytes)
    return dossierFrom(this.codec.open(bytes, path), this.rules, path).body
  }

  discardLeftover({ path }: Leftover): Promise<void> {
    return discard(this.fs, path)
  }

  /** Tells what others do to the file until the returned function is called. */
  async watch(tell: (event: OutsideEvent) => void): Promise<() => void> {
    const machine = { fs: this.fs, clock: this.clock }
    const change = new OutsideChange(machine, await this.realPath(), (sha256) => this.isOurs(sha256), tell)
    change.start()
    return () => change.stop()
  }

  /** Waits for the last save, then lets others write. */
  async close(): Promise<void> {
    await this.queue.idle()
    this.closed = true
    await this.lock?.release()
    this.lock = null
  }

  async realPath(): Promise<string> {
    try {
      return await this.fs.realpath(this.path)
    } catch (error) {
      throw asStorageError(error, this.path, 'reading')
    }
  }

  private async save(body: T): Promise<void> {
    try {
      if (this.closed || !this.seen) throw new Error('A dossier is written between read or create and close')
      if (this.losses.length > 0) throw new StorageError('damaged', this.path, { damage: 'losses' })
      const current = await this.currentContent()
      await this.assertLocked()
      // A save that failed after its rename is on disk all the same: the next one builds on it.
      const base = current.sha256 === this.attempted?.sha256 ? this.attempted : this.seen
      this.seen = base
      await this.keepBackup(current, base)
      const { bytes, next } = this.serialise(body, base)
      this.attempted = next
      const { fs, clock, place } = this
      await replaceDossier({ fs, clock, onSlowSave: place.onSlowSave }, current, bytes, () => {
        this.seen = next
      })
      this.attempted = null
      this.changedOutside = false
    } catch (error) {
      throw asStorageError(error, this.path, 'writing')
    }
  }

  /** What is on disk just before a save. Always compared by content: times lie on shares and after restores. */
  private async currentContent(): Promise<FileContent & { path: string }> {
    try {
      const path = await this.realPath()
      const content = await readBytes(this.fs, path, maxDossierBytes)
      if (!this.isOurs(content.sha256)) throw new StorageError('changed-outside', this.path)
      // As root, or in a folder one may write to, a rename would replace even a file marked read-only.
      if ((content.stat.mode & 0o222) === 0) throw new StorageError('read-only', this.path)
      return { ...content, path }
    } catch (error) {
      if (isStorageError(error, 'missing')) throw new StorageError('gone', this.path, error.details, error)
      throw error
    }
  }

  private async assertLocked(): Promise<void> {
    const state = (await this.lock?.look()) ?? 'lost'
    if (typeof state === 'object') throw new StorageError('locked', this.path, { heldBy: state.by })
    if (state !== 'lost') return
    await this.lock?.release()
    this.lock = null
    const outcome = await this.takeLock()
    if (outcome.kind === 'taken') throw new StorageError('locked', this.path, { heldBy: outcome.by })
    if (outcome.kind === 'unwritable') {
      throw new StorageError(reasonWhenWriting(outcome.errno), this.path, { errno: outcome.errno })
    }
  }

  private async keepBackup(current: FileContent, base: Seen): Promise<void> {
    const migrating = base.older
    const backups = await this.ownBackups()
    if (!migrating && !backups.isDue()) return
    try {
      await backups.keep(current.bytes, base.rev, migrating ? 'before-migration' : 'before-save')
      this.backupTrouble = null
    } catch (error) {
      // A full system disk must not forbid saving on the other one; but there is no way back from a migration.
      if (migrating) throw error
      this.backupTrouble = error
    }
  }

  private async writeNew(body: T): Promise<void> {
    const { bytes, next } = this.serialise(body, this.seen)
    this.attempted = next
    await writeFileAtomically(this.path, [bytes], { fs: this.fs, clock: this.clock })
    this.seen = next
    this.attempted = null
    this.changedOutside = false
  }

  private serialise(body: T, base: Seen | null): { bytes: Uint8Array; next: Seen } {
    const saved = this.clock.now().toISOString()
    const written = bytesAfter(base, body, { rules: this.rules, path: this.path, saved })
    const { envelope } = written
    const bytes = this.codec.close(written.bytes, envelope.rev)
    return { bytes, next: { ...envelope, older: false, sha256: sha256Of(bytes) } }
  }

  async ownBackups(): Promise<Backups> {
    if (this.backups) return this.backups
    const target = await this.fs.realpath(this.path).catch(async (error: unknown) => {
      if (errnoOf(error) !== 'ENOENT') throw asStorageError(error, this.path, 'reading')
      return join(await this.fs.realpath(dirname(this.path)), basename(this.path))
    })
    this.backups = new Backups({ fs: this.fs, clock: this.clock, stateDir: this.place.stateDir }, target)
    return this.backups
  }
}
