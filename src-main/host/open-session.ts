import { basename } from 'node:path'
import type { Opened } from '@core/contract'
import type { Change } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { withOwnIds } from '@core/dossier/same-ids'
import type { FileKey } from '@main/sealing/file-key'
import type { FileCodec } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { moveGenerations } from '@main/storage/move-generations'
import { openDossier, waitForLock, type OpenDossier } from '@main/storage/open-dossier'
import { outsideVersion, type OutsideVersion } from '@main/storage/outside-version'
import { isStorageError, reasonWhenWriting, StorageError } from '@main/storage/storage-error'
import { UnsavedCopy } from '@main/storage/unsaved-copy'
import { changedDossier } from './changed-dossier'
import { dossierRules, InvalidContent } from './dossier-rules'
import { isExamplePath } from './example'
import type { Machine } from './machine'
import { newestLeftover, openedFile } from './opened-file'
import { asRefusal, refuse } from './refused'
import { RevisionMemory } from './revision-memory'
import { SessionAttachments } from './session-attachments'

/** Pause after the last edit before the file is written. With the window's own pause, an edit is on disk well within 2 s. */
const saveAfterMs = 300
/** Pause before a failed save is tried again by itself. */
const retryAfterMs = 5000

/** One open file: the machine's copy of the dossier, its lock, and the saving of it. */
export class OpenSession {
  private version = 0
  private savedVersion = 0
  private dossier: Dossier
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | null = null
  private stopWatching: (() => void) | undefined
  private ended = false
  private readonly unsaved: UnsavedCopy<Dossier>
  private readonly ending = new AbortController()
  private readonly revisions: RevisionMemory
  readonly attachments: SessionAttachments

  private constructor(
    readonly id: string,
    readonly path: string,
    private readonly open: OpenDossier<Dossier>,
    private readonly machine: Machine,
    codec: FileCodec,
  ) {
    this.dossier = open.low.data
    this.attachments = new SessionAttachments(() => open.file.realPath(), codec, machine)
    this.unsaved = new UnsavedCopy(open.file)
    this.revisions = new RevisionMemory(open.file)
  }

  static async open(path: string, machine: Machine, codec: FileCodec): Promise<OpenSession> {
    const { stateDir } = machine
    const open = await openDossier(path, dossierRules(machine.version), { stateDir, codec })
    const session = new OpenSession(machine.newId(), path, open, machine, codec)
    await session.revisions.opened(open.low.data)
    if (open.lock.kind === 'held') void session.attachments.settle(open.low.data).catch(() => undefined)
    session.stopWatching = await open.file
      .watch((event) => machine.tell('file.outside', { session: session.id, what: event }))
      .catch(() => undefined)
    return session
  }

  get content(): Dossier {
    return this.dossier
  }

  get readOnly(): boolean {
    return this.open.lock.kind !== 'held' || this.open.file.losses.length > 0
  }

  describe(ticket: string, key: FileKey | undefined): Opened {
    const { id, path, dossier, version, readOnly, open } = this
    const isExample = isExamplePath(this.machine, path)
    const { older } = this.revisions
    return openedFile(open, { id, path, dossier, version, readOnly, ticket, key, isExample, older })
  }

  /** What is held now, for a window that another one has left behind. */
  current(): { dossier: Dossier; version: number } {
    return { dossier: this.dossier, version: this.version }
  }

  change(base: number, changes: readonly Change[]): number {
    this.assertWritable()
    if (base !== this.version) throw refuse('out-of-step', basename(this.path))
    this.dossier = changedDossier(this.dossier, changes, this.path)
    return this.touched()
  }

  replace(dossier: Dossier): number {
    this.assertWritable()
    this.dossier = dossier
    return this.touched()
  }

  /** What another program left, or took away, gives way to the machine's copy. Kept as a generation first. */
  async writeOverOutside(dossier: Dossier): Promise<number> {
    const { file } = this.open
    const version = this.replace(dossier)
    await this.running?.catch(() => undefined)
    try {
      await file.backup('before-restore')
      // Its revision is the one to follow, when it can be read at all.
      await file.read().catch(() => file.giveWay())
      file.losses = []
    } catch (error) {
      if (!isStorageError(error, 'missing')) throw error
      await file.writeAgainWhereGone(dossier)
    }
    await this.save()
    return version
  }

  /** What another program left in the place of the file, beside what both began from. */
  outside(): Promise<OutsideVersion<Dossier>> {
    return outsideVersion(this.open.file, dossierRules(this.machine.version))
  }

  /**
   * Takes in what another program left, with those of our edits that the person wants on top. Each of the two is kept as a
   * generation first. Refused as `changed-outside` when something else stands there by now.
   */
  async bringTogether(base: number, mark: string, changes: readonly Change[]): Promise<number> {
    this.assertWritable()
    if (base !== this.version) throw refuse('out-of-step', basename(this.path))
    const { theirs } = await this.outside()
    const next = changedDossier(theirs, changes, this.path)
    const { file } = this.open
    clearTimeout(this.timer)
    this.timer = undefined
    await this.running?.catch(() => undefined)
    await file.keepCopy(this.dossier, 'before-meeting')
    await file.backup('before-meeting')
    await file.read(mark)
    this.dossier = next
    const version = this.touched()
    await this.save()
    return version
  }

