import type { Steps } from '@core/steps'
import { maxNesting } from './json-limits'
import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  endOfString,
  openBrace,
  openBracket,
  quote,
  stepBytes,
  wordAt,
} from './json-text'

/**
 * How much JSON may hold before it is built: 200 MB of `{},` are 70 million objects and end the process. Five thousand
 * treatments are 0.9 million objects and lists, 2.4 million values; the barest record has 34 bytes for each of the
 * former and 12 for each of the latter, so no file of records comes near.
 */
export const mostContainers = 7_000_000
export const mostValues = 20_000_000

/** A list that stands in an object of the object at the top, long enough to be built in parts. */
export interface LongList {
  /** Names of the object and of the list in it. */
  readonly name: readonly [string, string]
  /** Its brackets. */
  readonly from: number
  readonly to: number
  /** Some of its commas, far enough apart. */
  readonly commas: readonly number[]
}

export type Admission =
  | { readonly ok: true; readonly lists: readonly LongList[] }
  | { readonly ok: false; readonly problem: 'too-deep' }
  | { readonly ok: false; readonly problem: 'too-many'; readonly values: number }

/** Bytes of a list that are built at once. */
const partBytes = 256 * 1024

/** Counts what JSON would build, byte by byte and without building any of it. What is no JSON is admitted: its parser will tell. */
export function* admit(bytes: Uint8Array, from: number): Steps<Admission> {
  const count = new Count(bytes, from)
  while (count.at < bytes.byteLength) {
    count.go(Math.min(count.at + stepBytes, bytes.byteLength))
    if (count.deepest > maxNesting + 1) return { ok: false, problem: 'too-deep' }
    if (count.containers > mostContainers || count.values > mostValues)
      return { ok: false, problem: 'too-many', values: count.values }
    yield
  }
  // Of a name that stands twice the last one counts: which list that is, the parser knows.
  return { ok: true, lists: count.doubled ? [] : count.lists }
}

interface OpenList {
  readonly name: readonly [string, string]
  readonly from: number
  readonly commas: number[]
  last: number
}

class Count {
  deepest = 0
  containers = 0
  values = 0
  doubled = false
  readonly lists: LongList[] = []
  private depth = 0
  private list: OpenList | null = null
  /** Where the last text began and ended. */
  private text: readonly [number, number] = [0, 0]
  private readonly names: [string | null, string | null] = [null, null]
  private readonly seen: readonly [Set<string>, Set<string>] = [new Set(), new Set()]

  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** Looks at the bytes before `to`, and at the rest of a text that begins there. */
  go(to: number): void {
    const { bytes } = this
    let at = this.at
    for (; at < to; at++) {
      const byte = bytes[at]
      if (byte === quote) {
        const start = at
        at = endOfString(bytes, start)
        if (this.depth <= 2) this.text = [start, at]
      } else if (byte === comma) {
        this.values++
        if (this.list && this.depth === 3 && at - this.list.last >= partBytes) this.cut(at, this.list)
      } else if (byte === openBrace || byte === openBracket) this.open(byte, at)
      else if (byte === closeBrace || byte === closeBracket) this.close(byte, at)
      else if (byte === colon && this.depth <= 2) this.name()
    }
    this.at = at
  }

  private cut(at: number, list: OpenList): void {
    list.commas.push(at)
    list.last = at
  }

  private open(byte: number, at: number): void {
    this.values++
    this.containers++
    const depth = ++this.depth
    if (depth > this.deepest) this.deepest = depth
    if (depth > 3) return
    const [first, second] = this.names
    if (depth <= 2) {
      this.names[depth - 1] = null
      this.seen[depth - 1]?.clear()
    } else if (byte === openBracket && first !== null && second !== null)
      this.list = { name: [first, second], from: at, commas: [], last: at }
  }

  private close(byte: number, at: number): void {
    if (this.depth === 3 && this.list) {
      const { name, from, commas } = this.list
      if (byte === closeBracket && commas.length > 0) this.lists.push({ name, from, to: at, commas })
      this.list = null
    }
    this.depth--
  }

  private name(): void {
    const { depth } = this
    if (depth < 1) return
    const name = wordAt(this.bytes, ...this.text)
    this.names[depth - 1] = name
    if (depth === 1) this.names[1] = null
    const seen = this.seen[depth - 1]
    if (name === null || seen?.has(name)) this.doubled = true
    else seen?.add(name)
  }
}
