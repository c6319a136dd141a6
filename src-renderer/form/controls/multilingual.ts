import {
  isDressedSaid,
  isWritten,
  saidElsewhere,
  type ContentLanguage,
  type InLanguages,
  type Multilingual,
  type MultilingualRichText,
} from '@core/kinds'
import { plainText } from '@core/rich-text/rich-text'
import type { Texts } from '@core/texts/texts'

/** The same text with one language rewritten. An emptied language leaves no trace in the file. */
export function rewritten<T extends InLanguages<unknown>>(
  text: T,
  language: ContentLanguage,
  said: T[ContentLanguage] & { readonly length: number },
): T {
  const { [language]: _before, ...others } = text
  return (said.length === 0 ? others : { ...others, [language]: said }) as T
}

/** What another language says, shown where this one is still empty: « EN : Payroll ». '' when none says anything. */
export function hintFrom(text: Multilingual, writing: ContentLanguage, { form }: Texts): string {
  const found = saidElsewhere(text, writing, isWritten)
  return found ? form.otherLanguage(found.language.toUpperCase(), found.said) : ''
}

export function richHintFrom(text: MultilingualRichText, writing: ContentLanguage, { form }: Texts): string {
  const found = saidElsewhere(text, writing, isDressedSaid)
  return found ? form.otherLanguage(found.language.toUpperCase(), plainText(found.said)) : ''
}
