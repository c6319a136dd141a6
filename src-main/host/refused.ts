import { basename } from 'node:path'
import type { Outcome, Refusal } from '@core/contract'
import type { Holder, RefusalReason } from '@core/refusals'
import type { LockHolder } from '@main/storage/lock-holder'
import { StorageError } from '@main/storage/storage-error'
import { localMoment } from './local-moment'

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
  const { heldBy, errno } = error.details
  const detail = heldBy ? { heldBy: holderTold(heldBy) } : errno === undefined ? {} : { detail: errno }
  return { reason: error.reason, about: basename(error.path), ...detail }
}

/** Who holds a file, with the instant it was taken as the clock of this machine shows it. */
const holderTold = ({ user, host, started }: LockHolder): Holder => ({ user, host, since: localMoment(started) })

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
