import { basename } from 'node:path'
import type { Outcome, Refusal } from '@core/contract'
import type { RefusalReason } from '@core/refusals'
import { StorageError } from '@main/storage/storage-error'

/** An expected "no" on its way to the person. Anything else that is thrown is a bug. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly refusal: Refusal) {
    super(refusal.reason)
  }
}

export function refuse(reason: RefusalReason, about: string, detail?: string): Refused {
  return new Refused({ reason, about, ...(detail === undefined ? {} : { detail }) })
}

export const ok = <V>(value: V): Outcome<V> => ({ ok: true, value })

/** Turns what storage throws into the answer of the contract. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal
  if (!(error instanceof StorageError)) return null
  const holder = error.details.heldBy
  const detail = error.reason === 'locked' ? holderInWords(holder) : error.details.errno
  return { reason: error.reason, about: basename(error.path), ...(detail === undefined ? {} : { detail }) }
}

const holderInWords = (holder: { user: string; host: string } | null | undefined) =>
  holder ? `${holder.user} (${holder.host})` : undefined

/** Runs a handler: refusals become answers, bugs stay exceptions. */
export async function answering<V>(work: () => Promise<V>): Promise<Outcome<V>> {
  try {
    return ok(await work())
  } catch (error) {
    const refusal = asRefusal(error)
    if (refusal) return { ok: false, refusal }
    throw error
  }
}
