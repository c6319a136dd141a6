import type { Language } from '../kinds'

/** What the platform has no name for: organisations, and Kosovo, whose code is no ISO code. */
const ownNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { EPO: 'Organisation européenne des brevets', INT: 'Autre organisation internationale', XK: 'Kosovo' },
  en: { EPO: 'European Patent Organisation', INT: 'Other international organisation', XK: 'Kosovo' },
}

const regionNames: Partial<Record<Language, Intl.DisplayNames>> = {}

/** `DE` → « Allemagne » · “Germany”. A code that names nothing is given back as it stands. */
export function countryName(code: string, language: Language): string {
  const own = ownNames[language][code]
  if (own !== undefined) return own
  if (!/^[A-Z]{2}$/.test(code)) return code
  regionNames[language] ??= new Intl.DisplayNames(language === 'fr' ? 'fr-FR' : 'en-GB', { type: 'region' })
  return regionNames[language].of(code) ?? code
}
