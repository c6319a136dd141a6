import type { Language } from '../kinds'
import { legalTexts, wholeSources } from './legal-texts'

/** A source taken apart; without a place it is cited whole. */
interface Citation {
  readonly name: string
  readonly mark: string
  readonly places: readonly string[]
}

const and: Readonly<Record<Language, string>> = { fr: ' et ', en: ' and ' }

/** `GDPR 30(1)(b)` → « RGPD, art. 30(1)(b) » · “GDPR Art. 30(1)(b)”. A source we do not know is given back as it stands. */
export function citeLaw(source: string, language: Language): string {
  return inWords(takenApart(source, language), language)
}

/** Several sources in one line; neighbours of the same text share its name: « RGPD, art. 13 et 14 · CNIL ». */
export function citeAll(sources: readonly string[], language: Language): string {
  const cited: Citation[] = []
  for (const source of sources) {
    const next = takenApart(source, language)
    const last = cited[cited.length - 1]
    const merges = last && last.name === next.name && last.mark === next.mark && next.places.length > 0
    if (merges) cited[cited.length - 1] = { ...last, places: [...last.places, ...next.places] }
    else cited.push(next)
  }
  return cited.map((each) => inWords(each, language)).join(' · ')
}

function takenApart(source: string, language: Language): Citation {
  const whole = wholeSources[source]
  if (whole) return { name: whole[language], mark: '', places: [] }
  const text = legalTexts.find(({ starts }) => source.startsWith(starts))
  const place = text ? source.slice(text.starts.length) : ''
  // A place names a number; what does not is no citation of this text.
  if (!text || !/^[LRD]?\.? ?\d/.test(place)) return { name: source, mark: '', places: [] }
  return { ...text.called[language], places: [`${text.each}${placeInWords(place, language)}`] }
}

function placeInWords(place: string, language: Language): string {
  const range = /^(\d+)-(\d+)$/.exec(place)
  // `2020-091` is the number of a decision: a range never starts with a year.
  if (range && Number(range[1]) < Number(range[2])) return `${range[1]}${language === 'fr' ? ' à ' : '–'}${range[2]}`
  return language === 'fr' ? place.replace(/^([LRD])(?=\d)/, '$1. ') : place
}

function inWords({ name, mark, places }: Citation, language: Language): string {
  if (places.length === 0) return name
  const [last, ...before] = [...places].reverse() as [string, ...string[]]
  const listed = before.length === 0 ? last : `${before.reverse().join(', ')}${and[language]}${last}`
  return `${name}${mark}${listed}`
}
