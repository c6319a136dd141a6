import type { z } from 'zod'
import type { CodeListName } from '../codes'
import type { RichText } from '../rich-text/rich-text'
import type { ContentLanguage, InLanguages, Multilingual } from './content'

/** A calendar day, `YYYY-MM-DD`; the empty string when unanswered. */
export type IsoDate = string
/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoDateTime = string

export type Tri = 'yes' | 'no' | 'unknown'

export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year'
/** `value` is a positive number of `unit`s. */
export interface Duration {
  readonly value: number
  readonly unit: DurationUnit
}

/** What a kind needs to put a value into words: one language, the labels of codes and the names of records. */
export interface Words {
  tri(value: Tri): string
  code(list: CodeListName, code: string): string
  /** « 15 mars 2027 ». What is no date stays as it is. */
  date(value: IsoDate): string
  /** « 24 novembre 2026 à 11 h 43 (UTC+1) ». What is no moment stays as it is. */
  moment(value: string): string
  number(value: number): string
  duration(value: Duration): string
  /** « Libellé : réponse ». */
  pair(label: string, said: string): string
  /** Between answers that may hold commas: « ; ». */
  readonly semicolon: string
  /** Name of the record with this id, or '' when it does not exist. */
  recordName(register: string, id: string): string
  /** Label of a field inside a repeating group. */
  rowFieldLabel(rows: string, field: string): string
  /** Name of a row of the record these words were made for; '' outside a record. */
  rowName(group: string, id: string): string
  /** Text in this language; in the other one when this one is missing (the caller may keep count). */
  text(value: Multilingual): string
}

/** A record an answer names. */
export interface Reference {
  readonly register: string
  readonly id: string
}

/** What becomes of an answer found elsewhere beside the one that stands: hers is never replaced, at most an empty place is filled. */
export type Merged<V> =
  { readonly outcome: 'same' } | { readonly outcome: 'filled'; readonly value: V } | { readonly outcome: 'conflict' }

export type KindName =
  | 'text'
  | 'phrase'
  | 'prose'
  | 'richText'
  | 'texts'
  | 'tri'
  | 'oneOf'
  | 'manyOf'
  | 'choice'
  | 'integer'
  | 'date'
  | 'moment'
  | 'duration'
  | 'refTo'
  | 'refsTo'
  | 'rowRefs'
  | 'rows'

/** How one sort of answer is stored, emptied, checked, judged answered, merged and put into words. */
export interface Kind<V> {
  readonly name: KindName
  readonly schema: z.ZodType<V>
  empty(): V
  isAnswered(value: V): boolean
  /** In plain words; '' when unanswered. */
  asWords(value: V, words: Words): string
  /** The records the answer names, in its order; in rows too. */
  references(value: V): readonly Reference[]
  merge(stands: V, found: V): Merged<V>
  /** The answer that a line of plain text gives, for kinds that can be typed as one. */
  typed?(text: string, language: ContentLanguage): V
  /** The answer with the dress a person gave it, for kinds that have one. */
  dressed?(value: V): InLanguages<RichText>
  /** The same answer once rows or records it names bear other ids: a copy of a record needs ids of its own. */
  renamed?(value: V, ids: ReadonlyMap<string, string>): V
  /** What one who reads this language finds left to fill in, brackets included, for kinds that hold words. */
  blanks?(value: V, language: string): readonly string[]
  /** What answers are put in order by, where their words would not tell: days, numbers. */
  order?(value: V): string | number | null
  /** The answer without any mention of these records, for kinds that name records. */
  without?(value: V, gone: ReadonlySet<string>): V
  /** The answer with its words changed, in every language it is written in. */
  reworded?(value: V, change: (said: string) => string): V
  /** What a value written before a field existed lacks: that field, unanswered. Answers are never touched. */
  filled?(value: unknown): unknown
}

export type ValueOf<K> = K extends Kind<infer V> ? V : never

/** `required` by a text · `conditional`: required when its condition holds · `recommended` by regulators · `optional`. */
export type Need = 'required' | 'conditional' | 'recommended' | 'optional'

/** One question of a register or of a repeating group. Holds only what a lawyer could check: no layout, no behaviour. */
export interface Field<S extends string = string, K extends Kind<unknown> = Kind<unknown>> {
  readonly kind: K
  readonly section: S
  readonly need: Need
  /** Sources as cited, e.g. `GDPR 30(1)(b)`, `WP248`, `CNIL`. */
  readonly law: readonly string[]
  /** Never printed in a document that leaves the house. */
  readonly internal?: true
}

export type FieldSet = Readonly<Record<string, Field>>
export type Values<F extends FieldSet> = { readonly [N in keyof F]: ValueOf<F[N]['kind']> }
