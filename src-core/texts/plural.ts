import { formatNumber, type Language } from '../kinds'

/** A noun in the singular and in the plural. */
export interface Forms {
  readonly one: string
  readonly other: string
}

const rules: Partial<Record<Language, Intl.PluralRules>> = {}

/** The form that goes with a number: French says « 0 traitement », English “0 activities”. */
export function formFor(count: number, forms: Forms, language: Language): string {
  rules[language] ??= new Intl.PluralRules(language)
  return rules[language].select(count) === 'one' ? forms.one : forms.other
}

/** `3` → « 3 traitements ». */
export function counted(count: number, forms: Forms, language: Language): string {
  return `${formatNumber(count, language)} ${formFor(count, forms, language)}`
}
