import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Refusal } from '@core/contract'
import type { KeyRing } from './key-ring'
import type { Machine } from './machine'
import { OpenSession } from './open-session'
import { asRefusal, refuse } from './refused'

/** Why a file could not be saved when it was to be closed, and whether a copy of its work is kept all the same. */
export interface Unsaved extends Refusal {
  readonly kept: boolean
}

/** The files open now. One session a path: opening again, as a reloaded window does, finds the same work. */
export class SessionBook {
  private readonly sessions = new Map<string, OpenSession>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly machine: Machine,
    private readonly keys: KeyRing,
  ) {}

  /** One opening after another: a window reloaded while it opens a file must not meet its own lock. */
  open(path: string): Promise<OpenSession> {
    const opening = this.last.then(() => this.openNow(path))
    this.last = opening.catch(() => undefined)
    return opening
  }

  private async openNow(path: string): Promise<OpenSession> {
    const already = await this.at(path)
    if (already && !already.readOnly) {
      await already.save().catch(() => undefined)
      return already
    }
    if (already) await this.close(already.id)
    const session = await OpenSession.open(path, this.machine, this.keys.codecOf(path))
    this.sessions.set(session.id, session)
    return session
  }

  /** The session of a file, whatever path leads to it. */
  async at(path: string): Promise<OpenSession | undefined> {
    const real = (given: string) => realpath(given).catch(() => given)
    const wanted = await real(path)
    for (const session of this.sessions.values()) if ((await real(session.path)) === wanted) return session
    return undefined
  }

  find(id: string): OpenSession {
    const session = this.sessions.get(id)
    if (!session) throw refuse('unknown-session', '')
    return session
  }

  /** Empty for a session that is none. */
  pathOf(id: string): string {
    return this.sessions.get(id)?.path ?? ''
  }

  async close(id: string): Promise<void> {
    const session = this.find(id)
    await session.close()
    this.sessions.delete(id)
  }

  /** Forgets a session without saving it: the person chose what is on disk instead. */
  async abandon(id: string): Promise<void> {
    const session = this.find(id)
    this.sessions.delete(id)
    await session.abandon()
  }

  /** Closes what can be saved; returns why the others could not. Those stay open. */
  async closeAll(): Promise<readonly Unsaved[]> {
    await this.last
    const left: Unsaved[] = []
    for (const id of [...this.sessions.keys()]) {
      await this.close(id).catch((error: unknown) => {
        const { path, keepsUnsaved: kept } = this.find(id)
        left.push({ ...(asRefusal(error) ?? { reason: 'io', about: basename(path) }), kept })
      })
    }
    return left
  }
}
