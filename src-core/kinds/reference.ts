import { z } from 'zod'
import type { Kind } from './kind'

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
    isAnswered: (value) => value !== '',
    inWords: (value, words) => (value === '' ? '' : words.recordName(register, value)),
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
    isAnswered: (value) => value.length > 0,
    inWords: (value, words) =>
      value
        .map((id) => words.recordName(register, id))
        .filter((name) => name !== '')
        .join(', '),
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
    isAnswered: (value) => value.length > 0,
    // Only the record that holds the group can name its rows: documents and forms ask it (see dossier/references).
    inWords: () => '',
  }
}
