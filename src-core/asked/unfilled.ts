import type { AnyRecord } from '../dossier/change'
import { groupOf, holdsBlanks, type Field, type FieldSet, type Kind } from '../kinds'
import { registers, type RegisterName } from '../registers'

/** Where a finding can lead: a question of a record, or a row of one of its repeating groups. */
export interface Unfilled {
  readonly field: string
  readonly row?: string
  /** What one who reads this language finds left to fill in there. */
  readonly blanks: (language: string) => readonly string[]
}

interface Said {
  readonly kind: Kind<unknown>
  readonly value: unknown
}
interface Worded {
  readonly field: string
  readonly row?: string
  readonly said: readonly Said[]
}

/** What is internal is never printed, and may hold whole drafts: a starting point remembered, a version as it stood. */
const isWorded = ({ kind, internal }: Field): boolean =>
  internal !== true && (kind.blanks !== undefined || Object.values(groupOf(kind)?.fields ?? {}).some(isWorded))

// The questions of a register never change while Trente runs.
const known = new WeakMap<FieldSet, readonly (readonly [string, Field])[]>()

function worded(fields: FieldSet): readonly (readonly [string, Field])[] {
  const before = known.get(fields)
  if (before) return before
  const made = Object.entries(fields).filter(([, field]) => isWorded(field))
  known.set(fields, made)
  return made
}
const wordedIn = (fields: FieldSet, holder: AnyRecord): readonly Said[] =>
  worded(fields).map(([name, { kind }]) => ({ kind, value: holder[name] }))

/** The questions of a register that are answered in words, in rows or not. */
export const wordedFields = (register: RegisterName): readonly string[] =>
  worded(registers[register].fields).map(([name]) => name)

/** Every answer of a record that is given in words, in the order of its register. */
const wordedOf = (register: RegisterName, record: AnyRecord): readonly Worded[] =>
  worded(registers[register].fields).flatMap(([field, { kind }]): readonly Worded[] => {
    const group = groupOf(kind)
    if (!group) return [{ field, said: [{ kind, value: record[field] }] }]
    return (record[field] as readonly AnyRecord[]).map((row) => ({
      field,
      row: row.id,
      said: wordedIn(group.fields, row),
    }))
  })

const blanksIn = (said: readonly Said[], language: string) =>
  said.flatMap(({ kind, value }) => kind.blanks?.(value, language) ?? [])

/** Where a record still waits for words, whichever language it is read in. */
export const unfilledIn = (register: RegisterName, record: AnyRecord): readonly Unfilled[] =>
  wordedOf(register, record).flatMap(({ said, ...place }) => {
    const waiting = said.filter(({ kind, value }) => holdsBlanks(kind, value))
    return waiting.length === 0 ? [] : [{ ...place, blanks: (language) => blanksIn(waiting, language) }]
  })

/** What one who reads a record in this language finds left to fill in. */
export const blanksOf = (register: RegisterName, record: AnyRecord, language: string): readonly string[] =>
  wordedOf(register, record).flatMap(({ said }) => blanksIn(said, language))
