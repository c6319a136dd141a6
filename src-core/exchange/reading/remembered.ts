const [mostKept, longestKept] = [2_000, 300]

/** The same reader, which reads a text it was given lately once: a register says the same words on every row. Pure readers only. */
export function remembered<V>(read: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = read(text)
    if (text.length > longestKept) return value
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, value)
    return value
  }
}
