/** A parsed JSON object, before anything is known of it. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a list; none of what is no list. */
export const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Same value, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => sameJson(each, b[at]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameJson(a[key], b[key]))
}

export const jsonLimits = {
  /** An honest assessment with its template stays under 12. */
  depth: 60,
  /** Values of every sort: an honest file has a few thousand, a server's export of a hundred assessments some 200,000. */
  values: 1_000_000,
} as const

export type ReadJson = { ok: true; value: unknown } | { ok: false; reason: 'broken' | 'too-big'; detail: string }

/** Parses without trust: what would exhaust memory, or is too deep to be walked by calls, is refused before it is built. */
export function readJson(text: string): ReadJson {
  const tooBig = beyondLimits(text)
  if (tooBig) return { ok: false, reason: 'too-big', detail: tooBig }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return { ok: false, reason: 'broken', detail: error instanceof Error ? error.message.slice(0, 200) : 'JSON' }
  }
}

/** Each value but the first of its list or object comes after a comma. */
function beyondLimits(text: string): string | undefined {
  let depth = 0
  let values = 1
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === ',') values += 1
    else if (character === '[' || character === '{') {
      values += 1
      depth += 1
      if (depth > jsonLimits.depth) return `deeper than ${jsonLimits.depth}`
    } else if (character === ']' || character === '}') depth -= 1
    if (values > jsonLimits.values) return `more than ${jsonLimits.values} values`
  }
  return undefined
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at
    if (text[at] === '\\') at += 1
  }
  return text.length
}
