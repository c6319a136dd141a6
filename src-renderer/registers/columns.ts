import type { AnyRecord } from '@core/dossier/change'
import type { FieldSet, KindName } from '@core/kinds'
import { registers, type FieldName, type RecordIn, type RegisterName, type Registers } from '@core/registers'
import { fieldLabel } from '@core/texts/field-texts'
import type { AnyPresentation, Cell, OwnColumn } from './presentation'
import type { Reading } from './reading'

interface Width {
  /** Least width in pixels. */
  readonly width: number
  /** Share of the room left over in a wider window. */
  readonly grow: number
}
const short: Width = { width: 96, grow: 1 }
const middle: Width = { width: 112, grow: 2 }
const long: Width = { width: 144, grow: 4 }

/** By kind only: a register never says how wide its answers are. */
const widths = {
  tri: short,
  integer: short,
  date: short,
  moment: { width: 124, grow: 3 },
  duration: short,
  oneOf: middle,
  manyOf: long,
  choice: middle,
  refTo: middle,
  refsTo: long,
  text: long,
  texts: long,
  phrase: long,
  prose: long,
  richText: long,
  rowRefs: long,
  rows: long,
} as const satisfies Record<KindName, Width>

/** What a list says of one answer. */
export function cellOf(register: RegisterName, name: string, record: AnyRecord, { words, texts }: Reading): Cell {
  const field = (registers[register].fields as FieldSet)[name]
  const value = record[name]
  if (!field?.kind.isAnswered(value))
    return field?.need === 'required'
      ? { text: texts.shell.list.toFill, look: 'missing', sort: null }
      : { text: '', sort: null }
  const said = field.kind.asWords(value, words)
  if (said === '') return { text: texts.form.missingRecord, look: 'missing', sort: null }
  return { text: said, title: said, sort: field.kind.order?.(value) ?? said }
}

function columnOf(register: RegisterName, column: string | OwnColumn<AnyRecord>): OwnColumn<AnyRecord> {
  if (typeof column !== 'string') return column
  const kind = (registers[register].fields as FieldSet)[column]?.kind.name ?? 'text'
  return {
    name: column,
    head: (texts) => fieldLabel(texts, register, column),
    ...widths[kind],
    cell: (record, reading) => cellOf(register, column, record, reading),
  }
}

/** A column whose answers need more, or less, room than their kind tells. */
export const sized = <R extends RegisterName>(
  register: R,
  name: FieldName<Registers[R]>,
  room: Width,
): OwnColumn<RecordIn<R>> => ({ ...columnOf(register, name), ...room }) as OwnColumn<unknown> as OwnColumn<RecordIn<R>>

/** The columns of a register after the reference and the name; `shown` ones first. */
export function columnsOf(register: RegisterName, { columns, moreColumns = [] }: AnyPresentation) {
  return {
    shown: columns.map((column) => columnOf(register, column)),
    offered: moreColumns.map((column) => columnOf(register, column)),
  }
}
