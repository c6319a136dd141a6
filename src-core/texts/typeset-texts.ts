import type { Texts } from './texts'

/** Our own sentences with the blanks their language asks for, once for the window and for Word. */
export function typesetTexts(texts: Texts): Texts {
  const { typeset } = texts.spoken
  const dress = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value)
    if (typeof value === 'function') {
      const say = value as (...given: readonly unknown[]) => unknown
      return (...given: readonly unknown[]) => dress(say(...given))
    }
    if (Array.isArray(value)) return value.map(dress)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, dress(each)]))
  }
  const { spoken, ...sentences } = texts
  return { ...(dress(sentences) as typeof sentences), spoken }
}
