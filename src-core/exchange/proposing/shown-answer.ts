import type { Multilingual } from '../../kinds'

/** An answer that stands, as the warning quotes it; '' for what only the screen can word (codes, numbers, rows). */
export function shownAnswer(value: unknown, nameOf: (id: string) => string | undefined): string {
  if (typeof value === 'string') return nameOf(value) ?? (/\s|^\p{Lu}|\d/u.test(value) ? value : '')
  if (Array.isArray(value)) {
    return value
      .map((each) => shownAnswer(each, nameOf))
      .filter((each) => each !== '')
      .join(', ')
  }
  if (typeof value !== 'object' || value === null) return ''
  const { fr, en } = value as Multilingual
  return fr ?? en ?? ''
}
