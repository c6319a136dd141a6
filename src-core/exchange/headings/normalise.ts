import { fold } from '../../folding/fold'
import { bindingWords, singular, tellingEnds, withoutAsides } from './words'

/** Longer than any heading: what stands there is an answer. */
const longest = 300

const endings = '(?:e|s|es|x|n|ne|nes|ies|aux|trice|trices|rice|rices|en|er|innen|in)'
const ending = new RegExp(`\\(${endings}\\)|[·•.]${endings}(?:[·•.]s)?(?=[^\\p{L}\\p{N}]|$)`, 'giu')
const inclusive = /(?<=\p{L})[:*_/-]{1,2}(?:in|innen)(?=[^\p{L}]|$)/gu
const bracketed = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g
const brackets = /[()[\]{}<>]/g

// The articles on the record itself and on what is always asked of it say nothing; others (9, 22, 28, 35, 46) are a meaning.
const silentArticles = '(?:5|6|24|25|30|32)'
const law =
  '(?:\\s*(?:du|de la|of the|der|die|del|della|do|van de|uk)?\\s*(?:rgpd|gdpr|ds-?gvo|avg|uk gdpr|reglement|regulation))?'
const limb =
  '(?:\\s*(?:[-.,§(]?\\s*(?:\\d{1,2}|[a-j])\\b\\)?|abs\\.?\\s*\\d|lit\\.?\\s*[a-j]\\)?|par\\.?\\s*\\d|s\\.\\s*\\d))*'
const article = '(?:articles?|art\\.?|artikel|articulo|articolo|artigo)'
const silentCitation = new RegExp(`[,;:–-]?\\s*(?<![\\p{L}])${article}\\s*${silentArticles}(?!\\d)${limb}${law}`, 'gu')
const citation = new RegExp(
  `(?<![\\p{L}])${article}\\s*(\\d{1,2})(?!\\d)(?:\\s*(?:\\(\\w{1,2}\\)|[-.]\\d|\\.[a-j]\\b|\\babs\\.?\\s*\\d|\\blit\\.?\\s*[a-j]))*${law}`,
  'gu',
)

const numberSign = /(?:\bn\s*[°º]|\bno\.(?!\p{L})|\bnr\.?(?!\p{L})|\bnum\.|#)/gu
const leadingNumber =
  /^(?:(?:numero|question|partie|part|bloc|block|volet|teil|deel|parte|colonne|column|col\.?|spalte|champ|field|section|rubrique|etape|step|q)\s*)?(?:[a-z]\s*[.-]?\s*)?\d{1,3}(?:\s*[.-]\s*\d{1,3})*\s*(?:[a-z]\b)?\s*[.):\]–—-]*\s+(?=.*\p{L})/u
const leadingLetter =
  /^(?:(?:section|partie|part|bloc|teil|deel|parte|annexe|volet)\s+)?(?:[ivx]{1,4}|[a-h])\s*[.):–—-]\s*(?=\p{L}.*\p{L}{2})/u
const trailingNumber = /(?<=\p{L}{3}.*?)\s+(?:numero\s*)?\d{1,2}\s*$/u

/** `basisArt6Gdpr`, `purposeArt301BGdpr`: a citation that lost its blanks and dots with the rest. */
const runTogetherCitation = /(?<=\p{Ll})Art(\d{1,2})\d?[A-J]?(?:Rgpd|Gdpr|Dsgvo|Avg)?$/u

/** `camelCase`, `snake_case`, `kebab-case` as words: only where blanks do not already part them. */
function parted(text: string): string {
  if (/\s/.test(text)) return text.replace(/_/g, ' ')
  return text
    .replace(runTogetherCitation, ' (art. $1) ')
    .replace(/_+|(?<=\p{L})\.(?=\p{L})/gu, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
}

/** Folded, signs kept. Two words would be lost among those that bind: French « où » beside « ou », German „Quelle der“ beside « quelle ». */
const flat = (text: string) =>
  fold(text.replace(/(?<!\p{L})o(?:ù|u\u0300)(?!\p{L})/giu, 'lieu'))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\bquelle (?=der |des |von )/g, 'datenquelle ')

/** A step that leaves no word was not a step: “(art. 6)” alone is what the column is called. */
const unlessNothing = (text: string, step: (text: string) => string): string => {
  const stepped = step(text)
  if (stepped === text) return text
  const less = stepped.replace(/\s+/g, ' ').trim()
  return /\p{L}{2}/u.test(less) ? less : text
}

function once(said: string): string {
  let text = said.replace(numberSign, ' numero ').replace(/\s+/g, ' ').trim()
  if (/\d/.test(text)) {
    text = unlessNothing(text, (whole) => whole.replace(leadingNumber, ''))
    text = unlessNothing(text, (whole) => whole.replace(silentCitation, ' '))
    text = text.replace(citation, ' article $1 ')
  }
  text = unlessNothing(text, (whole) => whole.replace(leadingLetter, ''))
  text = text.replace(/[^\p{L}\p{N}€$£%]+/gu, ' ').trim()
  text = unlessNothing(text, withoutAsides)
  text = text.replace(/^(.+) of (?:the )?data$/, 'data $1') // “location of data” is no “location data”
  text = telling(text.split(' ')).map(singular).join(' ')
  return /article \d+$/.test(text) ? text : unlessNothing(text, (whole) => whole.replace(trailingNumber, ''))
}

/** Without what binds, unless it ends the heading and tells. */
function telling(words: readonly string[]): readonly string[] {
  const ends = (word: string, at: number) => at > 0 && at === words.length - 1 && tellingEnds.has(word)
  const kept = words.filter((word, at) => !bindingWords.has(word) || ends(word, at))
  return kept.some((word) => !bindingWords.has(word)) ? kept : words
}

/** The same words, worked over until nothing changes: “1. 2) Purposes” sheds both numbers. */
function settled(text: string): string {
  let [before, after] = ['', text]
  for (let turn = 0; turn < 8 && before !== after; turn += 1) [before, after] = [after, once(after)]
  return after
}

/** Its words without numbering, brackets, qualifiers and case. */
export function normaliseHeading(heading: string): string {
  if (heading.length > longest) return ''
  const said = flat(parted(heading.trim()).replace(ending, ' ').replace(ending, ' '))
  return settled(
    unlessNothing(said.replace(inclusive, ''), (whole) => whole.replace(bracketed, ' ').replace(bracketed, ' ')),
  )
}

/** The same, with what its brackets say: « Destinataires (internes) » is not « Destinataires ». */
export function headingWithBrackets(heading: string): string {
  return normaliseHeading(heading.replace(ending, ' ').replace(brackets, ' '))
}
