export type Cancel = () => void

/** Every notion of time storage has. Timers never keep the program alive, except `wait`. */
export interface Clock {
  now(): Date
  /** Milliseconds that only grow; unrelated to the calendar, so a corrected clock cannot fool it. */
  monotonic(): number
  after(ms: number, run: () => void): Cancel
  every(ms: number, run: () => void): Cancel
  /** Keeps the program alive: somebody is in the middle of a save. */
  wait(ms: number): Promise<void>
}

export const realClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms).unref()
    return () => clearTimeout(timer)
  },
  every(ms, run) {
    const timer = setInterval(run, ms).unref()
    return () => clearInterval(timer)
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}
