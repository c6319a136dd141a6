const ascii = /^[\n\x20-\x7e]*$/

/** Words as they are compared and searched: without accents, case, ligatures or typographic apostrophes. « Œuvres » and "oeuvres" meet. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
}

const edges = /^[\s.,;:!?«»"“”'()[\]–—-]+|[\s.,;:!?«»"“”'()[\]–—-]+$/g

/** A phrase as compared: single blanks, no punctuation at its edges. « L’Accès, » and "l'acces" are the same. */
export const foldPhrase = (text: string): string => fold(text).replace(/\s+/g, ' ').replace(edges, '')

/** Letters and figures alone: `N° / RÉF` → `n ref`. */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A person's name as compared: « Aubert Claire » is « Claire AUBERT ». */
export const foldName = (name: string): string => foldWords(name).split(' ').sort().join(' ')

/** Whether every word of the query is somewhere in the folded text, in any order. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word))
}

export function queryWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
}
