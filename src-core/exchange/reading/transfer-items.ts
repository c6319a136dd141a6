import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { countryOf } from './country-of'
import { isEeaCountry } from './eea'
import { blankEnclosed, enclosedIn, partsBetween, placesOf } from './outside-brackets'
import { safeguardsIn } from './read-safeguard'
import { afterLead, deniesTransfers, saysInside, saysTheQuestion, withoutOnly } from './transfer-words'
import { isOpenQuestion, readYesNo, saysNone } from './yes-no'

export interface Place {
  readonly country: CodeOf<'country'>
  readonly words: string
}

/** What one item of a cell about transfers says: « Oui », « vers le Canada », « États-Unis (CCT) ». */
export interface TransferItem {
  readonly words: string
  readonly answers: readonly ('yes' | 'no')[]
  readonly places: readonly Place[]
  /** « UE uniquement »: no country, but none outside. */
  readonly staysInside: boolean
  readonly tools: readonly CodeOf<'transferMechanism'>[]
  /** Some of it is neither an answer, nor a place, nor a tool. */
  readonly saysMore: boolean
  readonly isOpen: boolean
}

export const transferItemsIn = (text: string): readonly TransferItem[] =>
  cutAt(text, /[,;\n\r|/]|(?<=\p{L}{3})\.(?=\s|$)/gu).map(readItem)

function cutAt(text: string, pattern: RegExp): readonly string[] {
  return partsBetween(text, placesOf(blankEnclosed(text), pattern))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readItem(words: string): TransferItem {
  const outside = cutAt(words, /(?<=^|\s)[-–—→•*]+(?=\s)|:/g).map((part) => blankEnclosed(part).trim())
  const parts = [...outside, ...enclosedIn(words)].map((part) => part.trim()).filter((part) => part !== '')
  const read = parts.map((part) => readPart(part, parts.length === 1))
  const places = read.flatMap(({ places = [] }) => places)
  return {
    words,
    answers: read.flatMap(({ answers = [] }) => answers),
    // The one place of an item has all its words: « Salesforce (États-Unis) ».
    places: places.length === 1 ? places.map(({ country }) => ({ country, words })) : places,
    tools: read.flatMap(({ tools = [] }) => tools),
    staysInside: read.some((part) => part.staysInside),
    saysMore: read.some((part) => part.saysMore),
    isOpen: read.some((part) => part.isOpen),
  }
}

function readPart(part: string, isAlone: boolean): Partial<TransferItem> {
  const folded = foldWords(part)
  const answer = readYesNo(part) ?? (saysNone(part) || deniesTransfers(folded) ? 'no' : undefined)
  if (answer) return { answers: [answer] }
  if (part.includes('?') || isOpenQuestion(part)) return { isOpen: true }
  const places = placesIn(part)
  if (places) return places
  // « Oui vers le Canada »: the answer and the place without anything between.
  const [, rest = ''] = /^(?:oui|yes|ja|si|sí|sim)\s(.*)$/is.exec(part) ?? []
  const after = placesIn(rest)
  if (after) return { ...after, answers: ['yes'] }
  const tools = safeguardsIn(part)
  if (tools.length > 0) return { tools }
  return { saysMore: isAlone || !saysTheQuestion(folded) }
}

/** A part that is places and nothing else; undefined as soon as it says more. */
function placesIn(part: string): Pick<TransferItem, 'places' | 'staysInside'> | undefined {
  const whole = placeIn(part)
  if (whole) return whole
  const read = cutAt(part, /\s(?:et|and|und|y|e|ed|en)(?=\s)|&/gi).map(placeIn)
  const known = read.filter((each) => each !== undefined)
  if (known.length < 2 || known.length < read.length) return undefined
  return {
    places: known.flatMap(({ places }) => places),
    staysInside: known.some(({ staysInside }) => staysInside),
  }
}

function placeIn(words: string): Pick<TransferItem, 'places' | 'staysInside'> | undefined {
  const folded = foldWords(words)
  if (saysInside(folded)) return { places: [], staysInside: true }
  const named = withoutOnly(folded)
  const country = countryOf(words) ?? countryOf(named) ?? countryOf(afterLead(named))
  if (country === undefined) return undefined
  return { places: [{ country, words }], staysInside: named !== folded && isEeaCountry(country) }
}
