import type { AnyRecord } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { recordIndex } from '../dossier/record-index'
import {
  groupOf,
  isWritten,
  nearestIn,
  type ContentLanguage,
  type FieldSet,
  type Multilingual,
  type Words,
} from '../kinds'
import { isRegister, registers, rowDefinitions, type RecordBase, type RegisterName, type RowName } from '../registers'
import { foreign } from './foreign'
import { formatsIn, textsOf, type WindowLanguage } from './languages'
import type { FieldText } from './shape'

/** Any record or row, whatever the shape it is seen through. */
interface Identified {
  readonly id: string
}

/** Words of one language we speak. */
export interface LanguageWords extends Words {
  readonly language: WindowLanguage
}

/**
 * Words of one language, with the names of a dossier's records when one is given. A text missing in this language is
 * read in another one. Where `onMissing` is told of it, its words come marked as those of their language (`foreign`), so
 * that an export can tag them and list what is not translated.
 * `plain`: told of it, and left without marks, for a table whose cells hold nothing but what was typed.
 * `typeset`: on paper, what people typed takes the blanks of its language too.
 */
export function wordsIn(
  language: WindowLanguage,
  dossier?: Dossier,
  {
    onMissing,
    typeset,
    plain,
  }: { onMissing?: (value: Multilingual, readIn: ContentLanguage) => void; typeset?: boolean; plain?: boolean } = {},
): LanguageWords {
  const { spoken, codes, rows } = textsOf(language)
  const { date, moment, number, duration, country } = formatsIn(language)
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = codes
  const groups: Readonly<Record<string, { readonly fields: Readonly<Record<string, FieldText>> }>> = rows
  const words: LanguageWords = {
    language,
    tri: (value) => spoken.tri[value],
    code: (list, code) => (list === 'country' ? country(code) : (labels[list]?.[code] ?? code)),
    date,
    moment: (value) => moment(value),
    number,
    duration,
    pair: spoken.pair,
    semicolon: spoken.semicolon,
    rowFieldLabel: (row, field) => groups[row]?.fields[field]?.label ?? field,
    text: (value) => {
      const found = nearestIn(value, language, isWritten)
      if (found?.language === language) return typeset ? spoken.typeset(found.said) : found.said
      if (!found || !onMissing) return found?.said ?? ''
      onMissing(value, found.language)
      return plain ? found.said : foreign(found.said, found.language)
    },
    recordName(register, id) {
      if (!dossier || !isRegister(register)) return ''
      const found = recordIndex(dossier, register).get(id)
      return found ? nameOf(register, found.record, words) : ''
    },
    rowName: () => '',
  }
  return words
}

/** Words that can also name the rows of one record. */
export function withinRecord<W extends Words>(words: W, register: RegisterName, record: Identified): W {
  const fields = registers[register].fields as FieldSet
  const inside: W = {
    ...words,
    rowName(group, id) {
      const kind = fields[group]?.kind
      const of = kind && groupOf(kind)
      const row = ((record as AnyRecord)[group] as readonly Identified[] | undefined)?.find((each) => each.id === id)
      return of && row ? rowTitle(of.name as RowName, row, inside) : ''
    },
  }
  return inside
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
  return value === undefined ? '' : (fields[name]?.kind.asWords(value, words) ?? '')
}
