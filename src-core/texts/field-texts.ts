import { textIn } from '../kinds'
import { storedName, type AddedFields } from '../law/extra-fields'
import type { RegisterName } from '../registers'
import { textsOf, type WindowLanguage } from './languages'
import type { FieldText } from './shape'
import type { Texts } from './texts'

/** What the questions of a register say, for code that learns their names only as it runs. */
export const fieldTextsOf = (texts: Texts, register: RegisterName): FieldTexts => texts.registers[register].fields

/** A question by its label; one of a newer version by its name. */
export const fieldLabel = (texts: Texts, register: RegisterName, field: string): string =>
  fieldTextsOf(texts, register)[field]?.label ?? field

type FieldTexts = Readonly<Record<string, FieldText>>

// The law of a day is one value: what it adds is put in words once a language and register, for all records.
const made = new WeakMap<AddedFields['extraFields'], Map<string, FieldTexts>>()

/** What the packs of the file ask of a register, in words. */
export function extraTextsOf(
  language: WindowLanguage,
  register: RegisterName,
  { extraFields }: AddedFields,
): FieldTexts {
  const inWords = made.get(extraFields) ?? new Map<string, FieldTexts>()
  made.set(extraFields, inWords)
  const key = `${language} ${register}`
  const texts = inWords.get(key) ?? extraTexts(language, register, extraFields)
  inWords.set(key, texts)
  return texts
}

function extraTexts(
  language: WindowLanguage,
  register: RegisterName,
  extraFields: AddedFields['extraFields'],
): FieldTexts {
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
