import { z } from 'zod'
import { codeLists, type CodeListName, type CodeOf } from '../codes'
import type { InEachLanguage } from './content'
import type { Kind, Tri } from './kind'
import { listed } from './listed'
import { holdsAll, merging } from './merging'
import { isSame } from './same'

const none: readonly never[] = []

/** Yes, no, or not known yet. Unknown is never no: it is what an unanswered question holds. */
export interface TriKind extends Kind<Tri> {
  readonly name: 'tri'
}
const isKnown = (value: Tri) => value !== 'unknown'
export const tri: TriKind = {
  name: 'tri',
  schema: z.enum(['yes', 'no', 'unknown']),
  empty: () => 'unknown',
  isAnswered: isKnown,
  asWords: (value, words) => words.tri(value),
  references: () => none,
  merge: merging(isKnown, isSame),
}

/** One code of a list; the empty string when unanswered. */
export interface OneOfKind<L extends CodeListName = CodeListName> extends Kind<CodeOf<L> | ''> {
  readonly name: 'oneOf'
  readonly list: L
}
export function oneOf<L extends CodeListName>(list: L): OneOfKind<L> {
  const codes: readonly string[] = codeLists[list]
  const isChosen = (value: CodeOf<L> | '') => value !== ''
  return {
    name: 'oneOf',
    list,
    schema: z.custom<CodeOf<L> | ''>((value) => value === '' || (typeof value === 'string' && codes.includes(value)), {
      message: `a code of ${list}`,
    }),
    empty: () => '',
    isAnswered: isChosen,
    asWords: (value, words) => (value === '' ? '' : words.code(list, value)),
    references: () => none,
    merge: merging(isChosen, isSame),
  }
}

/**
 * Several codes of a list, each at most once. `keepsUnknown`: codes of a newer version are kept as they stand, and told
 * by their code.
 */
export interface ManyOfKind<L extends CodeListName = CodeListName> extends Kind<readonly CodeOf<L>[]> {
  readonly name: 'manyOf'
  readonly list: L
  readonly keepsUnknown: boolean
}
export function manyOf<L extends CodeListName>(list: L, keepsUnknown?: 'keepsUnknown'): ManyOfKind<L> {
  const codes: readonly string[] = codeLists[list]
  // As short as a code is: a sentence there is damage.
  const isOne = (code: string) => codes.includes(code) || (keepsUnknown !== undefined && /^[\w-]{1,20}$/.test(code))
  const hasSome = (value: readonly CodeOf<L>[]) => value.length > 0
  return {
    name: 'manyOf',
    list,
    keepsUnknown: keepsUnknown !== undefined,
    schema: z.array(
      z.custom<CodeOf<L>>((value) => typeof value === 'string' && isOne(value), {
        message: `a code of ${list}`,
      }),
    ),
    empty: () => [],
    isAnswered: hasSome,
    asWords: (value, words) =>
      listed(
        value.map((code) => words.code(list, code)),
        words.semicolon,
      ),
    references: () => none,
    merge: merging(hasSome, holdsAll),
  }
}

/** One answer a choice offers: its code, which the file keeps, and its words. */
export interface ChoiceOption {
  readonly code: string
  readonly said: InEachLanguage
}

/** One of a few answers that come with the question, where no list of codes is shared; the empty string when unanswered. */
export interface ChoiceKind extends Kind<string> {
  readonly name: 'choice'
  readonly options: readonly ChoiceOption[]
}
export function choice(options: readonly ChoiceOption[]): ChoiceKind {
  const isChosen = (value: string) => value !== ''
  const saidOf = (value: string) => options.find(({ code }) => code === value)?.said
  return {
    name: 'choice',
    options,
    schema: z.string().refine((value) => value === '' || saidOf(value) !== undefined, { message: 'a code offered' }),
    empty: () => '',
    isAnswered: isChosen,
    asWords: (value, words) => words.text(saidOf(value) ?? {}),
    references: () => none,
    merge: merging(isChosen, isSame),
  }
}

/** The list a question chooses its one code from; undefined when it is no such question. */
export const choiceOf = (kind: Kind<unknown>): CodeListName | undefined =>
  kind.name === 'oneOf' ? (kind as OneOfKind).list : undefined
