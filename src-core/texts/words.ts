import type { CodeListName } from '../codes'
import type { AnyRecord } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { recordsOf } from '../dossier/references'
import { languages, type Bilingual, type FieldSet, type Language, type Tri, type Words } from '../kinds'
import { registers, rowDefinitions, type RecordBase, type RegisterName, type RowName } from '../registers'
import { countryName } from './country-name'
import { texts } from './index'
import type { FieldText } from './shape'
import { triWords } from './tri-words'

type StoredRecord = AnyRecord & RecordBase
/** Any record or row, whatever the shape it is seen through. */
interface Identified {
  readonly id: string
}

/**
 * Words of one language, with the names of a dossier's records when one is given. A text missing in this language is
 * read in another one and told to `onMissing`, so that an export can list what it could not translate.
 */
export function wordsIn(language: Language, dossier?: Dossier, onMissing?: (text: Bilingual) => void): Words {
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = texts[language].codes
  const rows: Readonly<Record<string, { readonly fields: Readonly<Record<string, FieldText>> }>> = texts[language].rows
  const words: Words = {
    language,
    tri: (value: Tri) => triWords[language][value],
    code: (list: CodeListName, code: string) =>
      list === 'country' ? countryName(code, language) : (codes[list]?.[code] ?? code),
    rowFieldLabel: (row, field) => rows[row]?.fields[field]?.label ?? field,
    text: (value) => said(value, language, onMissing),
    recordName(register, id) {
      if (!dossier || !isRegister(register)) return ''
      const record = byId(recordsOf(dossier, register)).get(id)
      return record ? nameOf(register, record, words) : ''
    },
  }
  return words
}

/** The answer by which people know a record; '' while it is unanswered. */
export function recordTitle(register: RegisterName, record: Identified, words: Words): string {
  const { title, fields } = registers[register]
  return fieldInWords(fields, title, record, words)
}

/** A name that is never empty: the title, or the human reference while there is none. */
export function nameOf(register: RegisterName, record: Identified & Pick<RecordBase, 'ref'>, words: Words): string {
  return recordTitle(register, record, words) || record.ref
}

/** Name of a row of a repeating group; a bare code is followed by its precision: « Données bancaires (IBAN) ». */
export function rowTitle(rowName: RowName, row: Identified, words: Words): string {
  const { title, fields } = rowDefinitions[rowName]
  const name = fieldInWords(fields, title, row, words)
  const detail = fieldInWords(fields, 'detail', row, words)
  return name !== '' && detail !== '' ? `${name} (${detail})` : name || detail
}

function fieldInWords(fields: FieldSet, name: string, record: Identified, words: Words): string {
  const value = (record as AnyRecord)[name]
  return value === undefined ? '' : (fields[name]?.kind.inWords(value, words) ?? '')
}

function said(value: Bilingual, language: Language, onMissing?: (text: Bilingual) => void): string {
  const wanted = value[language] ?? ''
  if (wanted.trim() !== '') return wanted
  const other = languages.map((each) => value[each] ?? '').find((each) => each.trim() !== '')
  if (other !== undefined) onMissing?.(value)
  return other ?? ''
}

const isRegister = (name: string): name is RegisterName => name in registers

/** Lists are never mutated: an index lives as long as the list it was made from, through edits of other registers. */
const indexes = new WeakMap<readonly StoredRecord[], ReadonlyMap<string, StoredRecord>>()

function byId(list: readonly StoredRecord[]): ReadonlyMap<string, StoredRecord> {
  const known = indexes.get(list)
  if (known) return known
  const index = new Map(list.map((record) => [record.id, record]))
  indexes.set(list, index)
  return index
}
