import { actionOrigins } from '../registers/action-origins'
import type { Action, RegisterName } from '../registers'

export type OriginField = keyof typeof actionOrigins

export const originFields = Object.keys(actionOrigins) as readonly OriginField[]
// Each origin is a reference to a register that exists: a test of the architecture holds it.
const registerOf = (field: OriginField) => actionOrigins[field].kind.register as RegisterName

export interface Origin {
  readonly field: OriginField
  readonly register: RegisterName
  readonly id: string
}

/** The records a task answers, in the order of its questions. */
export const originsOf = (action: Action): readonly Origin[] =>
  originFields.flatMap((field) =>
    action[field] === '' ? [] : [{ field, register: registerOf(field), id: action[field] }],
  )

/** The question of a task that names a record of this register; undefined where tasks do not come from it. */
export const originFor = (register: RegisterName): OriginField | undefined =>
  originFields.find((field) => registerOf(field) === register)