  /** Whether what could not be saved outlives this session: a copy is kept, and offered at the next opening. */
  get keepsUnsaved(): boolean {
    return this.unsaved.holds(this.dossier)
  }

  /** What is about to be let go of, where it is not on disk. */
  async keepUnsaved(): Promise<void> {
    if (this.savedVersion < this.version) await this.open.file.keepCopy(this.dossier, 'before-meeting')
  }

  /** Goes on with what a damaged file still holds: the person saw what is missing. A copy of it is kept first. */
  async acceptLosses(): Promise<void> {
    const { file, lock } = this.open
    if (lock.kind !== 'held') throw refuse('read-only', basename(this.path))
    await file.backup('before-restore')
    // The person saw what is missing and goes on with what is left.
    file.losses = []
    this.replace(withOwnIds(this.dossier, this.machine.newId))
    await this.save()
  }

  /**
   * Frees the file when whoever holds it gives no sign of life for 90 s: a crash, a lock nobody can read, a process
   * whose number another one bears now. Throws `locked` when they are at work.
   */
  async takeOver(): Promise<void> {
    const { lock, file } = this.open
    if (lock.kind !== 'taken') return
    const outcome = await waitForLock(file, lock.text, this.ending.signal)
    if (outcome === 'alive') throw new StorageError('locked', this.path, { heldBy: lock.by })
    if (outcome === 'free' || outcome.kind === 'held') return
    if (outcome.kind === 'taken') throw new StorageError('locked', this.path, { heldBy: outcome.by })
    throw new StorageError(reasonWhenWriting(outcome.errno), this.path, { errno: outcome.errno })
  }

  /** Takes the save a crash cut short in the place of the file, which is kept as a generation. */
  async recover(): Promise<void> {
    this.assertWritable()
    const leftover = newestLeftover(this.open)
    if (!leftover) return
    const { file } = this.open
    const dossier = await file.readLeftover(leftover)
    await file.backup('before-restore')
    this.replace(dossier)
    await this.save()
    await file.discardLeftover(leftover)
    this.open.leftovers = []
  }

  backup(): Promise<void> {
    return this.open.file.backup('before-import')
  }

  /** Resolves when everything up to now is on disk; throws what storage says otherwise. */
  async save(): Promise<string> {
    clearTimeout(this.timer)
    this.timer = undefined
    try {
      while (this.savedVersion < this.version && !this.ended) await this.writeOnce()
    } catch (error) {
      // Told through `save.state`; a full disk or a lost share may come back, whoever asked for this save.
      this.saveIn(retryAfterMs)
      throw error
    }
    return this.open.file.envelope.saved
  }

  /** Writes again what is held, as the codec has it: with other ways in, or under another key. */
  async saveWith(codec: FileCodec): Promise<void> {
    await this.save()
    await this.open.file.writeWith(codec, this.dossier)
  }

  /** Another key from here on, for the earlier versions too. Returns how many of those could not be given it. */
  async changeKey(from: FileCodec, to: FileCodec): Promise<number> {
    const { file } = this.open
    const leftAttached = await this.attachments.changeKey(to, () => this.saveWith(to))
    const backups = await file.ownBackups()
    await moveGenerations(realFileSystem, { backups, codec: from }, { backups, codec: to }).catch(() => undefined)
    return leftAttached + (await file.listGenerations()).filter(({ valid }) => !valid).length
  }

  /** Saves, then lets go of the file. A session that cannot be saved stays open: closing it would lose what it holds. */
  async close(): Promise<void> {
    if (!this.readOnly) await this.save()
    await this.abandon()
  }

  /** Closes without saving what the machine holds. */
  async abandon(): Promise<void> {
    this.ended = true
    this.ending.abort()
    clearTimeout(this.timer)
    this.stopWatching?.()
    await this.running?.catch(() => undefined)
    await this.attachments.close()
    await this.revisions.idle()
    await this.open.close()
  }

  private assertWritable(): void {
    if (this.readOnly) throw refuse('read-only', basename(this.path))
  }

  private touched(): number {
    this.version += 1
    this.saveIn(saveAfterMs)
    return this.version
  }

  private saveIn(pauseMs: number): void {
    if (this.ended) return
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.save().catch(() => undefined)
    }, pauseMs)
    // What could not be saved does not keep a program from ending that was told so and ends all the same.
    if (pauseMs === retryAfterMs) this.timer.unref()
  }

  private writeOnce(): Promise<void> {
    this.running ??= this.write().finally(() => (this.running = null))
    return this.running
  }

  private async write(): Promise<void> {
    const { tell, now } = this.machine
    const version = this.version
    const told = () => ({ session: this.id, version, at: now().toISOString() })
    tell('save.state', { ...told(), state: 'saving', refusal: null })
    try {
      this.open.low.data = this.dossier
      await this.open.low.write()
      this.savedVersion = version
      this.revisions.saved(this.dossier)
      await this.unsaved.drop()
      tell('save.state', { ...told(), state: 'saved', refusal: null })
    } catch (cause) {
      await this.unsaved.keep(this.dossier)
      const invalid = cause instanceof InvalidContent
      const error = invalid ? refuse('invalid-content', basename(this.path), cause.path) : cause
      const refusal = asRefusal(error) ?? { reason: 'io', about: basename(this.path) }
      tell('save.state', { ...told(), state: 'failed', refusal })
      throw error
    }
  }
}
