import { z } from 'zod'
import { codeLists, type CodeListName, type CodeOf } from '../codes'
import type { Kind, Tri } from './kind'

/** Yes, no, or not known yet. Unknown is never no: it is what an unanswered question holds. */
export interface TriKind extends Kind<Tri> {
  readonly name: 'tri'
}
export const tri: TriKind = {
  name: 'tri',
  schema: z.enum(['yes', 'no', 'unknown']),
  empty: () => 'unknown',
  isAnswered: (value) => value !== 'unknown',
  inWords: (value, words) => words.tri(value),
}

/** One code of a list; the empty string when unanswered. */
export interface OneOfKind<L extends CodeListName = CodeListName> extends Kind<CodeOf<L> | ''> {
  readonly name: 'oneOf'
  readonly list: L
}
export function oneOf<L extends CodeListName>(list: L): OneOfKind<L> {
  const codes: readonly string[] = codeLists[list]
  return {
    name: 'oneOf',
    list,
    schema: z.custom<CodeOf<L> | ''>((value) => value === '' || (typeof value === 'string' && codes.includes(value)), {
      message: `a code of ${list}`,
    }),
    empty: () => '',
    isAnswered: (value) => value !== '',
    inWords: (value, words) => (value === '' ? '' : words.code(list, value)),
  }
}

/** Several codes of a list, each at most once. */
export interface ManyOfKind<L extends CodeListName = CodeListName> extends Kind<readonly CodeOf<L>[]> {
  readonly name: 'manyOf'
  readonly list: L
}
export function manyOf<L extends CodeListName>(list: L): ManyOfKind<L> {
  const codes: readonly string[] = codeLists[list]
  return {
    name: 'manyOf',
    list,
    schema: z.array(
      z.custom<CodeOf<L>>((value) => typeof value === 'string' && codes.includes(value), {
        message: `a code of ${list}`,
      }),
    ),
    empty: () => [],
    isAnswered: (value) => value.length > 0,
    inWords: (value, words) => value.map((code) => words.code(list, code)).join(', '),
  }
}
