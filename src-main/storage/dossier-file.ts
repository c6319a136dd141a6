import { atOnce } from '@core/steps'
import type { Loss } from '@core/dossier/losses'
import type { Adapter } from 'lowdb'
import { backupsOf, type Backups } from './backups'
import { meetRecords } from './body-bytes'
import { BodyHash } from './body-hash'
import { realClock, type Clock } from './clock'
import { dossierFrom, draftOfChecked, type DossierContent, type DossierRules, type DraftFile } from './dossier-bytes'
import type { DossierPlace } from './dossier-place'
import { maxDossierBytes, type Envelope } from './envelope'
import { plainCodec, type FileCodec } from './file-codec'
import { realFileSystem, type FileSystem } from './file-system'
import type { BackupOccasion, Generation } from './generation'
import { HeldLock } from './held-lock'
import type { Leftover } from './leftovers'
import { acquireLock, thisMachine, type DossierLock, type LockOutcome } from './lock'
import { OutsideChange, type OutsideEvent } from './outside-change'
import { collected, isSame } from './chunks'
import { readBytes, sha256Of } from './read-bytes'
import { replaceDossier } from './replace-dossier'
import { SaveQueue } from './save-queue'
import { asStorageError, StorageError } from './storage-error'
import { discard } from './temp-file'
import { inBetween, unhurried } from './unhurried'
import { whatStands, type Standing } from './what-stands'
import { writeFileAtomically } from './write-file-atomically'

export type { DossierRules } from './dossier-bytes'
export type { DossierPlace } from './dossier-place'

type Head = Omit<Envelope, 'body'>

/** `chunks`: all that stands on the disk. What is there is compared with them and not with a hash: quicker, and certain. */
type Seen = Head & { chunks: readonly Uint8Array[]; older: boolean }

const seenAs = (head: Head, chunks: Seen['chunks']): Seen => ({ ...head, older: false, chunks })

