import type { AnyRecord } from '../dossier/change'
import { dossierOf, type Frozen } from '../dpia/freeze'
import { fieldsOf, withExtras, type AddedFields } from '../law/extra-fields'
import { groupOf, type AnyRow, type Kind, type RowDefinition, type Words } from '../kinds'
import { isSame } from '../kinds/same'
import { registerNames, type RecordBase, type RegisterName, type RowName } from '../registers'
import type { WindowLanguage } from '../texts/languages'
import { labelHere } from '../texts/field-texts'
import { nameOf, rowTitle, withinRecord, wordsIn } from '../texts/words'

/** One answer that is not what it was, in words. */
export interface Difference {
  readonly register: RegisterName
  readonly record: string
  /** Name of the record, and of the row when the answer stands in one. */
  readonly of: string
  readonly row: string
  /** '' when a whole record or row came or went. */
  readonly field: string
  readonly label: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: string
  readonly after: string
}

interface Side {
  readonly record: AnyRecord
  readonly words: Words
}

/** Field by field: the assessment first, then each record it leans on. */
export function differencesBetween(
  before: Frozen,
  after: Frozen,
  language: WindowLanguage,
  law: AddedFields,
): readonly Difference[] {
  const reader = { language, law }
  const old = wordsIn(language, dossierOf(before))
  const now = wordsIn(language, dossierOf(after))
  const own = ofRecord('dpias', { record: before.dpia, words: old }, { record: after.dpia, words: now }, reader)
  const linked = registerNames.flatMap((register) => {
    const had = before.linked[register] ?? []
    const has = after.linked[register] ?? []
    const ids = [...new Set([...had, ...has].map(({ id }) => id))]
    return ids.flatMap((id) => {
      const was = had.find((each) => each.id === id)
      const is = has.find((each) => each.id === id)
      if (was && is) return ofRecord(register, { record: was, words: old }, { record: is, words: now }, reader)
      return [whole(register, was ? { record: was, words: old } : { record: is ?? { id }, words: now }, !was)]
    })
  })
  return [...own, ...linked]
}

interface Reader {
  readonly language: WindowLanguage
  readonly law: AddedFields
}

const named = (register: RegisterName, { record, words }: Side) =>
  nameOf(register, record as AnyRecord & RecordBase, words)

const whole = (register: RegisterName, side: Side, isNew: boolean): Difference => ({
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

function ofRecord(register: RegisterName, had: Side, has: Side, { language, law }: Reader): readonly Difference[] {
  if (isSame(had.record, has.record)) return []
  // Only the record that holds a group can name its rows.
  const within = ({ record, words }: Side): Side => ({
    record: withExtras(register, record, law),
    words: withinRecord(words, register, record),
  })
  const [was, is] = [within(had), within(has)]
  const common = { register, record: is.record.id, of: named(register, is), row: '' }
  return Object.entries(fieldsOf(register, law)).flatMap(([field, { kind, internal }]): readonly Difference[] => {
    if (internal || isSame(was.record[field], is.record[field]) || (register === 'dpias' && field === 'versions'))
      return []
    const label = labelHere(language, register, field, law)
    const of = groupOf(kind)
    if (of) return ofRows({ ...common, label }, field, of, { was, is })
    return ofAnswer({ ...common, field, label }, { kind, field }, { was, is })
  })
}

type Common = Pick<Difference, 'register' | 'record' | 'of' | 'row' | 'field' | 'label'>
interface Sides {
  readonly was: Side
  readonly is: Side
}

/** Which answer is read, and how it is said. */
interface Asked {
  readonly kind: Kind<unknown>
  readonly field: string
}

function ofAnswer(common: Common, asked: Asked, { was, is }: Sides): readonly Difference[] {
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
  { was, is }: Sides,
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
    const sides = { was: { ...was, record: old ?? { id } }, is: { ...is, record: now ?? { id } } }
    return Object.entries(of.fields).flatMap(([field, { kind, internal }]) => {
      if (internal || isSame(old?.[field], now?.[field])) return []
      const label = is.words.rowFieldLabel(of.name, field)
      return ofAnswer({ ...common, row, field: `${group}/${id}/${field}`, label }, { kind, field }, sides)
    })
  })
}
