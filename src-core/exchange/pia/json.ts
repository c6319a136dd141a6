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

/** Parses without trust: what is too deep to be walked by calls is refused here. */
export function readJson(text: string): ReadJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { ok: false, reason: 'broken', detail: error instanceof Error ? error.message.slice(0, 200) : 'JSON' }
  }
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let values = 0
  for (let next = left.pop(); next; next = left.pop()) {
    values += 1
    if (values > jsonLimits.values)
      return { ok: false, reason: 'too-big', detail: `more than ${jsonLimits.values} values` }
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= jsonLimits.depth)
      return { ok: false, reason: 'too-big', detail: `deeper than ${jsonLimits.depth}` }
    for (const each of Object.values(next.value)) left.push({ value: each, depth: next.depth + 1 })
  }
  return { ok: true, value }
}
