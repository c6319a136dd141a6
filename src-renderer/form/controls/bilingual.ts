import type { Bilingual, Language } from '@core/kinds'

export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

/** The same text with one language rewritten. An emptied language leaves no trace in the file. */
export function rewritten(text: Bilingual, language: Language, said: string): Bilingual {
  const other = text[otherLanguage(language)]
  return {
    ...(other === undefined ? {} : { [otherLanguage(language)]: other }),
    ...(said === '' ? {} : { [language]: said }),
  }
}
