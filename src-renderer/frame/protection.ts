import type { InputOf, Opened, Outcome, Refusal } from '@core/contract'
import type { RefusalReason } from '@core/refusals'
import { ask, listen } from '../host'
import { useDossier } from '../stores/dossier'
import { refused, welcome } from './open-file'

/** What a person does with a file that opens with a passphrase. A secret passes through here and is kept nowhere. */

const typedAgain: readonly RefusalReason[] = ['wrong-key', 'mistyped-recovery-key', 'not-in-keychain', 'locked-here']

/** Null: it is open. The refusal otherwise, for the page that asked. */
export async function unlockFile(input: InputOf<'dossier.unlock'>): Promise<Refusal | null> {
  const dossier = useDossier()
  await dossier.flush()
  const before = dossier.opened?.session
  const answer = await ask('dossier.unlock', input)
  if (answer.ok) {
    refused.value = null
    welcome(answer.value, before)
    return null
  }
  const { refusal } = answer
  // What was typed can be typed again where one stands; anything else is told as of any file.
  const isTyped = typedAgain.includes(refusal.reason)
  if (!isTyped) refused.value = { refusal, about: refusal.about, ticket: input.ticket }
  return refusal
}

/** Saves, then lets the machine forget the key and this window the content. */
export async function lockFile(): Promise<Refusal | null> {
  const dossier = useDossier()
  const session = dossier.opened?.session
  if (session === undefined) return null
  await dossier.flush()
  const answer = await ask('dossier.lock', { session })
  if (!answer.ok) return answer.refusal
  showLocked(session)
  return null
}

/**
 * The page begins anew: nothing that a store, a component or an undone edit kept of the file outlives it. The file it was
 * is noted, and refused without its passphrase: the window comes back to the question.
 */
function showLocked(session: string): void {
  if (useDossier().opened?.session === session) location.reload()
}

export interface Sealed {
  readonly recoveryKey: string | null
  /** Earlier versions left as they were, and plain copies beside the file. */
  readonly left: number
  readonly copies: readonly string[]
}

export const sealFile = (passphrase: string, recovery: boolean): Promise<Sealed | Refusal> =>
  putInPlace((session) => ask('dossier.seal', { session, passphrase, recovery }))

/** The plain file in the place of the encrypted one. */
export const unsealFile = (): Promise<Sealed | Refusal> =>
  putInPlace(async (session) => {
    const answer = await ask('dossier.unseal', { session })
    return answer.ok ? { ok: true, value: { ...answer.value, recoveryKey: null } } : answer
  })

async function putInPlace(
  put: (session: string) => Promise<Outcome<Sealed & { readonly opened: Opened }>>,
): Promise<Sealed | Refusal> {
  const dossier = useDossier()
  const file = dossier.opened
  if (!file) throw new Error('no file is open')
  await dossier.flush()
  const answer = await put(file.session)
  if (!answer.ok) {
    // The file may have been closed for that: what stands there is opened again.
    const again = await ask('dossier.open', { ticket: file.ticket })
    if (again.ok) dossier.take(again.value)
    return answer.refusal
  }
  const { opened, ...said } = answer.value
  dossier.take(opened)
  return said
}

export async function changePassphrase(passphrase: string): Promise<Sealed | Refusal> {
  const session = useDossier().opened?.session ?? ''
  await useDossier().flush()
  const answer = await ask('dossier.changePassphrase', { session, passphrase })
  return answer.ok ? { ...answer.value, copies: [] } : answer.refusal
}

export async function makeRecoveryKey(wanted: boolean): Promise<Sealed | Refusal> {
  const dossier = useDossier()
  const session = dossier.opened?.session ?? ''
  await dossier.flush()
  const answer = await ask('dossier.recoveryKey', { session, wanted })
  if (!answer.ok) return answer.refusal
  noteSealed({ recoveryKey: wanted })
  return { ...answer.value, left: 0, copies: [] }
}

/** Lets the keychain of this computer open the file, or no longer. */
export async function useKeychain(wanted: boolean): Promise<Sealed | Refusal> {
  const session = useDossier().opened?.session ?? ''
  await useDossier().flush()
  const answer = await ask('dossier.keychain', { session, wanted })
  if (!answer.ok) return answer.refusal
  noteSealed({ keychain: wanted })
  return { recoveryKey: null, left: 0, copies: [] }
}

function noteSealed(change: Partial<NonNullable<Opened['sealed']>>): void {
  const dossier = useDossier()
  const { opened } = dossier
  if (opened?.sealed) dossier.opened = { ...opened, sealed: { ...opened.sealed, ...change } }
}

/** The machine counts minutes in half hours at most: a sign of life a minute is plenty. */
const awakeEveryMs = 30_000

/** Whoever reads without writing is at work too: the machine is told, seldom, that somebody is there. */
export function keepAwake(): void {
  let last = 0
  const tell = () => {
    const file = useDossier().opened
    if (!file?.sealed || performance.now() - last < awakeEveryMs) return
    last = performance.now()
    void ask('dossier.awake', { session: file.session }).catch(() => undefined)
  }
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const)
    window.addEventListener(sign, tell, { passive: true })
  listen('file.locked', ({ session }) => showLocked(session))
}
