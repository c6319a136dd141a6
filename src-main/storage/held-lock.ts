import type { DossierLock, LockOutcome } from './lock'
import { reasonWhenWriting, StorageError } from './storage-error'

/** The lock of one file, as far as it is ours: taken when first needed, looked at before each save. */
export class HeldLock {
  private lock: DossierLock | null = null

  constructor(
    private readonly path: string,
    private readonly acquire: () => Promise<LockOutcome>,
  ) {}

  get isHeld(): boolean {
    return this.lock !== null
  }

  async take(): Promise<LockOutcome> {
    if (this.lock) return { kind: 'held', lock: this.lock, tookOver: null }
    const outcome = await this.acquire()
    if (outcome.kind === 'held') this.lock = outcome.lock
    return outcome
  }

  /** For a lock won otherwise, such as a takeover after a watch. */
  use(lock: DossierLock): void {
    this.lock = lock
  }

  /** Throws where somebody else writes, or nobody can. */
  async assert(): Promise<void> {
    const state = (await this.lock?.look()) ?? 'lost'
    if (typeof state === 'object') throw new StorageError('locked', this.path, { heldBy: state.by })
    if (state !== 'lost') return
    await this.release()
    const outcome = await this.take()
    if (outcome.kind === 'taken') throw new StorageError('locked', this.path, { heldBy: outcome.by })
    if (outcome.kind === 'unwritable') {
      throw new StorageError(reasonWhenWriting(outcome.errno), this.path, { errno: outcome.errno })
    }
  }

  async release(): Promise<void> {
    await this.lock?.release()
    this.lock = null
  }
}
