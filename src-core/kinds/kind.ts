import type { z } from 'zod'
import type { CodeListName } from '../codes'

export type Language = 'fr' | 'en'
export const languages = ['fr', 'en'] as const satisfies readonly Language[]

/** A calendar day, `YYYY-MM-DD`; the empty string when unanswered. */
export type IsoDate = string
/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoDateTime = string

export type Tri = 'yes' | 'no' | 'unknown'

/** Free text that a dossier may hold in both languages. A missing language is told by the export, never replaced silently. */
export interface Bilingual {
  readonly fr?: string
  readonly en?: string
}

export type DurationUnit = 'hour' | 'day' | 'week' | 'month' | 'year'
/** `value` is a positive number of `unit`s. */
export interface Duration {
  readonly value: number
  readonly unit: DurationUnit
}

/** What a kind needs to put a value into words: one language, the labels of codes and the names of records. */
export interface Words {
  readonly language: Language
  tri(value: Tri): string
  code(list: CodeListName, code: string): string
  /** Name of the record with this id, or '' when it does not exist. */
  recordName(register: string, id: string): string
  /** Label of a field inside a repeating group. */
  rowFieldLabel(rows: string, field: string): string
  /** Text in this language; in the other one when this one is missing (the caller may keep count). */
  text(value: Bilingual): string
}

/** How one sort of answer is stored, emptied, checked, judged answered and put into words. */
export interface Kind<V> {
  readonly name: string
  readonly schema: z.ZodType<V>
  empty(): V
  isAnswered(value: V): boolean
  inWords(value: V, words: Words): string
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
