import { isWholeSource, legalTexts } from './legal-texts'
import { textsOf, type WindowLanguage } from './languages'

/** A source taken apart; without a place it is cited whole. */
interface Citation {
  readonly name: string
  readonly mark: string
  readonly places: readonly string[]
}

/** `GDPR 30(1)(b)` → « RGPD, art. 30(1)(b) » · “GDPR Art. 30(1)(b)”. A source we do not know is given back as it stands. */
export function citeLaw(source: string, language: WindowLanguage): string {
  return inWords(takenApart(source, language), language)
}

/** The place alone, for where its text is plain: `GDPR 30(1)` → « Art. 30(1) ». */
export function citePlace(source: string, language: WindowLanguage): string {
  const place = inWords({ ...takenApart(source, language), name: '' }, language).replace(/^[^\p{L}]+/u, '')
  return place.charAt(0).toUpperCase() + place.slice(1)
}

/** Several sources in one line; neighbours of the same text share its name: « RGPD, art. 13 et 14 · CNIL ». */
export function citeAll(sources: readonly string[], language: WindowLanguage): string {
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

function takenApart(source: string, language: WindowLanguage): Citation {
  const { law } = textsOf(language).spoken
  if (isWholeSource(source)) return { name: law.whole[source], mark: '', places: [] }
  const text = legalTexts.find(({ starts }) => source.startsWith(starts))
  const place = text ? source.slice(text.starts.length) : ''
  // A place names a number; what does not is no citation of this text.
  if (!text || !/^[LRD]?\.? ?\d/.test(place)) return { name: source, mark: '', places: [] }
  return { ...law.texts[text.starts], places: [`${text.each}${placeInWords(place, language)}`] }
}

function placeInWords(place: string, language: WindowLanguage): string {
  const { law } = textsOf(language).spoken
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(place) ?? []
  // `2020-091` is the number of a decision: a range never starts with a year.
  return first !== '' && Number(first) < Number(last) ? law.range(first, last) : law.place(place)
}

function inWords({ name, mark, places }: Citation, language: WindowLanguage): string {
  const [last, ...before] = [...places].reverse()
  if (last === undefined) return name
  const listed = before.length === 0 ? last : `${before.reverse().join(', ')}${textsOf(language).spoken.and}${last}`
  return `${name}${mark}${listed}`
}
