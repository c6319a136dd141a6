import { textIn } from '../kinds'
import { storedName, type AddedFields } from '../law/extra-fields'
import type { RegisterName } from '../registers'
import { textsOf, type WindowLanguage } from './languages'
import type { FieldText } from './shape'
import type { Texts } from './texts'

/** What the questions of a register say, for code that learns their names only as it runs. */
export const fieldTextsOf = (texts: Texts, register: RegisterName): Readonly<Record<string, FieldText>> =>
  texts.registers[register].fields

/** A question by its label; one of a newer version by its name. */
export const fieldLabel = (texts: Texts, register: RegisterName, field: string): string =>
  fieldTextsOf(texts, register)[field]?.label ?? field

/** What the packs of the file ask of a register, in words. */
export function extraTextsOf(
  language: WindowLanguage,
  register: RegisterName,
  { extraFields }: AddedFields,
): Readonly<Record<string, FieldText>> {
  const { typeset } = textsOf(language).spoken
  return Object.fromEntries(
    extraFields
      .filter((each) => each.register === register)
      .map((each) => [
        storedName(each),
        { label: typeset(textIn(each.label, language)), help: typeset(textIn(each.help, language)) },
      ]),
  )
}

/** A question by its label, whether the register asks it or a pack. */
export const labelHere = (language: WindowLanguage, register: RegisterName, field: string, law: AddedFields): string =>
  extraTextsOf(language, register, law)[field]?.label ?? fieldLabel(textsOf(language), register, field)
