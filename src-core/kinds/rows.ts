import { z } from 'zod'
import type { FieldSet, Kind, Values, Words } from './kind'
import { holdsAll, merging } from './merging'

/** A repeating group: what one of its rows holds. `title` names the field that stands for the row in lists (defineRow checks that it is one). */
export interface RowDefinition<F extends FieldSet = FieldSet> {
  readonly name: string
  readonly title: string
  readonly fields: F
}
export type RowOf<D extends RowDefinition> = { readonly id: string } & Values<D['fields']>

/** A row seen through no particular shape. */
export interface AnyRow {
  readonly id: string
  readonly [field: string]: unknown
}

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

const plainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of rows edited in place. Keys we do not know are kept: a newer or foreign file loses nothing by passing here. */
export function rowsOf<D extends RowDefinition>(of: D): RowsKind<D> {
  const fields = Object.entries(of.fields)
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, field.kind.schema]))
  const schema = z.array(z.looseObject({ id: z.string().min(1), ...shape }))
  const hasSome = (rows: readonly RowOf<D>[]) => rows.length > 0
  const answers = (row: RowOf<D>) => row as unknown as AnyRow
  return {
    name: 'rows',
    of,
    // The shape is built from the same fields as RowOf<D>, which zod cannot see through Object.entries.
    schema: schema as unknown as z.ZodType<readonly RowOf<D>[]>,
    empty: () => [],
    isAnswered: hasSome,
    asWords: (rows, words) => rows.map((row) => rowAsWords(of, row, words)).join('\n'),
    references: (rows) =>
      rows.flatMap((row) => fields.flatMap(([name, { kind }]) => kind.references(answers(row)[name]))),
    merge: merging(hasSome, holdsAll),
    renamed: (rows, ids) => rows.map((row) => renamedRow(of, answers(row), ids) as unknown as RowOf<D>),
    filled: (rows) =>
      Array.isArray(rows)
        ? rows.map((row: unknown) => (plainObject(row) ? { ...emptiesOf(of.fields), ...row } : row))
        : rows,
  }
}

function renamedRow({ fields }: RowDefinition, row: AnyRow, ids: ReadonlyMap<string, string>): AnyRow {
  const moved = Object.entries(row).map(([name, value]) => [name, fields[name]?.kind.renamed?.(value, ids) ?? value])
  return { ...Object.fromEntries(moved), id: ids.get(row.id) ?? row.id }
}

/** What one row holds, for a field whose answer is a repeating group. */
export const groupOf = (kind: Kind<unknown>): RowDefinition | undefined =>
  kind.name === 'rows' ? (kind as RowsKind).of : undefined

/** One row as `label: answer` pairs; unanswered fields are left out. */
export function rowAsWords<D extends RowDefinition>(of: D, row: RowOf<D>, words: Words): string {
  const parts: string[] = []
  for (const [name, field] of Object.entries(of.fields)) {
    const value = (row as Readonly<Record<string, unknown>>)[name]
    if (!field.kind.isAnswered(value)) continue
    const said = field.kind.asWords(value, words)
    if (said !== '') parts.push(words.pair(words.rowFieldLabel(of.name, name), said))
  }
  return parts.join(' · ')
}

/** A new row with every field unanswered. */
export function emptyRow<D extends RowDefinition>(of: D, id: string): RowOf<D> {
  return { id, ...emptiesOf(of.fields) } as RowOf<D>
}

/** Every field of the set, unanswered. */
export const emptyValues = <F extends FieldSet>(fields: F): Values<F> => ({ ...emptiesOf(fields) }) as Values<F>

/** The same, shared: to be spread into what is being made, never to be changed. */
export function emptiesOf(fields: FieldSet): Readonly<Record<string, unknown>> {
  const known = empties.get(fields)
  if (known) return known
  const made = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.kind.empty()]))
  empties.set(fields, made)
  return made
}

/** Values are never changed in their place: those of one set of questions are made once, and an import makes thousands of rows. */
const empties = new WeakMap<FieldSet, Readonly<Record<string, unknown>>>()
