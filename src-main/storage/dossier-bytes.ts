import type { Loss, Marks } from '@core/dossier/losses'
import { atOnce, type Steps } from '@core/steps'
import { BodyHash } from './body-hash'
import { draftEnvelope, greatestRev, noHash, readEnvelope, type Envelope, type EnvelopeFailure } from './envelope'
import { StorageError } from './storage-error'

/** What storage must be told about a body, since it does not know what is in one. */
export interface DossierRules<T> {
  /** Version of the application, noted in the file. */
  app: string
  /** The newest shape of the envelope this version reads. */
  schema: number
  /** Returns the body as it is to be used and saved, or throws. */
  check(body: unknown): T
  /** As `check`, for a body that may be large. */
  checkInSteps?(body: unknown): Steps<T>
  /** `older`: migrate before use. `newer`: written by a version that knows more; reading it would lose what it added. */
  standing(body: unknown, schema: number): 'current' | 'older' | 'newer'
  /** Brings an older body to the newest shape. Gets a private copy. */
  migrate(body: unknown, from: number): unknown
  /** How many records of each sort there are, noted in the file so that a later loss can be counted. */
  counts?(body: T): Readonly<Record<string, number>>
  /** What the content lost, as far as anybody can tell. */
  losses?(raw: unknown, body: T, marks: Marks): readonly Loss[]
}

type Head = Omit<Envelope, 'body'>

export interface DossierContent<T> {
  body: T
  envelope: Head
  /** The bytes were written before a migration this version makes. */
  older: boolean
  changedOutside: boolean
  /** Not empty: read it, show it, never save it as if it were whole. */
  losses: readonly Loss[]
}

/** Throws damaged, not-ours, newer or too-big. In steps: a large file is read while the window is answered. */
export function* dossierFrom<T>(bytes: Uint8Array, rules: DossierRules<T>, path: string): Steps<DossierContent<T>> {
  const reading = yield* readEnvelope(bytes, rules.schema)
  if (!reading.ok) throw failure(reading, path)
  const { changedOutside, doubled } = reading
  const { body, ...envelope } = reading.envelope
  const standing = rules.standing(body, envelope.schema)
  if (standing === 'newer') throw new StorageError('newer', path, { schema: envelope.schema, known: rules.schema })
  try {
    const older = standing === 'older'
    const current = older ? rules.migrate(body, envelope.schema) : body
    const checked = rules.checkInSteps ? yield* rules.checkInSteps(current) : rules.check(current)
    const marks = { hashFits: !changedOutside, doubled, counts: countsIn(envelope.others) }
    return { body: checked, envelope, older, changedOutside, losses: rules.losses?.(current, checked, marks) ?? [] }
  } catch (cause) {
    throw new StorageError('damaged', path, { damage: 'body' }, cause)
  }
}

type Base = Pick<Head, 'rev' | 'bodySha256' | 'others'> | null

interface HowWritten<T> {
  rules: DossierRules<T>
  path: string
  saved: string
  /** That of the bodies written before. */
  hash?: BodyHash
}

interface WrittenFile {
  chunks: readonly Uint8Array[]
  envelope: Head
}

/** The file of the revision after `base`, and what its envelope says. Throws when they could not be read back. */
export function bytesAfter<T>(base: Base, body: T, how: HowWritten<T>): WrittenFile {
  const { chunks, settle } = draftOfChecked(base, how.rules.check(body), how)
  return { chunks, envelope: atOnce(settle()) }
}

/** A file whose first chunk lacks the hash of the body until `settle` is done. Of the same length then and before. */
export interface DraftFile {
  chunks: readonly [Uint8Array, ...Uint8Array[]]
  /** What the envelope says until then. */
  head: Head
  settle: () => Steps<Head>
}

/** As `bytesAfter`, of a body that was checked, with the hash put off. */
export function draftOfChecked<T>(base: Base, checked: T, how: HowWritten<T>): DraftFile {
  const { rules, path, saved, hash = new BodyHash() } = how
  const counts = rules.counts ? { [countsKey]: rules.counts(checked) } : {}
  const head = {
    schema: rules.schema,
    rev: Math.min((base?.rev ?? 0) + 1, greatestRev),
    prev: base && base.bodySha256 !== noHash ? base.bodySha256 : '',
    app: rules.app,
    saved,
    bodySha256: noHash,
    others: { ...base?.others, ...counts },
  }
  const draft = draftEnvelope({ ...head, body: checked }, hash)
  if (!draft.ok) throw failure(draft, path)
  const settle = function* (): Steps<Head> {
    return { ...head, bodySha256: yield* draft.settle() }
  }
  return { chunks: draft.chunks, head, settle }
}

const countsKey = 'counts'

function countsIn(others: Envelope['others']): Marks['counts'] {
  const counts = others[countsKey]
  if (typeof counts !== 'object' || counts === null) return null
  const sound = Object.entries(counts).filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1]))
  return Object.fromEntries(sound)
}

function failure(failed: EnvelopeFailure, path: string): StorageError {
  const { ok: _ok, reason, ...rest } = failed
  const { cause, ...details } = { cause: undefined, ...rest }
  return new StorageError(reason, path, details, cause)
}
