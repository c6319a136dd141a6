import type { RegisterName } from '../registers'
import type { FieldText } from './shape'
import type { Texts } from './texts'

/** What the questions of a register say, for code that learns their names only as it runs. */
export const fieldTextsOf = (texts: Texts, register: RegisterName): Readonly<Record<string, FieldText>> =>
  texts.registers[register].fields

/** A question by its label; one of a newer version by its name. */
export const fieldLabel = (texts: Texts, register: RegisterName, field: string): string =>
  fieldTextsOf(texts, register)[field]?.label ?? field
