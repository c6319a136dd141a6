import { formatsOf, type Formats } from './spoken'
import type { Texts } from './texts'
import { typesetTexts } from './typeset-texts'

interface KnownLanguage {
  /** Its own name for itself. */
  readonly name: string
  readonly load: () => Promise<{ readonly texts: Texts }>
}

/** Languages of the window and of documents, each loaded when it is asked for. Adding one: a folder beside, and a line here. */
const known = {
  fr: { name: 'Français', load: () => import('./fr') },
  en: { name: 'English', load: () => import('./en') },
} as const satisfies Readonly<Record<string, KnownLanguage>>

/** A language we speak: of the window, the command line and documents. What a client file is written in is `ContentLanguage`. */
export type WindowLanguage = keyof typeof known
export const windowLanguages = Object.keys(known) as readonly WindowLanguage[]

export const isWindowLanguage = (language: string): language is WindowLanguage => Object.hasOwn(known, language)

/** The language of a locale such as `fr_BE.UTF-8` or `en-GB`, where we speak it; English elsewhere. */
export const languageSpoken = (locale: string): WindowLanguage =>
  windowLanguages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en'

export const languageName = (language: WindowLanguage): string => known[language].name

interface Loaded {
  readonly texts: Texts
  readonly formats: Formats
}
const loaded: { [L in WindowLanguage]?: Loaded } = {}

/** Makes a language ready: everything else about it is asked for without waiting. */
export async function loadLanguage(language: WindowLanguage): Promise<void> {
  if (loaded[language]) return
  const { texts } = await known[language].load()
  loaded[language] ??= { texts: typesetTexts(texts), formats: formatsOf(texts.spoken) }
}

export async function loadLanguages(): Promise<void> {
  await Promise.all(windowLanguages.map(loadLanguage))
}

function ready(language: WindowLanguage): Loaded {
  const found = loaded[language]
  if (!found) throw new Error(`the texts of ${language} were not loaded`)
  return found
}

/** Every sentence of a language that was loaded. */
export const textsOf = (language: WindowLanguage): Texts => ready(language).texts
export const formatsIn = (language: WindowLanguage): Formats => ready(language).formats
