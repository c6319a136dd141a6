import { foldWords } from '../folding/fold'
import { Kept } from '../folding/kept'
import { beginningsOf, formsOf, mayMeet } from './word-forms'

/** Signs nobody sees, which split a word for whoever compares letters: soft hyphens, joiners, marks of order. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Letters and figures of what stands between two blanks: « d’accès, » → `d`, `acces`. */
export function partsOf(chunk: string): readonly string[] {
  // A sigma at the end of a word is written otherwise, and where a word ends is what we decide here.
  const said = foldWords(chunk.replace(unseen, '')).replaceAll('ς', 'σ')
  return said === '' ? [] : said.split(' ')
}

const keptChunks = new Kept<readonly string[]>(20_000)
const longestKept = 60

/** Words one may look for what stands between two blanks by: its parts, and the whole as if nothing stood between them. */
function wordsOfChunk(chunk: string): readonly string[] {
  if (chunk === '') return []
  const known = keptChunks.get(chunk)
  if (known) return known
  const parts = partsOf(chunk)
  const words = parts.length > 1 ? [...parts, parts.join('')] : parts
  if (chunk.length <= longestKept) keptChunks.set(chunk, words)
  return words
}

/** A register says the same on many of its records: labels, names of others, durations. */
const keptTexts = new Kept<readonly string[]>(5_000)
const longestTextKept = 200

/** Every word of a text, as it is looked for. */
export function wordsOf(text: string): readonly string[] {
  const known = text.length > longestTextKept ? undefined : keptTexts.get(text)
  if (known) return known
  const words = new Set<string>()
  for (const chunk of text.split(/\s+/)) for (const word of wordsOfChunk(chunk)) words.add(word)
  const said = [...words]
  if (text.length <= longestTextKept) keptTexts.set(text, said)
  return said
}

/** One word looked for. */
export interface AskedWord {
  readonly text: string
  readonly forms: readonly string[]
  /** What any word with a form in common begins with, irregular ones aside. */
  readonly beginnings: readonly string[]
}

/** What was typed between two blanks. */
export interface Asked {
  /** As if nothing stood between its parts. */
  readonly whole: AskedWord
  /** Its parts, where there are several; each alone would do as well. */
  readonly parts: readonly AskedWord[]
  /** `T-003`, `15/03/2027`, `R&D`: parts found far from each other are something else, unless the whole is nowhere. */
  readonly isCode: boolean
}

function askedWord(text: string): AskedWord {
  const forms = formsOf(text)
  return { text, forms, beginnings: beginningsOf(forms) }
}

/** More words than this are a text that was pasted: it is found by its beginning. */
const mostAsked = 24

export function askedIn(query: string): readonly Asked[] {
  return query
    .split(/\s+/)
    .flatMap((chunk) => {
      const parts = partsOf(chunk)
      if (parts.length === 0) return []
      const isCode = /\p{N}/u.test(chunk) || parts.every((part) => part.length <= 2)
      // « l’accès » is found where « accès » is said.
      const telling = isCode ? parts : parts.filter((part) => part.length > 1)
      return [{ whole: askedWord(parts.join('')), parts: parts.length > 1 ? telling.map(askedWord) : [], isCode }]
    })
    .slice(0, mostAsked)
}

/** How well a word answers one looked for; 0: not at all. */
export const grades = { inside: 1, form: 2, begins: 3, same: 4 } as const
export type Grade = 0 | (typeof grades)[keyof typeof grades]

const isPlain = /^[a-z0-9]+$/

/** One or two letters are inside nearly everything: they begin a word, or they are looked for as typed in scripts without blanks. */
export const mayBeInside = ({ text }: AskedWord): boolean => text.length > 2 || !isPlain.test(text)

export function gradeOf(word: string, asked: AskedWord): Grade {
  const at = word.indexOf(asked.text)
  if (at === 0) return word.length === asked.text.length ? grades.same : grades.begins
  if (mayMeet(word, asked.beginnings) && formsOf(word).some((form) => asked.forms.includes(form))) return grades.form
  return at > 0 && mayBeInside(asked) ? grades.inside : 0
}
