import { recordIndex } from '@core/dossier/record-index'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { IsoDate } from '@core/kinds'
import type { LawParameters } from '@core/law/parameters'
import type { RecordIn, RegisterName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import { formatsIn, textsOf, type WindowLanguage } from '@core/texts/languages'
import { nameOf, wordsIn, type LanguageWords } from '@core/texts/words'
import { registerNames } from '@core/registers'
import { shortMomentHere } from '../machine-zone'

/** What it takes to put a record into the words of a list. */
export interface Reading {
  readonly language: WindowLanguage
  readonly texts: Texts
  readonly words: LanguageWords
  readonly today: IsoDate
  readonly law: LawParameters
  /** « 12 mars 2026 » in the room of a cell; '' stays ''. */
  day(iso: string): string
  find<R extends RegisterName>(register: R, id: string): RecordIn<R> | undefined
  /** Every record of a register: for what a record is worth because of those that name it. */
  all<R extends RegisterName>(register: R): readonly RecordIn<R>[]
}

/** The registers something was read from, as they stood. */
export type ReadFrom = ReadonlyMap<RegisterName, readonly object[]>

interface Setting {
  readonly language: WindowLanguage
  readonly today: IsoDate
  readonly law: LawParameters
}

/**
 * Reads a dossier and keeps note of the other registers it looked into: what was worded stays true until the record
 * or one of these changes.
 */
export function readingOf({ language, today, law }: Setting, now: () => Dossier) {
  const read = new Map<RegisterName, readonly object[]>()
  const texts = textsOf(language)
  const lookUp = (register: RegisterName, id: string) => {
    read.set(register, recordsOf(now(), register))
    return recordIndex(now(), register).get(id)?.record
  }
  const words: LanguageWords = {
    ...wordsIn(language),
    // A column has room for short dates.
    date: (iso) => formatsIn(language).shortDate(iso),
    moment: (iso) => shortMomentHere(iso, language),
    recordName(name, id) {
      const register = registerNames.find((each) => each === name)
      const found = register && lookUp(register, id)
      return register && found ? nameOf(register, found, words) : ''
    },
  }
  const reading: Reading = {
    language,
    texts,
    words,
    today,
    law,
    day: (iso) => (iso === '' ? '' : formatsIn(language).shortDate(iso)),
    // The index holds the records of this very register.
    find: <R extends RegisterName>(register: R, id: string) => lookUp(register, id) as RecordIn<R> | undefined,
    all: <R extends RegisterName>(register: R) => {
      const list = recordsOf(now(), register)
      read.set(register, list)
      return list as readonly RecordIn<R>[]
    },
  }
  return {
    reading,
    /** What `word` says, and what it was read from. */
    noting<T>(word: (reading: Reading) => T): { readonly said: T; readonly from: ReadFrom } {
      read.clear()
      return { said: word(reading), from: new Map(read) }
    },
  }
}

export const stillStands = (from: ReadFrom, dossier: Dossier): boolean =>
  [...from].every(([register, list]) => recordsOf(dossier, register) === list)
