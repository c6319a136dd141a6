/**
 * Long work, cut into steps so short that nobody notices one. Whoever runs it decides: all at once, or with a pause
 * between two of them, in which whatever else there is to do gets done.
 */
export type Steps<T> = Generator<undefined, T, undefined>

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
