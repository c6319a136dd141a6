import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { atOnce, type Steps } from '@core/steps'
import { buildJson, type Built } from './build-json'
import { lengthOf } from './chunks'
import { bytesOfBody } from './body-bytes'
import { BodyHash } from './body-hash'
import { problemIn } from './json-limits'
import { admit, mostValues, type Admission } from './json-admission'
import { closeBrace, hasDoubledKey, startOfBody } from './json-text'
import type { Damage } from './storage-error'

export const dossierFormat = 'trente-dossier'

/** Five thousand treatments weigh about 10 MB; more than this is a mistake or an attack, and must not reach the parser. */
export const maxDossierBytes = 200 * 1024 * 1024

/** Counting stops here, at the greatest number JSON carries exactly: one more would not be read back as it was written. */
export const greatestRev = Number.MAX_SAFE_INTEGER

export interface Envelope {
  /** Shape of the envelope itself; what its body has been through is told by the body. */
  schema: number
  /** Rises by one at each save of this file, up to `greatestRev`: which is newer, without asking a clock. */
  rev: number
  /** bodySha256 of the revision before, empty for the first. */
  prev: string
  /** Version of the application that saved. */
  app: string
  /** ISO instant, UTC. */
  saved: string
  /** Of the body's bytes as they stand in the file. Detects damage, proves nothing: anybody can recompute it. */
  bodySha256: string
  /** Keys of the envelope this version does not know: kept as they are. */
  others: { [key: string]: unknown }
  body: unknown
}

export type EnvelopeFailure =
  | { ok: false; reason: 'damaged'; damage: Damage; cause?: unknown }
  | { ok: false; reason: 'not-ours'; format?: string }
  | { ok: false; reason: 'newer'; schema: number; known: number }
  | { ok: false; reason: 'too-big'; limit: number; bytes?: number; values?: number }

export type EnvelopeReading =
  | {
      ok: true
      envelope: Envelope
      /** The body is not what the hash was made of. */
      changedOutside: boolean
      /** A key stands twice in one object. Looked for only where the hash does not fit: Trente writes none. */
      doubled: boolean
    }
  | EnvelopeFailure
/** The file is its chunks, one after the other. They are never written to: later files are made of them. */
export type EnvelopeWriting = { ok: true; chunks: readonly Uint8Array[]; bodySha256: string } | EnvelopeFailure

/** As `EnvelopeWriting`, but for the hash: `noHash` stands in its place until `settle` has put it there, in the first chunk. */
export type EnvelopeDraft =
  { ok: true; chunks: readonly [Uint8Array, ...Uint8Array[]]; settle: () => Steps<string> } | EnvelopeFailure

const damaged = (damage: Damage, cause?: unknown): EnvelopeFailure => ({ ok: false, reason: 'damaged', damage, cause })

/** Keys in fixed order, body last, one line, LF. Refuses whatever parseEnvelope would refuse to read back. `hash` met the body before. */
export function serialiseEnvelope(envelope: Omit<Envelope, 'bodySha256'>, hash = new BodyHash()): EnvelopeWriting {
  const draft = draftEnvelope(envelope, hash)
  return draft.ok ? { ok: true, chunks: draft.chunks, bodySha256: atOnce(draft.settle()) } : draft
}

/** As `serialiseEnvelope`, the slowest part of which is put off: hashing needs no disk, and can be done while one works. */
export function draftEnvelope(envelope: Omit<Envelope, 'bodySha256'>, hash: BodyHash): EnvelopeDraft {
  if (!isRev(envelope.rev) || envelope.rev > greatestRev) return damaged('envelope')
  const problem = problemIn(envelope.others, 0)
  if (problem) return damaged(problem)
  const body = bytesOfBody(envelope.body)
  if (typeof body === 'string') return damaged(body === 'unsayable' ? 'body' : body)
  const head = Buffer.from(headOf(envelope, noHash))
  const bytes = head.byteLength + lengthOf(body) + tail.byteLength
  if (bytes > maxDossierBytes) return tooBig({ bytes, limit: maxDossierBytes })
  const settle = function* (): Steps<string> {
    const bodySha256 = yield* hash.inSteps(body)
    head.write(headOf(envelope, bodySha256))
    return bodySha256
  }
  return { ok: true, chunks: [head, ...body, tail], settle }
}

/** In the place of a hash nobody made: a seal vouches for the bytes of a sealed file, and another hash proves no more. */
export const noHash = '0'.repeat(64)

const placeOfHash = '"bodySha256":"'

/** Puts the hash of the body where `noHash` stands, in these very bytes: what was sealed without one reads like any other. */
export function settleHash(bytes: Uint8Array): void {
  const start = startOfBody(bytes)
  if (start === null) return
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, start).indexOf(`${placeOfHash}${noHash}"`)
  if (at >= 0) bytes.set(Buffer.from(atOnce(bodyHash(bytes))), at + placeOfHash.length)
}

