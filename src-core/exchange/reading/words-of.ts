import { foldWords } from '../../folding/fold'

/** A word or a number of a text, where it stands, and what stands between it and the word before. */
export interface Word {
  readonly folded: string
  readonly from: number
  readonly to: number
  readonly before: string
}

/** Words and numbers apart: « 5ans » is two. A part of a text cut along these cuts no word. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)) {
    const from = match.index
    words.push({ folded: foldWords(match[0]), from, to: from + match[0].length, before: text.slice(end, from) })
    end = from + match[0].length
  }
  return words
}

export const phraseOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ')

/** How many words of the longest of these phrases begin the list; 0 when none does. */
export function lengthOfFirst(phrases: readonly (readonly string[])[], words: readonly Word[]): number {
  let longest = 0
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, at) => words[at]?.folded === word)) longest = phrase.length
  }
  return longest
}

/** `a compter de, apres` → lists of words, for `lengthOfFirst`. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(/\s+/))

type Codes<C> = readonly (readonly [RegExp, C])[]

/** The code of the first pattern that fits. Most words fit none: one look at all patterns together tells so. */
export const codeFor = <C>(table: Codes<C>, folded: string): C | undefined =>
  anyOf(table).test(folded) ? table.find(([pattern]) => pattern.test(folded))?.[1] : undefined

const together = new WeakMap<Codes<unknown>, RegExp>()

function anyOf(table: Codes<unknown>): RegExp {
  const known = together.get(table)
  if (known) return known
  const [flags = '', ...others] = new Set(table.map(([pattern]) => pattern.flags))
  if (others.length > 0) throw new Error('patterns of one table have the same flags')
  const all = new RegExp(table.map(([{ source }]) => `(?:${source})`).join('|'), flags)
  together.set(table, all)
  return all
}
