import { Refusal } from '@core/exchange/sheets/refusal'
import type { RefusalReason } from '@core/refusals'

/** Why a file is no letterhead. Each has its sentence. */
export type LetterheadReason = Extract<RefusalReason, `letterhead-${string}`>

/** Leaves the reading of a letterhead at once; `detail` is for us, the sentence for the person. */
export class LetterheadFault extends Error {
  override name = 'LetterheadFault'
  constructor(
    readonly reason: LetterheadReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`)
  }
}

const reasons: { readonly [R in Refusal['failure']['reason']]?: LetterheadReason } = {
  'too-big': 'letterhead-too-big',
  encrypted: 'letterhead-password',
}

/** What the readers of packages and of XML refuse, in our words. */
export function asLetterheadFault(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  const { reason, detail } = error.failure
  return new LetterheadFault(reasons[reason] ?? 'letterhead-damaged', detail)
}
