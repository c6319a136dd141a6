import { baseFields, type Dossier } from '../dossier/dossier'
import type { AnyRecord } from '../dossier/change'
import { recordsOf } from '../dossier/references'
import { fieldsOf, type AddedFields } from '../law/extra-fields'
import { groupOf, type AnyRow } from '../kinds'
import { isSame } from '../kinds/same'
import { registerNames, type RegisterName } from '../registers'
import type { WindowLanguage } from '../texts/languages'
import { textsOf } from '../texts/languages'
import { labelHere } from '../texts/field-texts'
import { nameOf, wordsIn, type LanguageWords } from '../texts/words'
import { recordDifferences, wholeRecord, type Difference, type Reader } from './record-differences'

/** One thing that two states of a file say differently. `moved`: the same records or rows, in another order. */
export interface FileDifference extends Omit<Difference, 'register' | 'change'> {
  readonly register: RegisterName | 'dismissals'
  readonly change: Difference['change'] | 'moved'
}

/** One state of a file, in words. */
interface State {
  readonly dossier: Dossier
  readonly words: LanguageWords
}

/**
 * What the second state says that the first does not, and the other way round: register by register, record by record,
 * question by question. When a record was touched, and the history of how it came about, are no differences.
 */
export function differencesOfDossiers(
  before: Dossier,
  after: Dossier,
  language: WindowLanguage,
  law: AddedFields,
): readonly FileDifference[] {
  const reader: Reader = { language, law, reads: () => true, wholeRows: true }
  const had = { dossier: before, words: wordsIn(language, before) }
  const has = { dossier: after, words: wordsIn(language, after) }
  return [
    ...registerNames.flatMap((register) => ofRegister(register, had, has, reader)),
    ...ofDismissals(before, after),
  ]
}

function ofRegister(register: RegisterName, had: State, has: State, reader: Reader): readonly FileDifference[] {
  const [old, now] = [recordsOf(had.dossier, register), recordsOf(has.dossier, register)]
  if (old === now) return []
  const known = new Map(old.map((record) => [record.id, record]))
  const kept = new Set(now.map(({ id }) => id))
  const side = (record: AnyRecord, { words }: State) => ({ record, words })
  const found = now.flatMap((record): readonly FileDifference[] => {
    const was = known.get(record.id)
    if (!was) return [wholeRecord(register, side(record, has), true)]
    if (isSame(was, record)) return []
    const answers = recordDifferences(register, side(was, had), side(record, has), reader)
    return [...answers, ...besideAnswers(register, was, record, { has, reader })]
  })
  const gone = old.filter(({ id }) => !kept.has(id)).map((record) => wholeRecord(register, side(record, had), false))
  return [...found, ...gone, ...(isReordered(old, now) ? [{ ...nothing, register, change: 'moved' as const }] : [])]
}

const nothing = { record: '', of: '', row: '', field: '', label: '', before: '', after: '' }

/** References, rows in another order, and what this version of Trente has no question for. */
function besideAnswers(
  register: RegisterName,
  was: AnyRecord,
  is: ReturnType<typeof recordsOf>[number],
  { has, reader }: { has: State; reader: Reader },
): readonly FileDifference[] {
  const { language, law } = reader
  const asked = fieldsOf(register, law)
  const common = { ...nothing, register, record: is.id, of: nameOf(register, is, has.words) }
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field): readonly FileDifference[] => {
    const [before, after] = [was[field], is[field]]
    if (isSame(before, after)) return []
    const kind = asked[field]?.kind
    const label = kind ? labelHere(language, register, field, law) : nameOfStranger(field, language)
    if (kind && groupOf(kind))
      return isReordered(rowsIn(before), rowsIn(after)) ? [{ ...common, field, label, change: 'moved' }] : []
    if (kind || (field !== 'ref' && baseFields.includes(field))) return []
    return [{ ...common, field, label, change: 'changed', before: plain(before), after: plain(after) }]
  })
}

const nameOfStranger = (field: string, language: WindowLanguage) =>
  field === 'ref' ? textsOf(language).documents.ref : field
const rowsIn = (value: unknown) => (Array.isArray(value) ? (value as readonly AnyRow[]) : [])
const plain = (value: unknown) => (typeof value === 'string' ? value : '')

/** Whether what both states hold stands in another order. */
function isReordered(old: readonly { readonly id: string }[], now: readonly { readonly id: string }[]): boolean {
  const [was, is] = [new Set(old.map(({ id }) => id)), new Set(now.map(({ id }) => id))]
  const kept = now.filter(({ id }) => was.has(id))
  return old.filter(({ id }) => is.has(id)).some(({ id }, place) => kept[place]?.id !== id)
}

/** Points set aside, each with the reason somebody gave. */
function ofDismissals(before: Dossier, after: Dossier): readonly FileDifference[] {
  const [old, now] = [before.dismissals, after.dismissals]
  const one = { ...nothing, register: 'dismissals' as const }
  const added = now.filter((each) => !old.some((other) => isSame(other, each)))
  const removed = old.filter((each) => !now.some((other) => isSame(other, each)))
  return [
    ...added.map(({ id, reason }) => ({ ...one, record: id, of: reason, change: 'added' as const })),
    ...removed.map(({ id, reason }) => ({ ...one, record: id, of: reason, change: 'removed' as const })),
  ]
}
