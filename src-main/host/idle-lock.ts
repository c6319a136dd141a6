import { realClock, type Clock } from '@main/storage/clock'

/** Often enough that nobody notices the difference, seldom enough to cost nothing. */
const lookEvery = 10_000

/** Locks each unlocked file nobody has touched for as long as the person said. */
export class IdleLock {
  private readonly touchedAt = new Map<string, number>()
  private looking: (() => void) | null = null

  constructor(
    /** Null: never. */
    private readonly minutes: () => Promise<number | null>,
    private readonly lock: (path: string) => Promise<void>,
    private readonly clock: Clock = realClock,
  ) {}

  watch(path: string): void {
    this.touchedAt.set(path, this.clock.monotonic())
    this.looking ??= this.clock.every(lookEvery, () => void this.look())
  }

  /** Somebody is at work on it. A file that is not watched is none of ours. */
  touch(path: string): void {
    if (this.touchedAt.has(path)) this.touchedAt.set(path, this.clock.monotonic())
  }

  /** Every one of them, now: the machine goes to sleep, or whoever was there locked the screen. */
  async lockAll(): Promise<void> {
    if ((await this.minutes()) === null) return
    await Promise.all([...this.touchedAt.keys()].map((path) => this.locked(path)))
  }

  private forget(path: string): void {
    this.touchedAt.delete(path)
    if (this.touchedAt.size > 0) return
    this.looking?.()
    this.looking = null
  }

  private async look(): Promise<void> {
    const minutes = await this.minutes()
    if (minutes === null) return
    for (const [path, at] of [...this.touchedAt]) {
      if (this.clock.monotonic() - at < minutes * 60_000) continue
      await this.locked(path)
    }
  }

  /** What cannot be saved stays open, and is told as any failed save: locking it would lose it. The next look tries again. */
  private locked(path: string): Promise<void> {
    return this.lock(path).then(
      () => this.forget(path),
      () => undefined,
    )
  }
}
