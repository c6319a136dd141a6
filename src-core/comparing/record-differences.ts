import type { AnyRecord } from '../dossier/change'
import { fieldsOf, withExtras, type AddedFields } from '../law/extra-fields'
import { groupOf, type AnyRow, type Kind, type RowDefinition, type Words } from '../kinds'
import { isSame } from '../kinds/same'
import type { RecordBase, RegisterName, RowName } from '../registers'
import { labelHere } from '../texts/field-texts'
import type { WindowLanguage } from '../texts/languages'
import { nameOf, rowTitle, withinRecord } from '../texts/words'

/** One answer that is not what it was, in words. */
export interface Difference {
  readonly register: RegisterName
  readonly record: string
  /** Name of the record, and of the row when the answer stands in one. */
  readonly of: string
  readonly row: string
  /** '' when a whole record came or went; the group when a whole row did and those are told whole. */
  readonly field: string
  readonly label: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: string
  readonly after: string
}

/** A record in one state of the file, with words that name what that state holds. */
export interface Side {
  readonly record: AnyRecord
  readonly words: Words
}

export interface Reader {
  readonly language: WindowLanguage
  readonly law: AddedFields
  /** Whether a question of a register, or of a group of rows, is compared at all. */
  readonly reads: (holder: string, field: string, isInternal: boolean) => boolean
  /** A row that came or went is one difference, not one for each of its answers. */
  readonly wholeRows: boolean
}

const named = (register: RegisterName, { record, words }: Side) =>
  nameOf(register, record as AnyRecord & RecordBase, words)

export const wholeRecord = (register: RegisterName, side: Side, isNew: boolean): Difference => ({
  register,
  record: side.record.id,
  of: named(register, side),
  row: '',
  field: '',
  label: '',
  change: isNew ? 'added' : 'removed',
  before: '',
  after: '',
})

/** What two states of one record answer differently. */
export function recordDifferences(register: RegisterName, had: Side, has: Side, reader: Reader): readonly Difference[] {
  if (isSame(had.record, has.record)) return []
  const { language, law } = reader
  // Only the record that holds a group can name its rows.
  const within = ({ record, words }: Side): Side => ({
    record: withExtras(register, record, law),
    words: withinRecord(words, register, record),
  })
  const [was, is] = [within(had), within(has)]
  const common = { register, record: is.record.id, of: named(register, is), row: '' }
  return Object.entries(fieldsOf(register, law)).flatMap(([field, { kind, internal }]): readonly Difference[] => {
    if (isSame(was.record[field], is.record[field]) || !reader.reads(register, field, internal === true)) return []
    const label = labelHere(language, register, field, law)
    const of = groupOf(kind)
    if (of) return ofRows({ ...common, label }, field, of, { was, is, reader })
    return ofAnswer({ ...common, field, label }, { kind, field }, { was, is })
  })
}

type Common = Pick<Difference, 'register' | 'record' | 'of' | 'row' | 'field' | 'label'>
interface Sides {
  readonly was: Side
  readonly is: Side
  readonly reader: Reader
}

/** Which answer is read, and how it is said. */
interface Asked {
  readonly kind: Kind<unknown>
  readonly field: string
}

function ofAnswer(common: Common, asked: Asked, { was, is }: Omit<Sides, 'reader'>): readonly Difference[] {
  const before = said(asked, was)
  const after = said(asked, is)
  // An unanswered question may be stored in more than one way.
  if (before === '' && after === '') return []
  const change = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  return [{ ...common, change, before, after }]
}

function said({ kind, field }: Asked, { record, words }: Side): string {
  const value = record[field]
  return value === undefined || !kind.isAnswered(value) ? '' : kind.asWords(value, words)
}

function ofRows(
  common: Omit<Common, 'field'>,
  group: string,
  of: RowDefinition,
  { was, is, reader }: Sides,
): readonly Difference[] {
  const had = (was.record[group] ?? []) as readonly AnyRow[]
  const has = (is.record[group] ?? []) as readonly AnyRow[]
  const ids = [...new Set([...had, ...has].map(({ id }) => id))]
  return ids.flatMap((id): readonly Difference[] => {
    const old = had.find((row) => row.id === id)
    const now = has.find((row) => row.id === id)
    if (isSame(old, now)) return []
    const name = rowTitle(of.name as RowName, now ?? old ?? { id }, now ? is.words : was.words)
    const row = name === '' ? common.label : `${common.label} · ${name}`
    if (reader.wholeRows && !(old && now))
      return [{ ...common, row, field: group, change: now ? 'added' : 'removed', before: '', after: '' }]
    const sides = { was: { ...was, record: old ?? { id } }, is: { ...is, record: now ?? { id } } }
    return Object.entries(of.fields).flatMap(([field, { kind, internal }]) => {
      if (!reader.reads(of.name, field, internal === true) || isSame(old?.[field], now?.[field])) return []
      const label = is.words.rowFieldLabel(of.name, field)
      return ofAnswer({ ...common, row, field: `${group}/${id}/${field}`, label }, { kind, field }, sides)
    })
  })
}
