import { z } from 'zod'
import type { FieldSet, Kind, Language, Values, Words } from './kind'

/** A repeating group: what one of its rows holds. `title` names the field that stands for the row in lists (defineRow checks that it is one). */
export interface RowDefinition<F extends FieldSet = FieldSet> {
  readonly name: string
  readonly title: string
  readonly fields: F
}
export type RowOf<D extends RowDefinition> = { readonly id: string } & Values<D['fields']>

export function defineRow<const F extends FieldSet>(
  name: string,
  title: keyof F & string,
  fields: F,
): RowDefinition<F> {
  return { name, title, fields }
}

export interface RowsKind<D extends RowDefinition = RowDefinition> extends Kind<readonly RowOf<D>[]> {
  readonly name: 'rows'
  readonly of: D
}

/** A list of rows edited in place. Keys we do not know are kept: a newer or foreign file loses nothing by passing here. */
export function rowsOf<D extends RowDefinition>(of: D): RowsKind<D> {
  const shape = Object.fromEntries(Object.entries(of.fields).map(([name, field]) => [name, field.kind.schema]))
  const schema = z.array(z.looseObject({ id: z.string().min(1), ...shape }))
  return {
    name: 'rows',
    of,
    // The shape is built from the same fields as RowOf<D>, which zod cannot see through Object.entries.
    schema: schema as unknown as z.ZodType<readonly RowOf<D>[]>,
    empty: () => [],
    isAnswered: (value) => value.length > 0,
    inWords: (value, words) => value.map((row) => rowInWords(of, row, words)).join('\n'),
  }
}

/** One row as `label: answer` pairs; unanswered fields are left out. */
export function rowInWords<D extends RowDefinition>(of: D, row: RowOf<D>, words: Words): string {
  const parts: string[] = []
  for (const [name, field] of Object.entries(of.fields)) {
    const value = (row as Readonly<Record<string, unknown>>)[name]
    if (!field.kind.isAnswered(value)) continue
    const said = field.kind.inWords(value, words)
    if (said !== '') parts.push(labelled(words.rowFieldLabel(of.name, name), said, words.language))
  }
  return parts.join(' · ')
}

/** A new row with every field unanswered. */
export function emptyRow<D extends RowDefinition>(of: D, id: string): RowOf<D> {
  return { id, ...emptyValues(of.fields) } as RowOf<D>
}

/** Every field of the set, unanswered. */
export function emptyValues<F extends FieldSet>(fields: F): Values<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.kind.empty()])) as Values<F>
}

/** « Libellé : réponse » · “Label: answer”. */
export const labelled = (label: string, said: string, language: Language) =>
  `${label}${language === 'fr' ? ' :' : ':'} ${said}`
