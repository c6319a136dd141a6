import { z } from 'zod'
import { codeLists, type CodeOf } from '../codes'

/** A language in which a client file may hold its texts. The languages of the window are another matter: see `texts`. */
export type ContentLanguage = CodeOf<'language'>
export const contentLanguages: readonly ContentLanguage[] = codeLists.language

export const isContentLanguage = (language: string): language is ContentLanguage =>
  contentLanguages.some((each) => each === language)

/** The language to write in for someone who reads this one: the same where files may hold it, else English. */
export const contentLanguageFor = (language: string): ContentLanguage => (isContentLanguage(language) ? language : 'en')

/** What spell-checkers and screen readers know each by. */
export const contentLocales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Readonly<Record<ContentLanguage, string>>

/** What a file says in each of its languages. A missing language is told by the export, never replaced silently. */
export type InLanguages<T> = { readonly [L in ContentLanguage]?: T }

/** Languages we do not know are kept: a newer or foreign file loses nothing by passing here. */
export const inLanguages = <T>(each: z.ZodType<T>): z.ZodType<InLanguages<T>> =>
  // The shape is built from the list the type comes from, which zod cannot see through Object.fromEntries.
  z.looseObject(
    Object.fromEntries(contentLanguages.map((language) => [language, each.exactOptional()])),
  ) as unknown as z.ZodType<InLanguages<T>>

/** Words that ship as data rather than as texts of a language: all of them, or they do not compile. */
export type InEachLanguage = { readonly [L in ContentLanguage]: string }

/** Free text of a file. */
export type Multilingual = InLanguages<string>

/** The languages of a text other than this one, that say something. */
const others = <T>(value: InLanguages<T>, wanted: string, isSaid: (said: T | undefined) => said is T) =>
  contentLanguages.filter((language) => language !== wanted && isSaid(value[language]))

/** What is said in the language wanted, or else in the first other one that says something. */
export function nearestIn<T>(
  value: InLanguages<T>,
  wanted: string,
  isSaid: (said: T | undefined) => said is T,
): { readonly language: ContentLanguage; readonly said: T } | undefined {
  const own = isContentLanguage(wanted) && isSaid(value[wanted]) ? wanted : undefined
  const language = own ?? others(value, wanted, isSaid)[0]
  const said = language && value[language]
  return language !== undefined && isSaid(said) ? { language, said } : undefined
}

/** True for a text that says something. */
export const isWritten = (said: string | undefined): said is string => (said ?? '').trim() !== ''

/** A text in the language wanted, or else in another one; '' when no language says anything. */
export const textIn = (value: Multilingual, wanted: string): string => nearestIn(value, wanted, isWritten)?.said ?? ''

/** What another language says of it, for whoever is about to write it in this one. */
export function saidElsewhere<T>(
  value: InLanguages<T>,
  writing: ContentLanguage,
  isSaid: (said: T | undefined) => said is T,
): { readonly language: ContentLanguage; readonly said: T } | undefined {
  const [language] = others(value, writing, isSaid)
  const said = language && value[language]
  return language !== undefined && isSaid(said) ? { language, said } : undefined
}
