import type { RegisterName } from '../registers'
import { storedName, type AddedFields } from './extra-fields'

/** The name under which a record answers a question that a pack of the file asks; '' where none asks it. */
export function askedByPack(register: RegisterName, name: string, { extraFields }: AddedFields): string {
  const field = extraFields.find((each) => each.register === register && each.name === name)
  return field ? storedName(field) : ''
}

/** What a record answers under that name; undefined where nothing was ever written. */
export const packAnswer = (record: object, stored: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[stored]
