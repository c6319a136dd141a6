import { isAsked } from '../asked/is-asked'
import type { AskingLaw } from '../asked/asked'
import type { AnyRecord, Change } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { valueAt } from '../dossier/places'
import { recordIndex } from '../dossier/record-index'
import { foldWords } from '../folding/fold'
import { isWritten, type AnyKind, type ContentLanguage, type Field, type Multilingual } from '../kinds'
import { fieldsOf, withExtras } from '../law/extra-fields'
import { isRegister, type RegisterName } from '../registers'
import { withoutRemains, type Remain } from './remains'

export interface RecordPlace {
  readonly register: RegisterName
  readonly record: string
}
/** Where something is put by hand: a question of a record, in one of the languages the file is kept in. */
export interface RemainPlace extends RecordPlace {
  readonly field: string
  readonly language: ContentLanguage
}

/** What the person may put aside for herself in any record. */
export const internalNote = 'notesInternal'

/** Whether a question is answered in plain words that a person writes. */
export const takesText = ({ kind, internal }: Field, name: string): boolean =>
  ['text', 'phrase', 'prose', 'texts'].includes(kind.name) && (internal !== true || name === internalNote)

/** Questions of a record that are asked of it and take words, in their order. */
export function fieldsForText(register: RegisterName, record: AnyRecord, law: AskingLaw): readonly string[] {
  const said = withExtras(register, record, law)
  return Object.entries(fieldsOf(register, law)).flatMap(([name, field]) => {
    const isShown = isAsked(register, name, said, law) !== 'no' || field.kind.isAnswered(said[name])
    return takesText(field, name) && isShown ? [name] : []
  })
}

/** The record it stood with in its source, as long as there is one. */
export function recordItStoodWith(dossier: Dossier, { about }: Pick<Remain, 'about'>): RecordPlace | undefined {
  const [register = '', record = ''] = about.split('/')
  if (!isRegister(register) || !recordIndex(dossier, register).has(record)) return undefined
  return { register, record }
}

/** Whether a place names this record: every word of its name, in their order. A name of a letter or two proves nothing. */
export function isNamedIn(where: string, name: string): boolean {
  const words = foldWords(name)
  return words.length > 2 && ` ${foldWords(where)} `.includes(` ${words} `)
}

const semicolon: Readonly<Record<ContentLanguage, string>> = { fr: ' ; ', en: '; ' }
const linesOf = (said: string) =>
  said
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(isWritten)

/** What the answer becomes: what stands, and after it what comes in. Nothing is replaced. */
export function withTextAdded(kind: AnyKind, stands: unknown, said: string, language: ContentLanguage): unknown {
  const oneLine = (had: string) => [...(isWritten(had) ? [had] : []), ...linesOf(said)].join(semicolon[language])
  const further = (had: string) => (isWritten(had) ? `${had}\n${said}` : said)
  switch (kind.name) {
    case 'text':
      return oneLine((stands as string | undefined) ?? '')
    case 'texts':
      return [...((stands as readonly string[] | undefined) ?? []), ...linesOf(said)]
    case 'phrase':
    case 'prose': {
      const had = (stands as Multilingual | undefined) ?? {}
      return { ...had, [language]: (kind.name === 'phrase' ? oneLine : further)(had[language] ?? '') }
    }
    default:
      throw new Error(`${kind.name} takes no text`)
  }
}

/** The changes that put one where the person says, and take it out of what remains: one step. */
export function placingOf(
  dossier: Dossier,
  remain: Remain,
  { register, record, field, language }: RemainPlace,
  { at, by, law }: { readonly at: string; readonly by: string; readonly law: AskingLaw },
): readonly Change[] {
  const kind = fieldsOf(register, law)[field]?.kind
  if (!kind) throw new Error(`no question ${field} in ${register}`)
  const place = { register, record }
  const from = valueAt(dossier, place, field)
  const to = withTextAdded(kind as AnyKind, from, remain.text, language)
  return [
    { do: 'set', in: place, field, from, to, at, by },
    ...withoutRemains(dossier, new Set([remain.id]), { at, by }),
  ]
}
