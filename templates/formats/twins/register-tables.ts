import type { AnyRecord } from '@core/dossier/change'
import { groupOf } from '@core/kinds'
import type { RecordIn, RegisterName, RowName } from '@core/registers'
import { labelHere } from '@core/texts/field-texts'
import { withinRecord } from '@core/texts/words'
import type { Printing } from '../../documents/printing'
import { fieldColumn, groupColumns, refColumn, toldFields, type RowInside } from './field-columns'
import { tableOf, type ColumnOf, type Table } from './table'

/** A register as a table: one record a row, every question this edition may tell. */
export function registerTable<R extends RegisterName>(
  printing: Printing,
  register: R,
  records: readonly RecordIn<R>[],
  { only, first = [], more = [] }: Columns<R> = {},
): Table {
  const columns = toldFields(printing, register)
    .filter(([name]) => only?.includes(name) ?? true)
    .map(([name, field]) => fieldColumn(printing, register, name, field))
  return tableOf<RecordIn<R>>(
    printing.texts.registers[register].many,
    [refColumn(printing), ...first, ...columns, ...more],
    records,
  )
}

interface Columns<R extends RegisterName> {
  /** The only questions told; all of them where it is left out. */
  readonly only?: readonly string[]
  /** What is computed, before and after them. */
  readonly first?: readonly ColumnOf<RecordIn<R>>[]
  readonly more?: readonly ColumnOf<RecordIn<R>>[]
}

/** Its repeating groups, a table each: one row a line, under the reference of its record. */
export function groupTables<R extends RegisterName>(
  printing: Printing,
  register: R,
  records: readonly RecordIn<R>[],
  rowsIn: (record: RecordIn<R>, name: string) => readonly AnyRecord[] = (record, name) =>
    (record as unknown as Readonly<Record<string, readonly AnyRecord[]>>)[name] ?? [],
): readonly Table[] {
  return toldFields(printing, register).flatMap(([name, { kind }]) => {
    const of = groupOf(kind)
    if (!of) return []
    const rows = records.flatMap((record): readonly RowInside[] =>
      rowsIn(record, name).map((row) => ({
        ref: record.ref,
        row,
        words: withinRecord(printing.words, register, record),
      })),
    )
    const columns = [refColumn(printing), ...groupColumns(printing, of.name as RowName)]
    const label = labelHere(printing.language, register, name, printing.parameters)
    const table = tableOf<RowInside>(label, columns, rows)
    return rows.length === 0 || table.columns.length < 2 ? [] : [table]
  })
}
