import { commonPasswords } from './common-passwords'
import { fold } from './folding/fold'

/** How a passphrase stands against somebody who guesses, in words people can act on. The first two are refused. */
export const passphraseStrengths = ['short', 'guessable', 'fair', 'strong'] as const
export type PassphraseStrength = (typeof passphraseStrengths)[number]

/** A guess costs half a second: twelve signs of chance, or four words, outlast whoever holds the file. */
export const leastPassphraseLength = 12
const strongLength = 20
/** What remains once all that is tried first is put aside. Two signs for each common word: three of them are too few, four will do. */
const leastLeft = 8
const leastDistinct = 6
const strongLeft = 12

/** Rows of keyboards and the alphabet: what guessing tries first, forwards and backwards. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  // Columns, as fingers go down a keyboard.
  '1aqw2zsx3edc4rfv5tgb6yhn7ujm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
].flatMap((row) => [row, [...row].reverse().join('')])
const leastRun = 4

/** Longest first: `motdepasse` before `passe`. */
const words = [...commonPasswords].sort((one, other) => other.length - one.length)
/** Two signs nobody types for each, so that the same word twice is no more than once. */
const signsOf = new Map(words.map((word, at) => [word, String.fromCodePoint(0xe000 + 2 * at, 0xe001 + 2 * at)]))
const anyOf = (list: readonly string[]) => new RegExp(list.map((word) => [...word].join('[ ._-]?')).join('|'), 'g')
/** Both ways round: « dancerobert » is no « dancer », but « dance » and « robert ». */
const commonWords = [anyOf(words), anyOf([...words].reverse())]

/** Years, and dates written with or without strokes. */
const dates = /(?:\d{1,2}[/.\- ]?){0,2}(?:19|20)\d\d/g

const lookalikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '€': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/** `about`: what whoever guesses knows of the file, such as its name and that of the client. */
export function passphraseStrength(typed: string, about: readonly string[] = []): PassphraseStrength {
  const text = typed.normalize('NFC')
  const length = [...text].length
  if (length < leastPassphraseLength) return 'short'
  const folded = fold(text)
  const plainly = folded.replace(dates, '*').replace(/[@43€1!0$57]/g, (sign) => lookalikes[sign] ?? sign)
  const names = namesIn(about)
  const left = [folded, plainly].flatMap((each) =>
    commonWords.map((common) => [...withoutTheObvious(each, names, common)]),
  )
  if (left.some((signs) => signs.length < leastLeft || new Set(signs).size < leastDistinct)) return 'guessable'
  const several = text.split(/[\s\-_.,;]+/).filter((word) => word.length > 2).length >= 4
  return (several || length >= strongLength) && left.every((signs) => signs.length >= strongLeft) ? 'strong' : 'fair'
}

export const isRefused = (strength: PassphraseStrength): boolean => strength === 'short' || strength === 'guessable'

export const isPassphraseRefused = (typed: string, about: readonly string[] = []): boolean =>
  isRefused(passphraseStrength(typed, about))

interface NamedFile {
  readonly clientFile: readonly { readonly fileName: string }[]
  readonly organisations: readonly { readonly legalName: string }[]
}

/** What whoever holds the file reads on it, or guesses: its name, and whom it is about. */
export const knownOf = (fileName: string, dossier?: NamedFile): readonly string[] => [
  fileName,
  ...(dossier?.clientFile ?? []).map((file) => file.fileName),
  ...(dossier?.organisations ?? []).map(({ legalName }) => legalName),
]

/** Words of names, of four letters at least: shorter ones stand within others. Longest first. */
function namesIn(about: readonly string[]): readonly string[] {
  const found = about.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= leastRun)
  return [...new Set(found)].sort((one, other) => other.length - one.length)
}

/** What remains of it, without blanks: a name, a date, a run of a row or of one sign counts for one sign, a common word for two. */
function withoutTheObvious(text: string, names: readonly string[], common: RegExp): string {
  let kept = text
  for (const name of names) kept = kept.replaceAll(name, '*')
  kept = kept
    .replace(common, (word) => signsOf.get(word.replace(/[ ._-]/g, '')) ?? '*')
    .replace(dates, '*')
    .replace(/(.+?)\1+/gsu, '$1')
  for (const row of rows) {
    for (let from = 0; from + leastRun <= row.length; from += 1)
      kept = kept.replaceAll(row.slice(from, from + leastRun), '*')
  }
  return kept.replace(/[\s._-]/g, '')
}
