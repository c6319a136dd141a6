import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { countriesNamedIn } from './country-of'
import { isEeaCountry } from './eea'
import { transferItemsIn, type Place, type TransferItem } from './transfer-items'
import { takesBack } from './transfer-words'
import { isOpenQuestion, saysNone, saysNothing } from './yes-no'
import { remembered } from './remembered'

export type CountryCode = CodeOf<'country'>

/** What a cell about transfers says for certain; `unread` holds the rest, in its own words. */
export interface ReadTransfers {
  readonly declared?: 'yes' | 'no'
  readonly destinations: readonly {
    readonly country: CountryCode
    /** As written, with what stands beside the country. */
    readonly words: string
    readonly mechanism?: CodeOf<'transferMechanism'>
  }[]
  /** Countries of the EEA, where data travel without a transfer. */
  readonly inside: readonly Place[]
  readonly unread: readonly string[]
  /** It says no and names a destination, or yes and names none but inside: nothing of it can be relied on. */
  readonly contradicts: boolean
}

// A cell that lists every country of the world is shorter.
const longest = 5000

const told = (read: Partial<ReadTransfers>): ReadTransfers => ({
  destinations: [],
  inside: [],
  unread: [],
  contradicts: false,
  ...read,
})

/** Reads « Non », « USA et Inde », « États-Unis (CCT) », « Oui, vers le Canada », “No transfers outside the EEA”. */
export const readTransfers = remembered(readAfresh)

function readAfresh(text: string): ReadTransfers {
  const words = text.trim()
  if (words === '') return told({})
  if (saysNone(words)) return told({ declared: 'no' })
  if (words.length > longest || isOpenQuestion(words) || saysNothing(words)) return told({ unread: [words] })
  const items = transferItemsIn(words)
  if (items.some(({ isOpen }) => isOpen)) return told({ unread: [words] })
  return contradicts(items) ? told({ unread: [words], contradicts: true }) : conclude(items)
}

const says = (items: readonly TransferItem[], answer: 'yes' | 'no') =>
  items.some(({ answers }) => answers.includes(answer))
const isAbroad = ({ country }: Place) => !isEeaCountry(country)

function contradicts(items: readonly TransferItem[]): boolean {
  const places = items.flatMap((item) => item.places)
  const goesAbroad = places.some(isAbroad)
  if (!says(items, 'no')) {
    const staysInside = places.length > 0 || items.some((item) => item.staysInside)
    return says(items, 'yes') && staysInside && !goesAbroad
  }
  const takenBack = ({ words, saysMore }: TransferItem) =>
    saysMore && (takesBack(foldWords(words)) || [...countriesNamedIn(words)].some((country) => !isEeaCountry(country)))
  return says(items, 'yes') || goesAbroad || items.some(takenBack)
}

function conclude(items: readonly TransferItem[]): ReadTransfers {
  const [lent, taken] = withLooseTool(items)
  const rest = items.filter((item) => item !== taken && isUnread(item))
  const staysInside = items.some((item) => item.staysInside)
  const isNo = says(items, 'no') || (staysInside && lent.length === 0 && rest.length === 0)
  const isYes = says(items, 'yes') || lent.length > 0
  // « UE » beside a destination or beside words we do not know settles nothing, and is kept.
  const unread = isNo
    ? rest
    : items.filter((item) => rest.includes(item) || (item.staysInside && item.places.length === 0))
  return told({
    ...((isNo || isYes) && { declared: isNo ? 'no' : 'yes' }),
    destinations: lent,
    inside: items.flatMap(({ places }) => places.filter((place) => !isAbroad(place))),
    unread: unread.map(({ words }) => words),
  })
}

/** « États-Unis, CCT »: the one tool of the cell, set apart, is that of its one destination. */
function withLooseTool(
  items: readonly TransferItem[],
): readonly [destinations: ReadTransfers['destinations'], taken: TransferItem | undefined] {
  const destinations = items.flatMap(destinationsOf)
  const [only, ...others] = destinations
  const [loose, ...more] = items.filter(({ places, tools }) => places.length === 0 && tools.length > 0)
  const [mechanism] = loose?.tools.length === 1 ? loose.tools : []
  const fits = only && others.length === 0 && only.mechanism === undefined && more.length === 0
  if (!fits || !loose || mechanism === undefined || loose.saysMore) return [destinations, undefined]
  return [[{ ...only, words: `${only.words}, ${loose.words}`, mechanism }], loose]
}

function destinationsOf({ places, tools }: TransferItem): ReadTransfers['destinations'] {
  const [only, ...more] = places
  if (!only || more.length > 0 || !isAbroad(only)) return places.filter(isAbroad)
  const [mechanism] = tools.length === 1 ? tools : []
  return [{ ...only, ...(mechanism !== undefined && { mechanism }) }]
}

/** What no destination keeps: a tool beside several countries, words we do not know. */
function isUnread({ places, tools, saysMore }: TransferItem): boolean {
  const [only, ...more] = places
  return !(only && more.length === 0 && isAbroad(only)) && (saysMore || tools.length > 0)
}
