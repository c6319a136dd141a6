import type { FieldSet, Language } from '@core/kinds'
import { registers, type RegisterName } from '@core/registers'

/** Answers of a record that so far has only its title, typed in one language. */
export function titled(register: RegisterName, title: string, language: Language): Record<string, unknown> {
  const { title: field, fields } = registers[register]
  const isPlain = (fields as FieldSet)[field]?.kind.name === 'text'
  return { [field]: isPlain ? title : { [language]: title } }
}
