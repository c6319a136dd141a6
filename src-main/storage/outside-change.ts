import { basename, dirname } from 'node:path'
import type { Cancel, Clock } from './clock'
import { maxDossierBytes } from './envelope'
import { isUnmoved, type FileStat, type FileSystem } from './file-system'
import { readBytes, sha256Of } from './read-bytes'
import { isStorageError } from './storage-error'

/** `changed`: other content than ours is there. `gone`: nothing is. `back`: our content is there again. */
export type OutsideEvent = 'changed' | 'gone' | 'back'

/** Network shares and some synchronised folders send no events. */
const pollEvery = 5_000
/** Tools that replace a file leave it absent or half written for a moment. */
const debounce = 300

/**
 * Watches one file by its folder and by polling. Times and sizes are hints, the content is the truth: a file touched or
 * rewritten with the same content stays silent. An unreadable moment changes nothing; the next look decides.
 */
export class OutsideChange {
  private readonly stops: Cancel[] = []
  private waiting: Cancel | null = null
  private hint: FileStat | 'gone' | null = null
  private told: { event: OutsideEvent; sha256: string } = { event: 'back', sha256: '' }
  private stopped = false

  constructor(
    private readonly machine: { fs: FileSystem; clock: Clock },
    private readonly path: string,
    /** Whether this content is what we last read or wrote. */
    private readonly isOurs: (bytes: Uint8Array) => boolean,
    private readonly tell: (event: OutsideEvent) => void,
  ) {}

  start(): void {
    const { fs, clock } = this.machine
    this.stops.push(clock.every(pollEvery, () => void this.poll()))
    try {
      const name = basename(this.path)
      this.stops.push(
        fs.watch(dirname(this.path), (moved) => {
          if (moved === null || moved === name) this.lookSoon()
        }),
      )
    } catch {
      // Too many watchers, or a share without events: polling alone is enough.
    }
  }

  stop(): void {
    this.stopped = true
    this.waiting?.()
    for (const stop of this.stops) stop()
  }

  private async poll(): Promise<void> {
    const now = await this.glance()
    if (now !== null && !sameHint(now, this.hint)) this.lookSoon()
  }

  private lookSoon(): void {
    this.waiting?.()
    this.waiting = this.machine.clock.after(debounce, () => void this.look())
  }

  private async look(): Promise<void> {
    this.waiting = null
    try {
      const { bytes, stat } = await readBytes(this.machine.fs, this.path, maxDossierBytes)
      this.hint = stat
      if (this.isOurs(bytes)) this.announce('back', '')
      else this.announce('changed', sha256Of(bytes))
    } catch (error) {
      if (isStorageError(error, 'missing')) {
        this.hint = 'gone'
        this.announce('gone', '')
      } else if (isStorageError(error, 'is-a-directory', 'not-a-file', 'too-big')) {
        this.announce('changed', error.reason)
      }
    }
  }

  private announce(event: OutsideEvent, sha256: string): void {
    const before = this.told
    const news = event !== before.event || (event === 'changed' && sha256 !== before.sha256)
    this.told = { event, sha256 }
    if (news && !this.stopped) this.tell(event)
  }

  private async glance(): Promise<FileStat | 'gone' | null> {
    try {
      return await this.machine.fs.stat(this.path)
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'gone' : null
    }
  }
}

function sameHint(a: FileStat | 'gone', b: FileStat | 'gone' | null): boolean {
  if (a === 'gone' || b === 'gone' || b === null) return a === b
  return isUnmoved(a, b)
}
