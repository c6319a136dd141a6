import { countryOf } from '../reading/country-of'
import { readYesNo, saysNothing } from '../reading/yes-no'
import { fold, foldWords } from '../../folding/fold'

/** What kind of thing a column holds, from up to 50 of its cells: second witness beside the heading. */
export type ContentKind =
  | 'date'
  | 'yesNo'
  | 'country'
  | 'duration'
  | 'article'
  | 'email'
  | 'phone'
  | 'number'
  | 'reference'
  | 'link'
  | 'shortWords'
  | 'longText'
  | 'mixed'
  | 'empty'

const cellsRead = 50
/** What most cells must be for the column to be of that kind: a register is filled in by hand. */
const most = 0.7

export function contentKindOf(texts: readonly string[]): ContentKind {
  const told = texts.slice(0, cellsRead).flatMap((text) => {
    const trimmed = text.trim()
    return trimmed === '' || (saysNothing(trimmed) && readYesNo(trimmed) === undefined) ? [] : [trimmed]
  })
  if (told.length === 0) return 'empty'
  const counts = new Map<ContentKind, number>()
  for (const kind of told.map(kindOfText)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const share = (kind: ContentKind) => (counts.get(kind) ?? 0) / told.length
  // Ticked by 1 and 0: both must be seen, a column of ones may number anything.
  if (new Set(told).size === 2 && told.every((text) => text === '0' || text === '1')) return 'yesNo'
  const main = [...counts.keys()].find((kind) => share(kind) >= most)
  if (main !== undefined) return main
  if (share('shortWords') + share('longText') < most) return 'mixed'
  return share('longText') >= share('shortWords') ? 'longText' : 'shortWords'
}

const months =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|marz|juni|juli|oktober|dezember|januari|februari|maart|mei|augustus|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro'
const figuresOfADay =
  /^(?:le )?(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}\/\d{4})(?:[t ,à]+(?:a )?\d{1,2}[:h]\d{0,2}.*)?$/
const wordsOfADay = new RegExp(
  `^(?:le )?(?:\\d{1,2}(?:er|st|nd|rd|th|\\.)? (?:de )?)?(?:${months})\\.?(?: \\d{1,2},?)?(?: de)? \\d{4}$`,
)
const period =
  /(?:^|[^\p{L}\d])(?:\d{1,3}(?:[.,]\d)?|un|une|one|deux|two|trois|three|cinq|five|six|dix|ten)\s*(?:\(\d+\)\s*)?(?:ans?|annees?|mois|jours?|semaines?|heures?|j|years?|yrs?|months?|weeks?|days?|hours?|jahren?|monaten?|tagen?|wochen?|jaar|jaren|maand(?:en)?|dag(?:en)?|weken|anos?|mes(?:es)?|dias?|semanas?|anni|anno|mesi|mese|giorni|settimane)(?![\p{L}\d])/u
const article =
  /^(?:(?:rgpd|gdpr|dsgvo|avg)\W+)?(?:art(?:icles?|ikel|iculo|icolo|igo|s)?\.?\s*)\d{1,2}(?!\d)|^\d{1,2}\s*(?:[.-]\s*[1-4]\s*[.-]?\s*|\(\d\)\s*)\(?[a-j]\)?(?!\p{L})/u
const email = /^(?:mailto:)?[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}(?:\s*[;,/\s]\s*[^\s@;,]+@[^\s@;,]+\.[a-z]{2,})*$/
const phone = /^(?:tel\.?\s*:?\s*)?(?:\+|00?)[\d\s().\-/]{7,22}$/
const number = /^[<>~≈±]?\s*-?\d[\d\s.,'’]*\s*(?:%|€|k|m)?$/
const reference = /^(?:n\s*[°º]\s*)?(?=[^\s]*\d)[\p{L}\d]{0,12}(?:[-_./ ]?[\p{L}\d]{1,8}){1,5}$/u
const link = /^(?:https?:\/\/|www\.|\\\\|file:|[a-z]:\\)|^[^\s]+\.(?:pdf|docx?|xlsx?|odt|ods|html?)$/
const unions = new Set(['ue', 'eu', 'eee', 'eea', 'union europeenne', 'european union', 'europe', 'hors ue', 'non eu'])
const otherYesNo = new Set(['ja', 'nein', 'nee', 'si', 'sim', 'nao'])

function kindOfText(text: string): ContentKind {
  const folded = fold(text).replace(/\s+/g, ' ').trim()
  if (number.test(folded) && !phone.test(folded) && !figuresOfADay.test(folded)) return 'number'
  if (readYesNo(text) !== undefined || otherYesNo.has(foldWords(text))) return 'yesNo'
  if (figuresOfADay.test(folded) || wordsOfADay.test(folded)) return 'date'
  if (email.test(folded)) return 'email'
  if (phone.test(folded)) return 'phone'
  if (link.test(folded)) return 'link'
  if (text.length <= 60 && article.test(folded)) return 'article'
  if (namesCountries(text)) return 'country'
  if (text.length <= 160 && period.test(folded)) return 'duration'
  if (folded.length <= 24 && folded.split(' ').length <= 2 && reference.test(folded)) return 'reference'
  return text.length <= 70 && folded.split(' ').length <= 8 ? 'shortWords' : 'longText'
}

function namesCountries(text: string): boolean {
  const named = text.split(/[,;/\n]|\s(?:et|and|und|en|y|e)\s/i).flatMap((part) => part.trim() || [])
  return named.length > 0 && named.every((part) => countryOf(part) !== undefined || unions.has(foldWords(part)))
}
