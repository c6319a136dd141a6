import type { Machine } from './machine'
import { OpenSession } from './open-session'
import { refuse } from './refused'

/** The files open now. One session a path: opening again, as a reloaded window does, finds the same work. */
export class SessionBook {
  private readonly sessions = new Map<string, OpenSession>()

  constructor(private readonly machine: Machine) {}

  async open(path: string): Promise<OpenSession> {
    const already = [...this.sessions.values()].find((session) => session.path === path)
    if (already && !already.readOnly) {
      await already.save().catch(() => undefined)
      return already
    }
    if (already) await this.close(already.id)
    const session = await OpenSession.open(path, this.machine)
    this.sessions.set(session.id, session)
    return session
  }

  find(id: string): OpenSession {
    const session = this.sessions.get(id)
    if (!session) throw refuse('unknown-session', '')
    return session
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

  async closeAll(): Promise<void> {
    await Promise.allSettled([...this.sessions.keys()].map((id) => this.close(id)))
  }
}
