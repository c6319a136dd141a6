import { z } from 'zod'
import type { Kind } from './kind'
import { holdsAll, merging } from './merging'
import { isSame } from './same'

const isNamed = (id: string) => id !== ''
const hasSome = (ids: readonly string[]) => ids.length > 0

/** The id of one record of another register; the empty string when unanswered. */
export interface RefToKind extends Kind<string> {
  readonly name: 'refTo'
  readonly register: string
}
export function refTo(register: string): RefToKind {
  return {
    name: 'refTo',
    register,
    schema: z.string(),
    empty: () => '',
    isAnswered: isNamed,
    asWords: (id, words) => (id === '' ? '' : words.recordName(register, id)),
    references: (id) => (id === '' ? [] : [{ register, id }]),
    merge: merging(isNamed, isSame),
    renamed: (id, names) => names.get(id) ?? id,
    without: (id, gone) => (gone.has(id) ? '' : id),
  }
}

/** The ids of records of another register, in the order the person gave them. */
export interface RefsToKind extends Kind<readonly string[]> {
  readonly name: 'refsTo'
  readonly register: string
}
export function refsTo(register: string): RefsToKind {
  return {
    name: 'refsTo',
    register,
    schema: z.array(z.string()),
    empty: () => [],
    isAnswered: hasSome,
    asWords: (ids, words) =>
      ids
        .map((id) => words.recordName(register, id))
        .filter((name) => name !== '')
        .join(', '),
    references: (ids) => ids.map((id) => ({ register, id })),
    merge: merging(hasSome, holdsAll),
    renamed: (ids, names) => ids.map((id) => names.get(id) ?? id),
    without: (ids, gone) => ids.filter((id) => !gone.has(id)),
  }
}

/** The ids of rows of a repeating group of the same record (`field` names the group). */
export interface RowRefsKind extends Kind<readonly string[]> {
  readonly name: 'rowRefs'
  readonly field: string
}
export function rowRefs(field: string): RowRefsKind {
  return {
    name: 'rowRefs',
    field,
    schema: z.array(z.string()),
    empty: () => [],
    isAnswered: hasSome,
    asWords: (ids, words) =>
      ids
        .map((id) => words.rowName(field, id))
        .filter((name) => name !== '')
        .join(', '),
    references: () => [],
    merge: merging(hasSome, holdsAll),
    renamed: (ids, names) => ids.map((id) => names.get(id) ?? id),
  }
}
