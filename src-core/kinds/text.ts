import { z } from 'zod'
import { blanksIn } from '../rich-text/blanks'
import { contentLanguages, inLanguages, isWritten, textIn, type Multilingual } from './content'
import type { Kind } from './kind'
import { holdsAll, isSameText, merging, mergingLanguages } from './merging'

const none: readonly never[] = []
const bracketsOf = (said: string) => blanksIn(said).map(({ text: blank }) => blank)

/** One line that has no language: a name, a number, an address. */
export interface TextKind extends Kind<string> {
  readonly name: 'text'
}
export const text: TextKind = {
  name: 'text',
  schema: z.string(),
  empty: () => '',
  isAnswered: isWritten,
  asWords: (value) => value,
  references: () => none,
  merge: merging(isWritten, isSameText),
  typed: (value) => value,
  blanks: bracketsOf,
  reworded: (value, change) => (isWritten(value) ? change(value) : value),
}

/** A text that the program reads, not people: a frozen copy, an address inside the file. */
export const raw: TextKind = { ...text }

/** True when at least one language says something. */
export const isSaid = (value: Multilingual): boolean => contentLanguages.some((language) => isWritten(value[language]))

/** One line that a dossier may hold in each of its languages. */
export interface PhraseKind extends Kind<Multilingual> {
  readonly name: 'phrase'
}
export const phrase: PhraseKind = {
  name: 'phrase',
  schema: inLanguages(z.string()),
  empty: () => ({}),
  isAnswered: isSaid,
  asWords: (value, words) => words.text(value),
  references: () => none,
  merge: mergingLanguages(isWritten, isSameText),
  typed: (value, language) => ({ [language]: value }),
  blanks: (value, language) => bracketsOf(textIn(value, language)),
  reworded: (value, change) =>
    Object.fromEntries(
      Object.entries(value).map(([language, said]) => [language, isWritten(said) ? change(said) : said]),
    ),
}

/** Several lines that a dossier may hold in each of its languages. */
export interface ProseKind extends Kind<Multilingual> {
  readonly name: 'prose'
}
export const prose: ProseKind = { ...phrase, name: 'prose' }

/** Short texts in a list: codes and laws, authorities, tags. */
export interface TextsKind extends Kind<readonly string[]> {
  readonly name: 'texts'
}
const isListed = (value: readonly string[]) => value.some(isWritten)
export const texts: TextsKind = {
  name: 'texts',
  schema: z.array(z.string()),
  empty: () => [],
  isAnswered: isListed,
  asWords: (value) => value.filter(isWritten).join(', '),
  references: () => none,
  merge: merging(isListed, holdsAll),
  blanks: (value) => value.flatMap(bracketsOf),
}

/** Where in the record something is to be told, one place a text. A copy of the record has its rows under other ids. */
export const marks: TextsKind = {
  ...texts,
  renamed: (value, ids) =>
    value.map((mark) =>
      mark
        .split('/')
        .map((part) => ids.get(part) ?? part)
        .join('/'),
    ),
}