const tail = Buffer.from('}\n')

function headOf({ schema, rev, prev, app, saved, others }: Omit<Envelope, 'bodySha256'>, bodySha256: string): string {
  const head = JSON.stringify({ format: dossierFormat, schema, rev, prev, app, saved, bodySha256, ...others })
  return `${head.slice(0, -1)},"body":`
}

/** `known` is the newest schema this version can read. */
export const parseEnvelope = (bytes: Uint8Array, known: number): EnvelopeReading => atOnce(readEnvelope(bytes, known))

/** As `parseEnvelope`, in steps. What would exhaust memory or the stack is counted, and refused, before it is built. */
export function* readEnvelope(bytes: Uint8Array, known: number): Steps<EnvelopeReading> {
  if (bytes.byteLength > maxDossierBytes) return tooBig({ bytes: bytes.byteLength, limit: maxDossierBytes })
  const unlike = unlikeText(bytes)
  if (unlike) return damaged(unlike)
  const from = startOfText(bytes)
  const admission = yield* admit(bytes, from)
  if (!admission.ok) return notAdmitted(admission)
  let built: Built
  try {
    built = yield* buildJson(bytes, from, admission.lists)
  } catch (cause) {
    return damaged('not-json', cause)
  }
  const { value: parsed, problem } = built
  if (!isRecord(parsed) || parsed.format !== dossierFormat) return notOurs(parsed)
  if (problem) return damaged(problem)
  const { format: _format, schema, rev, prev, app, saved, bodySha256, body, ...others } = parsed
  if (!isCount(schema) || !isRev(rev) || body === undefined) return damaged('envelope')
  if (schema > known) return { ok: false, reason: 'newer', schema, known }
  const found = yield* bodyHash(bytes)
  const words = { prev: word(prev), app: word(app), saved: word(saved) }
  return {
    ok: true,
    envelope: { schema, rev: Math.min(rev, greatestRev), ...words, bodySha256: found, others, body },
    changedOutside: found !== bodySha256,
    doubled: found !== bodySha256 && (yield* hasDoubledKey(bytes)),
  }
}

/** A quick yes for a file whose hash fits, without building its body; a hand-edited one is parsed to be sure. */
export function isReadable(bytes: Uint8Array, known: number): boolean {
  if (unlikeText(bytes)) return false
  const start = startOfBody(bytes)
  if (start === null) return parseEnvelope(bytes, known).ok
  try {
    const head: unknown = JSON.parse(`${textBetween(bytes, startOfText(bytes), start)}null}`)
    const fits = isRecord(head) && head.format === dossierFormat && isCount(head.schema) && head.schema <= known
    if (fits && isRev(head.rev) && head.bodySha256 === atOnce(bodyHash(bytes))) return true
  } catch {
    return false
  }
  return parseEnvelope(bytes, known).ok
}

const tooBig = (found: { limit: number; bytes?: number; values?: number }): EnvelopeFailure => ({
  ok: false,
  reason: 'too-big',
  ...found,
})

const notAdmitted = (refused: Extract<Admission, { ok: false }>): EnvelopeFailure =>
  refused.problem === 'too-many' ? tooBig({ values: refused.values, limit: mostValues }) : damaged(refused.problem)

function notOurs(parsed: unknown): EnvelopeFailure {
  const format = isRecord(parsed) && typeof parsed.format === 'string' ? { format: parsed.format.slice(0, 60) } : {}
  return { ok: false, reason: 'not-ours', ...format }
}

function unlikeText(bytes: Uint8Array): Damage | null {
  if (bytes.byteLength === 0) return 'empty'
  // What a power cut leaves of a file that was never synced.
  if (bytes[0] === 0) return 'nul-filled'
  return isUtf8(bytes) ? null : 'not-utf8'
}

const textBetween = ({ buffer, byteOffset }: Uint8Array, from: number, to: number): string =>
  Buffer.from(buffer, byteOffset + from, to - from).toString()

/** Bytes hashed in one step. */
const hashStep = 4 * 1024 * 1024

/** Body is the last key in our files, so its bytes run to the last brace. Anywhere else, it was moved by hand: no match. */
function* bodyHash(bytes: Uint8Array): Steps<string> {
  const start = startOfBody(bytes)
  if (start === null) return ''
  const body = bytes.subarray(start, bytes.lastIndexOf(closeBrace))
  const hash = createHash('sha256')
  for (let at = 0; at < body.byteLength; at += hashStep) {
    hash.update(body.subarray(at, at + hashStep))
    yield
  }
  return hash.digest('hex')
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** Editors on Windows begin a file with a mark that decoding drops. */
function startOfText(bytes: Uint8Array): number {
  return byteOrderMark.equals(bytes.subarray(0, byteOrderMark.byteLength)) ? byteOrderMark.byteLength : 0
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** A number too great to count on was put there by hand; the content is no worse for it. */
function isRev(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
