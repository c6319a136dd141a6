import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { lengthOf } from './chunks'
import { bytesOfBody } from './body-bytes'
import { problemIn } from './json-limits'
import { hasDoubledKey, startOfBody } from './json-text'
import { sha256Of } from './read-bytes'
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
  | { ok: false; reason: 'too-big'; bytes: number; limit: number }

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

const damaged = (damage: Damage, cause?: unknown): EnvelopeFailure => ({ ok: false, reason: 'damaged', damage, cause })

/** Keys in fixed order, body last, one line, LF. Refuses whatever parseEnvelope would refuse to read back. */
export function serialiseEnvelope(envelope: Omit<Envelope, 'bodySha256'>): EnvelopeWriting {
  if (!isRev(envelope.rev) || envelope.rev > greatestRev) return damaged('envelope')
  const problem = problemIn(envelope.others, 0)
  if (problem) return damaged(problem)
  const body = bytesOfBody(envelope.body)
  if (typeof body === 'string') return damaged(body === 'unsayable' ? 'body' : body)
  const hash = createHash('sha256')
  for (const chunk of body) hash.update(chunk)
  const bodySha256 = hash.digest('hex')
  const chunks = [Buffer.from(headOf(envelope, bodySha256)), ...body, tail]
  const bytes = lengthOf(chunks)
  return bytes > maxDossierBytes ? tooBig(bytes) : { ok: true, chunks, bodySha256 }
}

const tail = Buffer.from('}\n')

function headOf({ schema, rev, prev, app, saved, others }: Omit<Envelope, 'bodySha256'>, bodySha256: string): string {
  const head = JSON.stringify({ format: dossierFormat, schema, rev, prev, app, saved, bodySha256, ...others })
  return `${head.slice(0, -1)},"body":`
}

/** `known` is the newest schema this version can read. */
export function parseEnvelope(bytes: Uint8Array, known: number): EnvelopeReading {
  if (bytes.byteLength > maxDossierBytes) return tooBig(bytes.byteLength)
  const text = decode(bytes)
  if (typeof text !== 'string') return text
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    return damaged('not-json', cause)
  }
  if (!isRecord(parsed) || parsed.format !== dossierFormat) return notOurs(parsed)
  const problem = problemIn(parsed, 0)
  if (problem) return damaged(problem)
  const { format: _format, schema, rev, prev, app, saved, bodySha256, body, ...others } = parsed
  if (!isCount(schema) || !isRev(rev) || body === undefined) return damaged('envelope')
  if (schema > known) return { ok: false, reason: 'newer', schema, known }
  const found = bodyHash(bytes, text)
  const words = { prev: word(prev), app: word(app), saved: word(saved) }
  return {
    ok: true,
    envelope: { schema, rev: Math.min(rev, greatestRev), ...words, bodySha256: found, others, body },
    changedOutside: found !== bodySha256,
    doubled: found !== bodySha256 && hasDoubledKey(text),
  }
}

/** A quick yes for a file whose hash fits, without building its body; a hand-edited one is parsed to be sure. */
export function isReadable(bytes: Uint8Array, known: number): boolean {
  const text = decode(bytes)
  if (typeof text !== 'string') return false
  const start = startOfBody(text)
  if (start === null) return parseEnvelope(bytes, known).ok
  try {
    const head: unknown = JSON.parse(`${text.slice(0, start)}null}`)
    const fits = isRecord(head) && head.format === dossierFormat && isCount(head.schema) && head.schema <= known
    if (fits && isRev(head.rev) && head.bodySha256 === bodyHash(bytes, text)) return true
  } catch {
    return false
  }
  return parseEnvelope(bytes, known).ok
}

function tooBig(bytes: number): EnvelopeFailure {
  return { ok: false, reason: 'too-big', bytes, limit: maxDossierBytes }
}

function notOurs(parsed: unknown): EnvelopeFailure {
  const format = isRecord(parsed) && typeof parsed.format === 'string' ? { format: parsed.format.slice(0, 60) } : {}
  return { ok: false, reason: 'not-ours', ...format }
}

function decode(bytes: Uint8Array): string | EnvelopeFailure {
  if (bytes.byteLength === 0) return damaged('empty')
  // What a power cut leaves of a file that was never synced.
  if (bytes[0] === 0) return damaged('nul-filled')
  // Looked at first and decoded then: half the time of a decoder that does both.
  if (!isUtf8(bytes)) return damaged('not-utf8')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', startOfText(bytes))
}

/** Body is the last key in our files, so its bytes run to the last brace. Anywhere else, it was moved by hand: no match. */
function bodyHash(bytes: Uint8Array, text: string): string {
  const start = startOfBody(text)
  if (start === null) return ''
  const from = startOfText(bytes) + Buffer.byteLength(text.slice(0, start))
  return sha256Of(bytes.subarray(from, bytes.lastIndexOf(brace)))
}

const brace = '}'.charCodeAt(0)
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
