/** Looks at JSON as text, for what its parser hides: where the body starts, and keys written twice. */

/** Walks over the few short keys before the body; megabytes of body are never looked at here. */
export function startOfBody(text: string): number | null {
  let depth = 0
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      key = text.slice(at, end + 1)
      at = end
    } else if (character === ':' && depth === 1 && key === '"body"') return at + 1
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
  }
  return null
}

/** Whether any object of this well-formed JSON holds one key twice: the parser keeps the last and drops the other unseen. */
export function hasDoubledKey(text: string): boolean {
  const open: Set<string>[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '{' || character === '[') open.push(new Set())
    else if (character === '}' || character === ']') open.pop()
    else if (character === '"') {
      const end = endOfString(text, at)
      if (isKey(text, end)) {
        // Escapes let one key be written in several ways.
        const key = JSON.parse(text.slice(at, end + 1)) as string
        const keys = open[open.length - 1]
        if (keys?.has(key)) return true
        keys?.add(key)
      }
      at = end
    }
  }
  return false
}

function isKey(text: string, endOfWord: number): boolean {
  let next = endOfWord + 1
  while (text[next] === ' ' || text[next] === '\n' || text[next] === '\r' || text[next] === '\t') next++
  return text[next] === ':'
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return end
  }
  return text.length
}
