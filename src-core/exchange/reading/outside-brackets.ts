const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '“': '”' }
const closers = new Set(Object.values(closerOf))
/** Whether a letter, by its code, may open or close anything: hardly any does. */
const isMark = new Uint8Array(0x2020)
for (const mark of [...Object.keys(closerOf), ...closers, '\n', '"']) isMark[mark.charCodeAt(0)] = 1

/**
 * For every letter of a text, whether it stands between brackets or quotation marks that are opened and closed. One that
 * is never closed (or closed without being opened, as in « 1) ») holds nothing.
 */
export function enclosed(text: string): (at: number) => boolean {
  const change = new Int32Array(text.length + 1)
  const open: { closer: string; at: number }[] = []
  let quote = -1
  for (let at = 0; at < text.length; at += 1) {
    if (!isMark[text.charCodeAt(at)]) continue
    const letter = text[at] ?? ''
    const closer = closerOf[letter]
    if (closer !== undefined) open.push({ closer, at })
    else if (closers.has(letter) && open.at(-1)?.closer === letter) mark(change, open.pop()?.at ?? at, at)
    else if (letter === '\n') quote = -1
    else if (letter === '"') {
      if (quote >= 0) mark(change, quote, at)
      quote = quote >= 0 ? -1 : at
    }
  }
  for (let at = 1; at < change.length; at += 1) change[at] = (change[at] ?? 0) + (change[at - 1] ?? 0)
  return (at) => (change[at] ?? 0) > 0
}

function mark(change: Int32Array, from: number, to: number): void {
  change[from] = (change[from] ?? 0) + 1
  change[to + 1] = (change[to + 1] ?? 0) - 1
}

/** The text with what stands between brackets or quotation marks blanked: every other letter stays where it was. */
export function blankEnclosed(text: string): string {
  if (!/[)\]}»”"]/.test(text)) return text
  const isEnclosed = enclosed(text)
  let plain = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isEnclosed(at)) continue
    plain += `${text.slice(from, at)} `
    from = at + 1
  }
  return plain + text.slice(from)
}

/** The parts between these places of the text, each a stretch that is left out. */
export function partsBetween(text: string, cuts: readonly { from: number; to: number }[]): readonly string[] {
  const ends = [...cuts.map(({ from }) => from), text.length]
  return ends.map((end, index) => text.slice(index === 0 ? 0 : cuts[index - 1]?.to, end))
}

/** Where a pattern is found in the text, brackets and quotation marks left aside. */
export const placesOf = (plain: string, pattern: RegExp): readonly { from: number; to: number }[] =>
  plain.search(pattern) < 0
    ? []
    : [...plain.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))

/** What stands between brackets or quotation marks, each part of it apart. */
export function enclosedIn(text: string): readonly string[] {
  const isEnclosed = enclosed(text)
  let inside = ''
  for (let at = 0; at < text.length; at += 1) inside += isEnclosed(at) ? (text[at] ?? '') : '\n'
  return inside.split(/[()[\]{}«»“”"\n]+/).filter((part) => part.trim() !== '')
}
