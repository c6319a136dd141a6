import type { AnyRecord } from '@core/dossier/change'
import { fold } from '@core/folding/fold'
import { extraFieldsOf, fieldsOf, withExtras } from '@core/law/extra-fields'
import { registers, type RecordBase, type RegisterName } from '@core/registers'
import { recordTitle } from '@core/texts/words'
import { columnsOf } from './columns'
import type { AnyPresentation, Cell } from './presentation'
import type { Reading } from './reading'

/** What the list and the search show of a record, worded once and kept while nothing it was read from changes. */
export interface ListRow {
  readonly id: string
  readonly ref: string
  /** '' while the record has no name. */
  readonly name: string
  readonly under: string
  /** What it is grouped by; '' when that is not answered. */
  readonly group: string
  /** Instant of the last change. */
  readonly updated: string
  readonly cells: ReadonlyMap<string, Cell>
  readonly marks: ReadonlySet<string>
  /** Everything a person may look for in it, folded. */
  readonly folded: string
}

export type Wording = (record: AnyRecord & RecordBase, reading: Reading) => ListRow

/** How the records of a register are put into rows. */
export function wordingOf(register: RegisterName, presentation: AnyPresentation): Wording {
  const { shown, offered } = columnsOf(register, presentation)
  const { under, marks = [], groupBy, searched = [] } = presentation
  const { title } = registers[register]
  return (stored, reading) => {
    const record = withExtras(register, stored, reading.law)
    const said = (field: string | undefined) => (field === undefined ? '' : inWords(register, field, record, reading))
    const cells = new Map([...shown, ...offered].map((column) => [column.name, column.cell(record, reading)]))
    return {
      id: record.id,
      ref: record.ref,
      name: recordTitle(register, record, reading.words).trim(),
      under: said(under),
      group: said(groupBy),
      updated: record.updatedAt,
      cells,
      marks: new Set(marks.flatMap(({ name, holds }) => (holds(record, reading) ? [name] : []))),
      folded: fold(
        [
          record.ref,
          said(under),
          ...[...cells.values()].flatMap(wordsIn),
          ...[title, ...searched, 'tags', ...Object.keys(extraFieldsOf(register, reading.law))].flatMap((field) => [
            ...writtenIn(record[field]),
            inWords(register, field, record, reading),
          ]),
        ].join(' '),
      ),
    }
  }
}

/** Whatever a cell shows, in short and in full: what one reads in a row, its filter finds. */
const wordsIn = ({ text, tags = [], sub = '', title = '' }: Cell): readonly string[] => [
  text,
  ...tags.map((tag) => tag.text),
  sub,
  title,
]

function inWords(register: RegisterName, field: string, record: AnyRecord, { words, law }: Reading): string {
  return fieldsOf(register, law)[field]?.kind.asWords(record[field], words) ?? ''
}

/** A text is found in whichever language it is written in. */
function writtenIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.values(value).filter((said) => typeof said === 'string')
}
