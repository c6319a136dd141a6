import type { Steps } from '@core/steps'

/** So long, in milliseconds, others may wait: a frame of a screen. */
const turn = 15

/** Does the steps a few at a time. Between two turns the thread answers whoever else asked something. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const began = performance.now()
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() - began < turn)
    await nextTurn()
  }
}

/** One step at a time, each after whatever else waits to be done: for work that fills the time a disk takes. */
export async function inBetween<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    await nextTurn()
    const step = steps.next()
    if (step.done) return step.value
  }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
