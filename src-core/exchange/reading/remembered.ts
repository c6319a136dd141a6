import { Kept } from '../../folding/kept'

const [mostKept, longestKept] = [2_000, 300]

/** The same reader, which reads a text it was given lately once: a register says the same words on every row. Pure readers only. */
export function remembered<V>(read: (text: string) => V): (text: string) => V {
  const kept = new Kept<{ readonly value: V }>(mostKept)
  return (text) => {
    if (text.length > longestKept) return read(text)
    const known = kept.get(text)
    if (known !== undefined) return known.value
    const value = read(text)
    kept.set(text, { value })
    return value
  }
}
