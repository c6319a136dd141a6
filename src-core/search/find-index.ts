import type { Dossier } from '../dossier/dossier'
import { recordsOf } from '../dossier/references'
import type { RegisterName } from '../registers'
import type { Steps } from '../steps'
import { keyOf, readerOf, titleOf, type FoundRecord, type Reading } from './said'
import { Vocabulary } from './vocabulary'
import { askedIn, wordsOf, type Asked, type AskedWord } from './words'

/** A record that answers a query. */
export interface FoundEntry {
  readonly register: RegisterName
  readonly record: FoundRecord
}

/** What answers a query: the best of all there is. */
export interface Found {
  readonly total: number
  readonly best: readonly FoundEntry[]
}

/** Every word of a file and who says it. It follows the file: an edit costs the records it touched. */
export interface FindIndex {
  /** Brings it up to the file as it stands now, in steps; what was begun before and not ended is taken up again. */
  follow(dossier: Dossier): Steps<void>
  /** The records that say every word of a query, best first, as of the last step. */
  find(query: string, most: number): Found
  /** Each word with the records that say it; those it names are marked. */
  content(): ReadonlyMap<string, readonly string[]>
}

interface Entry extends FoundEntry {
  readonly slot: number
  readonly key: string
  readonly name: string
  /** Numbers of its words: those of its answers, then those it is named by. */
  readonly said: readonly number[]
  readonly named: readonly number[]
  readonly cited: ReadonlySet<string>
  /** The round it was read in. */
  readonly readIn: number
  /** Where it stands among all records, registers in the order given. */
  place: number
}

/** A record to be read, and where it stands. */
type ToRead = Pick<Entry, 'key' | 'register' | 'record' | 'place'>

/** Records read in one step: a millisecond or two. */
const readAtOnce = 8
/** No register holds as many. */
const longestRegister = 1_000_000
/** A word in the name of a record counts for more than any in what it says. */
const nameBonus = 8

