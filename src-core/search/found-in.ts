import type { Dossier } from '../dossier/dossier'
import type { FoundEntry } from './find-index'
import { titleOf, type PlaceInRecord, type Reader, type Said } from './said'
import type { Query } from './query'
import { grades, partsOf, wordsOf, type Asked } from './words'

/** A piece of a text: words found are marked. */
export interface Piece {
  readonly text: string
  readonly found: boolean
}

/** Where a record says what was looked for. */
export interface FoundPlace extends PlaceInRecord {
  readonly section: string
  readonly excerpt: readonly Piece[]
}

export interface FoundRecordShown {
  readonly ref: readonly Piece[]
  readonly name: readonly Piece[]
  /** Best first; empty where its name or its reference says it all. */
  readonly places: readonly FoundPlace[]
}

/** Room for the words around those found, in letters. */
const roomBefore = 36
const roomInAll = 150

interface Range {
  readonly from: number
  readonly to: number
}

/** How a found record is told: its name and the places where it says what was looked for, the words found marked. */
export function shown(
  { register, record }: FoundEntry,
  query: Query,
  { dossier, reader, most }: { readonly dossier: Dossier; readonly reader: Reader; readonly most: number },
): FoundRecordShown {
  const name = reader.name(register, record, dossier)
  const { ref } = record
  const own = new Set(query.saidBy(wordsOf(`${ref} ${name}`)))
  const head = { ref: pieces(ref, rangesIn(ref, query)), name: pieces(name, rangesIn(name, query)) }
  if (own.size === query.asked.length) return { ...head, places: [] }
  const places = reader
    .answers(register, record, dossier)
    .flatMap((said) => placeOf(said, query, own))
    // The name is told before all places; in another language it may say what is not read there.
    .filter(({ place, fresh }) => fresh > 0 || place.field !== titleOf(register))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ place, text }) => ({ ...place, excerpt: clipped(text, rangesIn(text, query)) }))
  return { ...head, places }
}

interface Ranked {
  readonly place: Omit<FoundPlace, 'excerpt'>
  readonly text: string
  readonly fresh: number
  readonly worth: number
}

/** `own`: what the name says already, so that the rest is worth more. */
function placeOf(said: Said, query: Query, own: ReadonlySet<Asked>): readonly Ranked[] {
  const { texts, also, ...place } = said
  const words = wordsBySaid.get(said) ?? texts.map(wordsOf)
  wordsBySaid.set(said, words)
  const each = texts.map((text, at) => ({ text, met: query.saidBy(words[at] ?? []) }))
  const best = each.reduce((one, other) => (other.met.length > one.met.length ? other : one), each[0] ?? noText)
  const met = new Set([...best.met, ...also.flatMap((text) => query.saidBy(wordsOf(text)))])
  if (met.size === 0) return []
  const fresh = [...met].filter((one) => !own.has(one)).length
  return [{ place, text: best.text, fresh, worth: fresh * 100 + met.size }]
}
/** Words of what was looked through, for as long as it stands: who types one letter more looks through it again. */
const wordsBySaid = new WeakMap<Said, readonly (readonly string[])[]>()
const noText = { text: '', met: [] as readonly Asked[] }

/** Whether a text says every word of a query. */
export const saysAll = (text: string, query: Query): boolean =>
  query.saidBy(wordsOf(text)).length === query.asked.length
/** Whether every word of a query begins a word of a text, or is a form of one. */
export const startsAll = (text: string, query: Query): boolean =>
  query.saidBy(wordsOf(text), grades.form).length === query.asked.length

interface Chunk extends Range {
  readonly text: string
  readonly words: readonly (Range & { readonly said: readonly string[] })[]
}

const wordsInside = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** What stands between two blanks, and where its words are in the text as written. */
function chunksOf(text: string): readonly Chunk[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: chunk, index: start }) => ({
    from: start,
    to: start + chunk.length,
    text: chunk,
    words: [...chunk.matchAll(wordsInside)].map(({ 0: word, index: at }) => ({
      from: start + at,
      to: start + at + word.length,
      said: partsOf(word),
    })),
  }))
}

/** Where a text says what was looked for: whole words, so that a form of a word is marked as it is written. */
function rangesIn(text: string, query: Query): readonly Range[] {
  return chunksOf(text).flatMap((chunk) => {
    const [first] = chunk.words
    const last = chunk.words.at(-1)
    if (!first || !last) return []
    const found = chunk.words.filter(({ said }) => said.some((word) => query.answers(word)))
    if (found.length > 0) return found
    return query.answers(partsOf(chunk.text).join('')) ? [{ from: first.from, to: last.to }] : []
  })
}

function pieces(text: string, ranges: readonly Range[]): readonly Piece[] {
  const made: Piece[] = []
  let at = 0
  const add = (to: number, found: boolean) => {
    if (to > at) made.push({ text: text.slice(at, to), found })
    at = Math.max(at, to)
  }
  for (const { from, to } of ranges) {
    add(from, false)
    add(to, true)
  }
  add(text.length, false)
  return made
}

/** A line of a long text around what was found first; cut between words, and said to be cut. */
function clipped(text: string, ranges: readonly Range[]): readonly Piece[] {
  const first = ranges[0]?.from ?? 0
  const from = first <= roomBefore ? 0 : startOfWord(text, first - roomBefore)
  const to = from + roomInAll >= text.length ? text.length : endOfWord(text, from + roomInAll)
  const inside = ranges
    .filter((range) => range.from >= from && range.to <= to)
    .map((range) => ({ from: range.from - from, to: range.to - from }))
  const said = pieces(text.slice(from, to), inside)
  return [
    ...(from > 0 ? [{ text: '… ', found: false }] : []),
    ...said,
    ...(to < text.length ? [{ text: ' …', found: false }] : []),
  ]
}

const startOfWord = (text: string, at: number) => {
  const blank = text.slice(at).search(/\s/)
  return blank === -1 || blank > roomBefore ? at : at + blank + 1
}
const endOfWord = (text: string, at: number) => {
  const blank = text.slice(0, at).search(/\s\S*$/)
  return blank === -1 || at - blank > roomInAll / 2 ? at : blank
}
