import type { AnyRecord } from '@core/dossier/change'
import { groupOf, type Field, type FieldSet, type KindName, type Words } from '@core/kinds'
import { fieldsOf, withExtras } from '@core/law/extra-fields'
import { rowDefinitions, type RecordIn, type RegisterName, type RowName } from '@core/registers'
import { labelHere } from '@core/texts/field-texts'
import { withinRecord } from '@core/texts/words'
import { mayTell } from '../../documents/editions'
import type { Printing } from '../../documents/printing'
import type { Breadth, ColumnOf, TableCell } from './table'

/** Columns of a table drawn from the definition of a register: one a question, in the order of its form. */

const breadths: Readonly<Partial<Record<KindName, Breadth>>> = {
  date: 'short',
  integer: 'short',
  tri: 'short',
  oneOf: 'middle',
  duration: 'middle',
  text: 'middle',
  refTo: 'middle',
  moment: 'middle',
}
export const breadthOf = ({ kind }: Field): Breadth => breadths[kind.name] ?? 'long'

/** An answer as a cell; '' where nobody answered. */
export function cellOf({ kind }: Field, value: unknown, words: Words): TableCell {
  if (!kind.isAnswered(value)) return ''
  if (kind.name === 'date') return { day: value as string }
  if (kind.name === 'integer') return value as number
  if (!lists.has(kind.name)) return kind.asWords(value, words)
  return (value as readonly unknown[])
    .map((each) => kind.asWords([each], words))
    .filter((said) => said !== '')
    .join('\n')
}

/** Told one a line: names and labels have commas of their own. */
const lists: ReadonlySet<KindName> = new Set(['texts', 'manyOf', 'refsTo', 'rowRefs'])

/** The questions of a register this edition may tell, packs' included; nothing of what stays in the house. */
export function toldFields<R extends RegisterName>(
  { audience, parameters }: Printing,
  register: R,
): readonly (readonly [name: string, field: Field])[] {
  const fields: FieldSet = fieldsOf(register, parameters)
  return Object.entries(fields).filter(([name, { internal }]) => !internal && mayTell(audience, register, name))
}

export const refColumn = ({ texts }: Printing): ColumnOf<{ readonly ref: string }> => ({
  label: texts.documents.ref,
  breadth: 'short',
  value: ({ ref }) => ref,
  always: true,
})

/** One question of a register as a column. */
export function fieldColumn<R extends RegisterName>(
  printing: Printing,
  register: R,
  name: string,
  field: Field,
): ColumnOf<RecordIn<R>> {
  const { language, parameters, words } = printing
  const of = groupOf(field.kind)
  return {
    label: labelHere(language, register, name, parameters),
    breadth: breadthOf(field),
    always: field.need === 'required',
    value: (record) => {
      const inside = withinRecord(words, register, record)
      const value = withExtras(register, record as unknown as AnyRecord, parameters)[name]
      return of
        ? linesOfGroup(printing, of.name as RowName, (value ?? []) as readonly AnyRecord[], inside)
        : cellOf(field, value, inside)
    },
  }
}

/** A repeating group in one cell: one row a line, `question: answer · question: answer`. */
function linesOfGroup({ audience, texts }: Printing, of: RowName, rows: readonly AnyRecord[], words: Words): string {
  const fields: FieldSet = rowDefinitions[of].fields
  const { title } = rowDefinitions[of]
  return rows
    .map((row) =>
      Object.entries(fields)
        .filter(([name, { internal }]) => !internal && mayTell(audience, of, name))
        .map(([name, { kind }]) => {
          const said = kind.isAnswered(row[name]) ? onOneLine(kind.asWords(row[name], words)) : ''
          return said === '' || name === title ? said : words.pair(words.rowFieldLabel(of, name), said)
        })
        .filter((said) => said !== '')
        .join(texts.documents.parting),
    )
    .filter((line) => line !== '')
    .join('\n')
}

/** A line of a cell stands for one row: what somebody wrote on several lines stays on it. */
export const onOneLine = (said: string): string => said.replace(/\s*\n\s*/g, ' ').trim()

/** The questions of a repeating group as columns of a table of its own. */
export function groupColumns(printing: Printing, of: RowName): readonly ColumnOf<RowInside>[] {
  const fields: FieldSet = rowDefinitions[of].fields
  return Object.entries(fields)
    .filter(([name, { internal }]) => !internal && mayTell(printing.audience, of, name))
    .map(([name, field]) => ({
      label: printing.words.rowFieldLabel(of, name),
      breadth: breadthOf(field),
      value: ({ row, words }) => cellOf(field, row[name], words),
    }))
}

/** A row with the words that name what stands beside it in its record. */
export interface RowInside {
  readonly ref: string
  readonly row: AnyRecord
  readonly words: Words
}
