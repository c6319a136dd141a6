import { decodeText } from '../sheets/decode-text'
import { SHEET_LIMITS, type SheetLimits } from '../sheets/limits'
import { openZip, type Zip } from '../sheets/open-zip'
import { Refusal } from '../sheets/refusal'
import { withFiveParts } from './foreign'
import { isObject, readJson, type JsonObject } from './json'
import { parts, piaFile, type PiaFile } from './pia-file'

export interface PiaAttachment {
  /** As the archive names it, folders included, but for the one where all of them lie. */
  readonly name: string
  /** Unfolds the file; undefined when it is damaged, encrypted or beyond the limits, which harms nothing else. */
  readonly read: () => Uint8Array | undefined
}
export interface PiaSource {
  readonly kind: 'pia'
  readonly files: readonly PiaFile[]
  readonly attachments: readonly PiaAttachment[]
  /** The bytes were not sound UTF-8: some letters may be wrong. */
  readonly doubt: boolean
}
export type PiaFound =
  | PiaSource
  /** A questionnaire to start assessments from. */
  | { readonly kind: 'template'; readonly template: JsonObject }
  | { readonly kind: 'knowledge-base'; readonly base: JsonObject }

export interface PiaFailure {
  readonly reason: 'not-a-pia' | 'broken-json' | 'too-big' | 'encrypted' | 'broken-zip'
  /** For us, in English; not a sentence to show. */
  readonly detail?: string
}
export type PiaRead = { ok: true; found: PiaFound } | { ok: false; failure: PiaFailure }

/** Of one part; an honest assessment has some hundreds. */
const mostEntries = 10_000
const tooManyEntries = `more than ${mostEntries} entries in one part`

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
const zipReasons = {
  encrypted: 'encrypted',
  'too-big': 'too-big',
} as const satisfies Partial<Record<Refusal['failure']['reason'], PiaFailure['reason']>>
const fail = (reason: PiaFailure['reason'], detail: string): PiaRead => ({ ok: false, failure: { reason, detail } })

