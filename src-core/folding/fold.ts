import { Kept } from './kept'

const ascii = /^[\n\x20-\x7e]*$/

const lettersFrom = (first: number, end: number): readonly string[] =>
  Array.from({ length: end - first }, (_, index) => folded(String.fromCharCode(first + index)))

// Western letters and typographic marks stand alone, and are folded once: a large record holds millions of them.
const western = lettersFrom(0, 0x180)
const firstMark = 0x2000
const marks = lettersFrom(firstMark, 0x2070)

/** Put together letter by letter, a longer text would fill memory with its beginnings. */
const longestByLetter = 2_000

/** Words as they are compared and searched: without accents, case, ligatures or typographic apostrophes. « Œuvres » and "oeuvres" meet. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  if (text.length > longestByLetter) return folded(text)
  let said = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = western[code] ?? marks[code - firstMark]
    // An accent set apart, or another script: letters hang together there.
    if (letter === undefined) return folded(text)
    said += letter
  }
  return said
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
}

const edges = new Set('.,;:!?«»"“”\'()[]–—-')
const isEdge = (letter: string | undefined) => letter !== undefined && (edges.has(letter) || letter.trim() === '')
const unevenBlanks = /\s\s|[^\S ]/

/** A phrase as compared: single blanks, no punctuation at its edges. « L’Accès, » and "l'acces" are the same. */
export function foldPhrase(text: string): string {
  const said = fold(text)
  const even = unevenBlanks.test(said) ? said.replace(/\s+/g, ' ') : said
  let [from, to] = [0, even.length]
  while (from < to && isEdge(even[from])) from += 1
  while (to > from && isEdge(even[to - 1])) to -= 1
  return even.slice(from, to)
}

/** Letters and figures alone: `N° / RÉF` → `n ref`. */
export function foldWords(text: string): string {
  if (text.length > longestKept) return wordsOf(text)
  const known = keptWords.get(text)
  if (known !== undefined) return known
  const words = wordsOf(text)
  keptWords.set(text, words)
  return words
}

/** A register says the same words on every row, and each of its readers folds them anew. */
const [longestKept, mostKept] = [80, 5_000]
const keptWords = new Kept<string>(mostKept)

const wordless = /[^\p{L}\p{N}]+/gu
/** What a letter becomes among words: itself, or a gap. Undefined where one letter becomes both. */
const inWords = (letter: string): string | undefined => {
  const said = letter.replace(wordless, ' ')
  return said === ' ' || !said.includes(' ') ? said : undefined
}
const westernWords = western.map(inWords)
const markWords = marks.map(inWords)

const wordsOfAny = (text: string) => fold(text).replace(wordless, ' ').trim()

function wordsOf(text: string): string {
  if (text.length > longestByLetter) return wordsOfAny(text)
  let said = ''
  let isGap = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = code < firstMark ? westernWords[code] : markWords[code - firstMark]
    if (letter === undefined) return wordsOfAny(text)
    if (letter === ' ') isGap = said !== ''
    else {
      said += isGap ? ` ${letter}` : letter
      isGap = false
    }
  }
  return said
}

/** A person's name as compared: « Aubert Claire » is « Claire AUBERT ». */
export function foldName(name: string): string {
  const known = keptNames.get(name)
  if (known !== undefined) return known
  const folded = foldWords(name).split(' ').sort().join(' ')
  if (name.length <= longestKept) keptNames.set(name, folded)
  return folded
}
const keptNames = new Kept<string>(1_000)

/** Whether every word of the query is somewhere in the folded text, in any order. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word))
}

export function queryWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
}
