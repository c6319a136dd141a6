import type { ReadFailure } from './sheet'

/**
 * Leaves the nested callbacks of the unzipper and the XML reader at once. Never crosses readWorkbook(), which turns it
 * into a value.
 */
export class Refusal extends Error {
  readonly failure: ReadFailure

  constructor(reason: ReadFailure['reason'], detail: string) {
    super(`${reason}: ${detail}`)
    this.failure = { reason, detail }
  }
}
