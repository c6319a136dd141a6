/**
 * One save at a time, and at most one waiting: a later state replaces the one that waits, and whoever waited for the
 * earlier state is told when the later, which contains it, is on disk.
 */
export class SaveQueue<T> {
  private tail: Promise<unknown> = Promise.resolve()
  private waiting: { body: T; done: Promise<void> } | null = null

  constructor(private readonly save: (body: T) => Promise<void>) {}

  push(body: T): Promise<void> {
    if (this.waiting) {
      this.waiting.body = body
      return this.waiting.done
    }
    const waiting = { body, done: Promise.resolve() }
    waiting.done = this.alone(() => {
      this.waiting = null
      return this.save(waiting.body)
    })
    this.waiting = waiting
    return waiting.done
  }

  /** Runs `task` when everything asked before has ended, well or badly. */
  alone<R>(task: () => Promise<R>): Promise<R> {
    const run = this.tail.then(task, task)
    this.tail = run.catch(() => undefined)
    return run
  }

  /** Resolves when nothing runs or waits. */
  async idle(): Promise<void> {
    await this.alone(async () => undefined)
  }
}