/** The window reads and paints first. */
const meetAfter = 1_000

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
  codec: FileCodec
  private readonly queue = new SaveQueue<T>((body) => this.save(body))
  private seen: Seen | null = null
  private attempted: Seen | null = null
  private readonly lock: HeldLock
  private backups: Backups | null = null
  private readonly hash = new BodyHash()
  private closed = false

  constructor(
    readonly path: string,
    private readonly rules: DossierRules<T>,
    private readonly place: DossierPlace,
  ) {
    this.fs = place.fs ?? realFileSystem
    this.clock = place.clock ?? realClock
    this.codec = place.codec ?? plainCodec
    this.lock = new HeldLock(path, async () => acquireLock(await this.lockMachine(), await this.realPath()))
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
  get envelope(): Readonly<Seen> {
    if (!this.seen) throw new Error('A dossier has an envelope once it was read or created')
    return this.seen
  }

  private isOurs(bytes: Uint8Array): boolean {
    return [this.seen, this.attempted].some((known) => known && isSame(bytes, known.chunks))
  }

  /** `expected`: SHA-256 of what must stand there; throws `changed-outside` otherwise, and what was known stays so. */
  read(expected?: string): Promise<T> {
    return this.queue.alone(async () => {
      const content = await readBytes(this.fs, await this.realPath(), maxDossierBytes)
      if (expected !== undefined && sha256Of(content.bytes) !== expected)
        throw new StorageError('changed-outside', this.path)
      const plain = this.codec.openCurrent(content.bytes, this.path)
      const { body, envelope, older, changedOutside, losses } = await this.contentOf(plain, this.path)
      this.seen = { ...envelope, older, chunks: [content.bytes] }
      this.attempted = null
      this.changedOutside = changedOutside
      this.losses = losses
      if (this.lock.isHeld) this.clock.after(meetAfter, () => void meetRecords(body, () => !this.closed))
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
      const { bytes } = await readBytes(this.fs, await this.realPath(), maxDossierBytes)
      this.seen = { ...this.envelope, chunks: [bytes] }
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

  /** Tries to become the one writer. Also done by the first write, so a folder that became writable needs no reopening. */
  takeLock(): Promise<LockOutcome> {
    return this.lock.take()
  }

  /** For a lock won otherwise, such as a takeover after a watch. */
  useLock(lock: DossierLock): void {
    this.lock.use(lock)
  }

  async lockMachine() {
    const identity = this.place.identity ?? (await thisMachine(this.fs))
    return { fs: this.fs, clock: this.clock, identity }
  }

  /** Copies what is on disk now, or throws: whoever asks is about to do something hard to undo. */
  backup(occasion: BackupOccasion): Promise<void> {
    return this.queue.alone(async () => {
      const content = await readBytes(this.fs, await this.realPath(), maxDossierBytes)
      await (await this.ownBackups()).keep([content.bytes], this.envelope.rev, occasion)
    })
  }

  /** Keeps a copy of what was not written, or not yet. Returns its name. */
  async keepCopy(body: T, occasion: BackupOccasion): Promise<string | null> {
    const { chunks, rev } = this.serialise(this.rules.check(body), this.seen)
    return (await this.ownBackups()).keep(chunks, rev, occasion)
  }

  /** Works on a damaged or missing file too. */
  async listGenerations(): Promise<(Generation & { valid: boolean })[]> {
    return (await this.ownBackups()).listGenerations(this.rules.schema, this.codec)
  }

  /** An earlier state, migrated and checked; one that lost something throws. Restoring it is an ordinary write, itself undoable. */
  async readGeneration(name: string): Promise<T> {
    const bytes = await (await this.ownBackups()).readGeneration(name)
    const { body, losses } = await this.contentOf(this.codec.open(bytes, name), name)
    if (losses.length > 0) throw new StorageError('damaged', name, { damage: 'losses' })
    return body
  }

  /** A save cut short, migrated and checked. */
  async readLeftover({ path }: Leftover): Promise<T> {
    const { bytes } = await readBytes(this.fs, path, maxDossierBytes)
    return (await this.contentOf(this.codec.open(bytes, path), path)).body
  }

  discardLeftover({ path }: Leftover): Promise<void> {
    return discard(this.fs, path)
  }

  /** Tells what others do to the file until the returned function is called. */
  async watch(tell: (event: OutsideEvent) => void): Promise<() => void> {
    const machine = { fs: this.fs, clock: this.clock }
    const change = new OutsideChange(machine, await this.realPath(), (bytes) => this.isOurs(bytes), tell)
    change.start()
    return () => change.stop()
  }

  /** Waits for the last save, then lets others write. */
  async close(): Promise<void> {
    await this.queue.idle()
    this.closed = true
    await this.lock.release()
  }

  async realPath(): Promise<string> {
    return this.fs.realpath(this.path).catch((error: unknown) => {
      throw asStorageError(error, this.path, 'reading')
    })
  }

  private contentOf = (bytes: Uint8Array, path: string): Promise<DossierContent<T>> =>
    unhurried(dossierFrom(bytes, this.rules, path))

  private async save(body: T): Promise<void> {
    try {
      if (this.closed) throw new Error('A closed dossier is not written')
      if (this.losses.length > 0) throw new StorageError('damaged', this.path, { damage: 'losses' })
      const { fs, path, attempted, envelope: seen } = this
      const looking = whatStands<Seen>(fs, path, { seen, attempted })
      looking.catch(() => undefined)
      // Checked while the disk is asked: each of its answers is waited for.
      const checked = this.rules.check(body)
      const { base, ...standing } = await looking
      if (!this.lock.isHeld) await this.lock.assert()
      await this.replace(checked, base, standing)
    } catch (error) {
      throw asStorageError(error, this.path, 'writing')
    }
  }

  private async replace(checked: T, base: Seen, standing: Standing): Promise<void> {
    this.seen = base
    await this.keepBackup(base)
    let next = base
    const { fs, clock, place } = this
    const current = { ...standing, chunks: base.chunks }
    await replaceDossier({ fs, clock, onSlowSave: place.onSlowSave }, current, {
      compose: () => {
        const { chunks, head, settle } = this.draft(checked, base)
        if (this.codec.isPlain) {
          const beginning = async () => {
            this.attempted = next = seenAs(await inBetween(settle()), chunks)
            return chunks[0]
          }
          return { chunks, whole: chunks, beginning }
        }
        const whole: Uint8Array[] = []
        this.attempted = next = seenAs(head, whole)
        return { chunks: collected(this.codec.closing(chunks, head.rev), whole), whole }
      },
      mayReplace: () => this.lock.assert(),
      onReplaced: () => (this.seen = next),
    })
    this.attempted = null
    this.changedOutside = false
  }

  private async keepBackup(base: Seen): Promise<void> {
    const migrating = base.older
    const backups = await this.ownBackups()
    if (!migrating && !backups.isDue()) return
    try {
      await backups.keep(base.chunks, base.rev, migrating ? 'before-migration' : 'before-save')
      this.backupTrouble = null
    } catch (error) {
      // A full system disk must not forbid saving on the other one; but there is no way back from a migration.
      if (migrating) throw error
      this.backupTrouble = error
    }
  }

  private async writeNew(body: T): Promise<void> {
    const next = this.serialise(this.rules.check(body), this.seen)
    this.attempted = next
    await writeFileAtomically(this.path, next.chunks, { fs: this.fs, clock: this.clock })
    this.seen = next
    this.attempted = null
    this.changedOutside = false
  }

  private draft(checked: T, base: Seen | null): DraftFile {
    const { rules, path, hash } = this
    return draftOfChecked(base, checked, { rules, path, saved: this.clock.now().toISOString(), hash })
  }

  private serialise(checked: T, base: Seen | null): Seen {
    const { chunks, settle } = this.draft(checked, base)
    const envelope = atOnce(settle())
    return seenAs(envelope, this.codec.close(chunks, envelope.rev))
  }

  async ownBackups(): Promise<Backups> {
    const { fs, clock, place } = this
    return (this.backups ??= await backupsOf(this.path, { fs, clock, stateDir: place.stateDir }))
  }
}
