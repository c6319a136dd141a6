import type { ContentLanguage, FieldSet } from '@core/kinds'
import { registers, type RegisterName } from '@core/registers'

/** Answers of a record that so far has only its title, typed in one language. */
export function titled(register: RegisterName, title: string, language: ContentLanguage): Record<string, unknown> {
  const { title: field, fields } = registers[register]
  const typed = (fields as FieldSet)[field]?.kind.typed?.(title, language)
  return typed === undefined ? {} : { [field]: typed }
}