/** `registers`: those that are looked through, in the order in which equals are told. */
export function findIndex(reading: Reading, registers: readonly RegisterName[]): FindIndex {
  const reader = readerOf(reading)
  const words = new Vocabulary()
  const entries = new Map<string, Entry>()
  const citing = new Map<string, Set<string>>()
  const bySlot: (Entry | undefined)[] = []
  const freeSlots: number[] = []
  /** The lists as they stood when all of them had been read. */
  const followed = new Map<RegisterName, readonly object[]>()
  let round = 0

  function drop(entry: Entry): void {
    for (const number of entry.said) words.remove(number, entry.slot, false)
    for (const number of entry.named) words.remove(number, entry.slot, true)
    for (const key of entry.cited) {
      const others = citing.get(key)
      others?.delete(entry.key)
      if (others?.size === 0) citing.delete(key)
    }
    entries.delete(entry.key)
    bySlot[entry.slot] = undefined
    freeSlots.push(entry.slot)
  }

  function read({ key, register, record, place }: ToRead, dossier: Dossier): Entry {
    const cited = new Set<string>()
    const [said, named] = [new Set<number>(), new Set<number>()]
    const take = (text: string, into: Set<number>) => {
      for (const word of wordsOf(text)) into.add(words.numberOf(word))
    }
    take(record.ref, named)
    for (const { field, texts, also } of reader.answers(register, record, dossier, cited)) {
      const into = field === titleOf(register) ? named : said
      for (const text of texts) take(text, into)
      for (const text of also) take(text, into)
    }
    const slot = freeSlots.pop() ?? bySlot.length
    const name = reader.name(register, record, dossier)
    const its = { said: [...said], named: [...named], cited }
    const entry: Entry = { key, register, record, place, slot, name, ...its, readIn: round }
    for (const number of its.said) words.add(number, slot, false)
    for (const number of its.named) words.add(number, slot, true)
    for (const other of cited) {
      const others = citing.get(other)
      if (others) others.add(key)
      else citing.set(other, new Set([key]))
    }
    entries.set(key, entry)
    bySlot[slot] = entry
    return entry
  }

  /** What came or changed since it was last looked at, and what is gone. Of records that share an id, each counts. */
  function changed(dossier: Dossier): { readonly toRead: ToRead[]; readonly gone: readonly Entry[] } {
    const toRead: ToRead[] = []
    const gone: Entry[] = []
    for (const [rank, register] of registers.entries()) {
      const list = recordsOf(dossier, register)
      if (followed.get(register) === list) continue
      const met = new Set<string>()
      for (const [at, each] of list.entries()) {
        const record = each as unknown as FoundRecord
        let key = keyOf(register, record.id)
        while (met.has(key)) key += '#'
        met.add(key)
        const place = rank * longestRegister + at
        const entry = entries.get(key)
        if (entry?.record === record) entry.place = place
        else toRead.push({ key, register, record, place })
      }
      for (const entry of bySlot) if (entry?.register === register && !met.has(entry.key)) gone.push(entry)
    }
    return { toRead, gone }
  }

  function* follow(dossier: Dossier): Steps<void> {
    round += 1
    const { toRead, gone } = changed(dossier)
    // Until all is read, what was followed before is no guide.
    followed.clear()
    const renamed = (key: string) => {
      for (const other of citing.get(key) ?? []) {
        const entry = entries.get(other)
        // What was read in this round has read the name as it is now.
        if (entry && entry.readIn !== round) toRead.push(entry)
      }
    }
    for (const entry of gone) drop(entry)
    for (const { key } of gone) renamed(key)
    for (let at = 0; at < toRead.length; at += 1) {
      const next = toRead[at]
      const before = next && entries.get(next.key)
      if (!next || before?.readIn === round) continue
      if (before) drop(before)
      if (read(next, dossier).name !== before?.name) renamed(next.key)
      if (at % readAtOnce === readAtOnce - 1) yield
    }
    for (const register of registers) followed.set(register, recordsOf(dossier, register))
  }

  /** How well each record answers what was typed between two blanks; 0: not at all. */
  function answers({ whole, parts, isCode }: Asked): Uint8Array {
    const best = answersTo(whole)
    if (parts.length === 0 || (isCode && best.some((worth) => worth > 0))) return best
    const each = parts.map(answersTo)
    const [first = best] = each
    for (const other of each) first.forEach((worth, slot) => (first[slot] = Math.min(worth, other[slot] ?? 0)))
    first.forEach((worth, slot) => (best[slot] = Math.max(worth, best[slot] ?? 0)))
    return best
  }
  function answersTo(word: AskedWord): Uint8Array {
    const best = new Uint8Array(bySlot.length)
    words.answering(word, (slot, grade, isName) => {
      const worth = isName ? grade + nameBonus : grade
      if (worth > (best[slot] ?? 0)) best[slot] = worth
    })
    return best
  }
  /** What the records that answer every part of the query are worth; 0 elsewhere. */
  function worthOf([first, ...others]: readonly Asked[]): Uint16Array {
    const worth = Uint16Array.from(first ? answers(first) : [])
    for (const asked of others) {
      const its = answers(asked)
      worth.forEach((sum, slot) => (worth[slot] = sum > 0 && its[slot] ? sum + its[slot] : 0))
    }
    return worth
  }

  return {
    follow,
    find(query, most) {
      const worth = worthOf(askedIn(query))
      const found = bySlot.filter((entry) => entry !== undefined && (worth[entry.slot] ?? 0) > 0) as Entry[]
      found.sort((a, b) => (worth[b.slot] ?? 0) - (worth[a.slot] ?? 0) || a.place - b.place)
      return { total: found.length, best: found.slice(0, most) }
    },
    content() {
      const keyAt = (slot: number) => bySlot[slot]?.key ?? ''
      return new Map(
        [...words.content()].map(([word, said, named]) => [
          word,
          [...said.map(keyAt), ...named.map((slot) => `${keyAt(slot)} by name`)].sort(),
        ]),
      )
    },
  }
}
