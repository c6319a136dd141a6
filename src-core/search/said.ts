import type { AnyRecord } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { recordIndex } from '../dossier/record-index'
import {
  groupOf,
  isWritten,
  marks,
  momentParts,
  plainly,
  raw,
  type AnyRow,
  type Field,
  type IsoDate,
  type MultilingualRichText,
} from '../kinds'
import { fieldsOf, withExtras, type AddedFields } from '../law/extra-fields'
import { isRegister, type RecordBase, type RegisterName, registers } from '../registers'
import type { WindowLanguage } from '../texts/languages'
import { nameOf, wordsIn, type LanguageWords } from '../texts/words'

/** A question of a record, or of one of its rows, as the address of the record names it. */
export interface PlaceInRecord {
  readonly field: string
  readonly row?: string
  readonly inRow?: string
}

/** What one answer says. */
export interface Said extends PlaceInRecord {
  readonly section: string
  /** As it is shown; free text in each language it is written in. */
  readonly texts: readonly string[]
  /** Other ways to write the same: days and numbers are typed in figures. */
  readonly also: readonly string[]
}

export interface Reading {
  readonly language: WindowLanguage
  readonly law: AddedFields
}

/** Where the names of other records stand in what a record says. */
export type Cited = Set<string>
export const keyOf = (register: string, id: string) => `${register}/${id}`

export type FoundRecord = AnyRecord & RecordBase

/** Puts records into the words people read on their pages. */
export interface Reader {
  answers(register: RegisterName, record: FoundRecord, dossier: Dossier): readonly Said[]
  name(register: RegisterName, record: FoundRecord, dossier: Dossier): string
}

/** `cited` takes note of the records that an answer names. */
export interface NotingReader extends Reader {
  answers(register: RegisterName, record: FoundRecord, dossier: Dossier, cited?: Cited): readonly Said[]
}

export function readerOf({ language, law }: Reading): NotingReader {
  let now: Dossier | undefined
  let noted: Cited = new Set()
  const words: LanguageWords = {
    ...wordsIn(language),
    recordName(register, id) {
      noted.add(keyOf(register, id))
      const found = now && isRegister(register) ? recordIndex(now, register).get(id)?.record : undefined
      return found && isRegister(register) ? nameOf(register, found, words) : ''
    },
  }
  return {
    answers(register, record, dossier, cited = new Set()) {
      now = dossier
      noted = cited
      const its = withExtras(register, record, law)
      return Object.entries(fieldsOf(register, law)).flatMap(([field, definition]) =>
        saidIn(field, definition, its[field], words),
      )
    },
    name(register, record, dossier) {
      now = dossier
      noted = new Set()
      return nameOf(register, record, words)
    },
  }
}

/** The same, for as long as the file stays as it is: who types one letter more looks at the same records again. */
export function remembering(reader: Reader): Reader {
  let of: Dossier | undefined
  let known = new WeakMap<FoundRecord, readonly Said[]>()
  return {
    name: reader.name,
    answers(register, record, dossier) {
      if (of !== dossier) known = new WeakMap()
      of = dossier
      const said = known.get(record) ?? reader.answers(register, record, dossier)
      known.set(record, said)
      return said
    },
  }
}

function saidIn(field: string, { kind, section }: Field, value: unknown, words: LanguageWords): readonly Said[] {
  const group = groupOf(kind)
  if (!group) {
    const said = answer(kind, value, words)
    return said ? [{ field, section, ...said }] : []
  }
  return (Array.isArray(value) ? (value as readonly AnyRow[]) : []).flatMap((row) =>
    Object.entries(group.fields).flatMap(([inRow, { kind: asked }]) => {
      const said = answer(asked, row[inRow], words)
      return said ? [{ field, row: row.id, inRow, section, ...said }] : []
    }),
  )
}

type Answer = Pick<Said, 'texts' | 'also'>
const none: readonly never[] = []

function answer(kind: Field['kind'], value: unknown, words: LanguageWords): Answer | undefined {
  // What a newer version or a foreign program left out says nothing; marks and raw texts are not for people.
  if (value === undefined || kind === marks || kind === raw || !kind.isAnswered(value)) return undefined
  switch (kind.name) {
    case 'phrase':
    case 'prose':
      return texts(Object.values(value as Readonly<Record<string, unknown>>))
    case 'richText':
      return texts(Object.values(plainly(value as MultilingualRichText)))
    // Names of rows of this record, which say it themselves.
    case 'rowRefs':
      return undefined
    case 'date':
      return texts([kind.asWords(value, words)], daysAs(value as IsoDate))
    case 'moment':
      return texts([kind.asWords(value, words)], daysAs(momentParts(value as string)?.day ?? ''))
    case 'integer':
      return texts([kind.asWords(value, words)], [String(value)])
    default:
      return texts([kind.asWords(value, words)])
  }
}

function texts(said: readonly unknown[], also: readonly string[] = none): Answer | undefined {
  const written = said.filter((each): each is string => typeof each === 'string' && isWritten(each))
  return written.length === 0 ? undefined : { texts: written, also }
}

/** `2027-03-15` is typed `15/03/2027`, `15.03.2027`, `15-03-2027`. */
const daysAs = (day: IsoDate): readonly string[] => (day === '' ? none : [day, day.split('-').reverse().join('/')])

/** What a record is known by besides its reference. */
export const titleOf = (register: RegisterName): string => registers[register].title
