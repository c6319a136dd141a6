import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '@main/storage/clock'
import type { LockIdentity } from '@main/storage/lock'

export const here: LockIdentity = {
  user: 'claire',
  host: 'poste-3',
  pid: process.pid,
  bootId: 'boot-1',
  isAlive: () => true,
}

/** Time that moves when told. */
export class HandClock implements Clock {
  private ms = 0
  private timers: { at: number; every: number | null; run: () => void }[] = []

  constructor(private start = '2026-03-04T10:00:00.000Z') {}

  now(): Date {
    return new Date(Date.parse(this.start) + this.ms)
  }

  /** The calendar jumps; monotonic time does not. */
  setCalendar(iso: string): void {
    this.start = new Date(Date.parse(iso) - this.ms).toISOString()
  }

  monotonic(): number {
    return this.ms
  }

  after(ms: number, run: () => void): () => void {
    return this.add({ at: this.ms + ms, every: null, run })
  }

  every(ms: number, run: () => void): () => void {
    return this.add({ at: this.ms + ms, every: ms, run })
  }

  async wait(ms: number): Promise<void> {
    this.ms += ms
  }

  /** Advances from timer to timer, at most 10 s at once, letting the real disk answer in between. */
  async pass(ms: number): Promise<void> {
    const end = this.ms + ms
    await delay(8)
    while (this.ms < end) {
      const next = Math.min(end, this.ms + 10_000, ...this.timers.map(({ at }) => at))
      this.ms = Math.max(this.ms, next)
      for (const timer of this.timers.filter(({ at }) => at <= this.ms)) {
        if (timer.every === null) this.timers = this.timers.filter((other) => other !== timer)
        else timer.at += timer.every
        timer.run()
      }
      await delay(8)
    }
  }

  /** Lets time pass until the promise has its answer. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let answered = false
    const answer = promise.finally(() => (answered = true))
    while (!answered) await this.pass(5_000)
    return answer
  }

  private add(timer: { at: number; every: number | null; run: () => void }): () => void {
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }
}
