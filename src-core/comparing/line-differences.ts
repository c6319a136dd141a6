export interface Line {
  readonly is: 'kept' | 'gone' | 'new'
  readonly text: string
}

/** Above this many comparisons the exact answer is not worth the wait: the middle is then told as gone, then new. */
const mostComparisons = 4_000_000

/** What changed between two texts, line by line, in reading order. */
export function lineDifferences(before: string, after: string): readonly Line[] {
  const old = linesOf(before)
  const now = linesOf(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const kept = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({ is: 'kept', text }))
  return [
    ...kept(old.slice(0, start)),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...kept(old.slice(old.length - end)),
  ]
}

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'))

function between(old: readonly string[], now: readonly string[]): readonly Line[] {
  if (old.length * now.length > mostComparisons) return [...old.map(gone), ...now.map(added)]
  // Longest common run of lines, counted from the end so that it is read from the start.
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const same = old[i] === now[j]
      longest[i * width + j] = same
        ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
    }
  }
  const lines: Line[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ is: 'kept', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (i < old.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      lines.push(gone(old[i] ?? ''))
      i += 1
    } else if (j < now.length) {
      lines.push(added(now[j] ?? ''))
      j += 1
    } else {
      lines.push(gone(old[i] ?? ''))
      i += 1
    }
  }
  return lines
}

const gone = (text: string): Line => ({ is: 'gone', text })
const added = (text: string): Line => ({ is: 'new', text })