/** Whether these bytes are a file of the tool, or an archive with JSON in it that is no office file: ours to refuse. */
export function looksLikePia(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): boolean {
  if (!isZip(bytes)) {
    if (bytes.length > limits.bytesIn || !/^\s*[[{]/.test(decodeText(bytes.subarray(0, 200)).text)) return false
    const read = readText(bytes)
    return read.ok || read.failure.detail === tooManyEntries
  }
  try {
    const zip = openZip(bytes, limits)
    const isOffice = ['[Content_Types].xml', 'content.xml', 'encrypted-package'].some((name) => zip.has(name))
    return !isOffice && zip.names.some(isJsonName)
  } catch {
    // A damaged archive shows nothing: the reader of spreadsheets says so.
    return false
  }
}

const isJsonName = (name: string) =>
  /\.json$/i.test(name) && !isReserved(name) && !attachmentsFolder.test(nameInWords(name))

/** Any file of the CNIL's tool, of any version: recognised by its content, whatever its name. Never throws. */
export function readPia(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): PiaRead {
  if (bytes.length > limits.bytesIn) return fail('too-big', `more than ${limits.bytesIn} bytes`)
  if (bytes.length === 0) return fail('not-a-pia', 'empty')
  try {
    return isZip(bytes) ? readArchive(openZip(bytes, limits)) : readText(bytes)
  } catch (error) {
    if (!(error instanceof Refusal)) return fail('broken-zip', error instanceof Error ? error.message : 'unknown')
    const { reason, detail } = error.failure
    return fail(zipReasons[reason as keyof typeof zipReasons] ?? 'broken-zip', detail ?? '')
  }
}

function readText(bytes: Uint8Array): PiaRead {
  const { text, doubt } = decodeText(bytes)
  if (!/^\s*[[{]/.test(text)) return fail('not-a-pia', 'not JSON')
  const read = readJson(text)
  if (!read.ok) return fail(read.reason === 'broken' ? 'broken-json' : 'too-big', read.detail)
  return sniff(read.value, doubt !== undefined)
}

function sniff(value: unknown, doubt: boolean): PiaRead {
  const files = assessmentsIn(value)
  if (files.some((file) => parts.some((part) => file[part].length > mostEntries))) {
    return fail('too-big', tooManyEntries)
  }
  if (files.length > 0) return { ok: true, found: { kind: 'pia', files: files.map(piaFile), attachments: [], doubt } }
  if (isObject(value)) {
    const structure = value['structure']
    if (isObject(structure) && isObject(structure['data']))
      return { ok: true, found: { kind: 'template', template: structure } }
    if (Array.isArray(value['knowledges'])) return { ok: true, found: { kind: 'knowledge-base', base: value } }
  }
  return fail('not-a-pia', 'JSON of another tool')
}

/** One assessment, or the list a server gives, whose fields lie flat beside the answers. */
function assessmentsIn(value: unknown) {
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => (isAssessment(each) ? [withFiveParts(sheetApart(each))] : []))
  return isAssessment(value) ? [withFiveParts(sheetApart(value))] : []
}

const isAssessment = (value: unknown): value is JsonObject =>
  isObject(value) && (isObject(value['pia']) || isFlatAssessment(value))

/** A name, measures and comments may be anybody's: entries that point to questions, or people who sign, are the tool's. */
function isFlatAssessment(value: JsonObject): boolean {
  const lists = parts.map((part) => value[part]).filter(Array.isArray)
  if (!('name' in value) || lists.length === 0 || !lists.every((list) => list.every(isObject))) return false
  const entries = lists.flat().filter(isObject)
  return (
    lists.length === parts.length ||
    [value, ...entries].some((each) => Object.keys(each).some((key) => theirKeys.test(key)))
  )
}

const theirKeys =
  /^(reference_to|pia_id|(author|evaluator|validator|people)_names?|dpos?_(status|opinion|names)|concerned_people_|structure_(id|data)$)/

function sheetApart(value: JsonObject): JsonObject {
  // A sheet can hold a worthless `pia` of its own (left by their « new version »): it has a name, the whole file has none.
  if (isObject(value['pia']) && !('name' in value)) return value
  const flat = Object.entries(value)
  const isPart = ([key]: readonly [string, unknown]) => (parts as readonly string[]).includes(key)
  return {
    pia: Object.fromEntries(flat.filter((each) => !isPart(each))),
    ...Object.fromEntries(flat.filter(isPart)),
  }
}

/** Folders and files their tool makes itself beside the assessment: pictures, texts, a table. The rest was attached by people. */
const isReserved = (name: string) =>
  /^(?:doc|csv|images|__macosx)\//i.test(name) || /^[^/]*\.pdf$/i.test(name) || /(?:^|\/)\.[^/]*$/.test(name)

/** Where their tool, and we, put what people attached: an assessment in there is a piece of evidence, not one to import. */
const attachmentsFolder = /^(?:pièces jointes|attachments)\//i

function readArchive(zip: Zip): PiaRead {
  const files: PiaFile[] = []
  const used = new Set<string>()
  let other: PiaRead = fail('not-a-pia', `an archive holding ${zip.names.slice(0, 5).join(', ')}`.slice(0, 200))
  let doubt = false
  for (const name of zip.names.filter(isJsonName)) {
    const read = readText(unfold(zip, name))
    if (read.ok && read.found.kind === 'pia') {
      used.add(name)
      doubt ||= read.found.doubt
      files.push(...read.found.files)
    } else if (read.ok || read.failure.reason !== 'not-a-pia') other = read
  }
  if (files.length === 0) return other
  const attached = zip.names.filter((name) => !used.has(name) && !name.endsWith('/') && !isReserved(name))
  const attachments = attached.map((name) => ({
    name: nameInWords(name).replace(attachmentsFolder, ''),
    read: () => unfoldIfSound(zip, name),
  }))
  return { ok: true, found: { kind: 'pia', files, attachments, doubt } }
}

/** The reader of archives compares names byte by byte; here they are read. */
const nameInWords = (name: string) =>
  decodeText(Uint8Array.from(name, (sign) => sign.charCodeAt(0))).text.normalize('NFC')

function unfoldIfSound(zip: Zip, name: string): Uint8Array | undefined {
  try {
    return unfold(zip, name)
  } catch {
    return undefined
  }
}

function unfold(zip: Zip, name: string): Uint8Array {
  const pieces: Uint8Array[] = []
  // The unzipper may use its buffer again for the next piece.
  zip.read(name, (piece) => pieces.push(piece.slice()))
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
