import type { AnyRecord } from '../dossier/change'
import { groupOf, isFilled, type Field, type Kind, type Need } from '../kinds'
import { fieldsOf, withExtras } from '../law/extra-fields'
import type { RegisterName } from '../registers'
import type { Asked, AskingLaw } from './asked'
import { isAsked, isAskedInRow } from './is-asked'

/** A question a text requires of this record, as its answers stand. */
export interface DueField {
  readonly name: string
  readonly section: string
  /** Answered with nothing left to fill in, every row of it included. */
  readonly isAnswered: boolean
}

export interface Tally {
  readonly answered: number
  readonly total: number
}

/** A conditional question is due once its condition holds; one that is not asked never is. */
export const isDue = (need: Need, asked: Asked): boolean =>
  asked !== 'no' && (need === 'required' || (need === 'conditional' && asked === 'yes'))

/** The questions a text requires of a record, in the order of the register; those of the packs come last. */
export function dueFields(register: RegisterName, record: AnyRecord, law: AskingLaw): readonly DueField[] {
  const said = withExtras(register, record, law)
  return Object.entries(fieldsOf(register, law))
    .filter(([name, { need }]) => isDue(need, isAsked(register, name, said, law)))
    .map(([name, field]) => ({ name, section: field.section, isAnswered: isWhole(field, said[name], said, law) }))
}

/** How many of them are answered. */
export function tallyOf(due: readonly DueField[]): Tally {
  return { answered: due.filter(({ isAnswered }) => isAnswered).length, total: due.length }
}

const isWhole = (field: Field, value: unknown, record: AnyRecord, law: AskingLaw) =>
  isGiven(field, value) && rowsAreWhole(field.kind, value, record, law)

/** What is kept for the machine may hold brackets of its own. */
const isGiven = ({ kind, internal }: Field, value: unknown) =>
  internal ? kind.isAnswered(value) : isFilled(kind, value)

/** Every row answers what is asked of it. */
function rowsAreWhole(kind: Kind<unknown>, value: unknown, whole: AnyRecord, law: AskingLaw): boolean {
  const of = groupOf(kind)
  if (!of) return true
  return (value as readonly AnyRecord[]).every((it) =>
    Object.entries(of.fields).every(
      ([name, field]) =>
        !isDue(field.need, isAskedInRow(of.name, name, { it, whole, law })) || isGiven(field, it[name]),
    ),
  )
}
