import type { Steps } from '@core/steps'

/** Looks at JSON as bytes, for what its parser hides: where the body starts, and keys written twice. */

/** Bytes looked at in one step: two or three milliseconds. */
export const stepBytes = 1024 * 1024

/** Walks over the few short keys before the body; megabytes of body are never looked at here. */
export function startOfBody(bytes: Uint8Array): number | null {
  let depth = 0
  let isBody = false
  for (let at = 0; at < bytes.byteLength; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      const end = endOfString(bytes, at)
      isBody = depth === 1 && bodyKey.equals(bytes.subarray(at, end + 1))
      at = end
    } else if (byte === colon && depth === 1 && isBody) return at + 1
    else if (byte === openBrace || byte === openBracket) depth++
    else if (byte === closeBrace || byte === closeBracket) depth--
  }
  return null
}

/** Whether any object of this well-formed JSON holds one key twice: the parser keeps the last and drops the other unseen. */
export function* hasDoubledKey(bytes: Uint8Array): Steps<boolean> {
  const open: Set<string | null>[] = []
  let pause = stepBytes
  for (let at = 0; at < bytes.byteLength; at++) {
    const byte = bytes[at]
    if (byte === openBrace || byte === openBracket) open.push(new Set())
    else if (byte === closeBrace || byte === closeBracket) open.pop()
    else if (byte === quote) {
      const end = endOfString(bytes, at)
      if (isKey(bytes, end)) {
        const key = wordAt(bytes, at, end)
        const keys = open[open.length - 1]
        if (keys?.has(key)) return true
        keys?.add(key)
      }
      at = end
    }
    if (at < pause) continue
    pause = at + stepBytes
    yield
  }
  return false
}

/** The text between two quotes as people mean it: escapes let one key be written in several ways. Null when it is none. */
export function wordAt(bytes: Uint8Array, from: number, end: number): string | null {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset + from + 1, Math.max(0, end - from - 1)).toString()
  if (!written.includes('\\')) return written
  try {
    return JSON.parse(`"${written}"`) as string
  } catch {
    return null
  }
}

function isKey(bytes: Uint8Array, endOfWord: number): boolean {
  let next = endOfWord + 1
  while (bytes[next] === 0x20 || bytes[next] === 0x0a || bytes[next] === 0x0d || bytes[next] === 0x09) next++
  return bytes[next] === colon
}

/** Where the text that begins at `start` is closed; the end of everything when it is not. */
export function endOfString(bytes: Uint8Array, start: number): number {
  const end = bytes.length
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at]
    if (byte === quote) return at
    if (byte === backslash) at++
  }
  return end
}

const codeOf = (character: string) => character.charCodeAt(0)
const bodyKey = Buffer.from('"body"')
export const quote = codeOf('"')
export const comma = codeOf(',')
export const colon = codeOf(':')
export const openBrace = codeOf('{')
export const closeBrace = codeOf('}')
export const openBracket = codeOf('[')
export const closeBracket = codeOf(']')
const backslash = codeOf('\\')
