import type { AnyRecord } from '../../dossier/change'
import { foldWords } from '../../folding/fold'
import { contentLanguages, type Multilingual } from '../../kinds'
import type { FoundFields } from './found'

export type AnyRow = FoundFields<Record<string, unknown>>
type Key = readonly string[]

/** Same words in a language both have; two empty answers are the same as well. */
export function sameKey(stands: unknown, found: unknown): boolean {
  if (!isObject(found)) return !isObject(stands) && foldWords(String(stands ?? '')) === foldWords(String(found ?? ''))
  const a = (stands ?? {}) as Multilingual
  const b = found as Multilingual
  const shared = contentLanguages.filter((language) => a[language] !== undefined && b[language] !== undefined)
  if (shared.length === 0) return Object.keys(a).length === 0 && Object.keys(b).length === 0
  return shared.every((language) => foldWords(a[language] ?? '') === foldWords(b[language] ?? ''))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
export const emptyLike = (value: unknown) => (isObject(value) ? {} : '')

/** Finds the standing row a found row speaks of: for the first key that fits, the first row; each standing row answers once. */
export function rowMatcher(rows: readonly AnyRecord[], keys: readonly Key[]): (row: AnyRow) => AnyRecord | undefined {
  const free = new Set(rows)
  const order = new Map([...free].map((row, at) => [row, at]))
  // Made when first asked: most rows are found by the first key.
  const indexes = new Map<Key, RowIndex>()
  return (row) => {
    for (const key of keys) {
      const index = indexes.get(key) ?? new RowIndex(free, order, key)
      indexes.set(key, index)
      const match = index.first(row)
      if (!match) continue
      free.delete(match)
      return match
    }
    return undefined
  }
}

/** Standing rows under everything a found row might share with them. It only narrows: `sameKey` decides. */
class RowIndex {
  private readonly shelves = new Map<string, Set<AnyRecord>>()

  constructor(
    private readonly free: ReadonlySet<AnyRecord>,
    private readonly order: ReadonlyMap<AnyRecord, number>,
    private readonly key: Key,
  ) {
    for (const row of free)
      for (const mark of marksOf(key.map((field) => standingMarks(row[field])))) this.put(mark, row)
  }

  first(row: AnyRow): AnyRecord | undefined {
    const { key, free, order } = this
    let best: AnyRecord | undefined
    const isLater = (each: AnyRecord) => best !== undefined && (order.get(each) ?? 0) >= (order.get(best) ?? 0)
    const fits = (each: AnyRecord) =>
      key.every((field) => sameKey(each[field], row[field]?.value ?? emptyLike(each[field])))
    for (const mark of marksOf(key.map((field) => wantedMarks(row[field]?.value)))) {
      const shelf = this.shelves.get(mark) ?? new Set()
      for (const each of shelf) {
        if (!free.has(each)) shelf.delete(each)
        else if (isLater(each)) break
        else if (fits(each)) best = each
      }
    }
    return best
  }

  private put(mark: string, row: AnyRecord): void {
    const shelf = this.shelves.get(mark)
    if (shelf) shelf.add(row)
    else this.shelves.set(mark, new Set([row]))
  }
}

const said = (value: unknown) => `= ${foldWords(String(value ?? ''))}`
const nothing = 'nothing'

const perLanguage = (value: object) =>
  contentLanguages.flatMap((language) => {
    const words = (value as Multilingual)[language]
    return words === undefined ? [] : [`${language} ${foldWords(words)}`]
  })

/** All a found answer may be looked for under. */
function standingMarks(stands: unknown): readonly string[] {
  const isEmpty = Object.keys(stands ?? {}).length === 0
  return [...(isObject(stands) ? perLanguage(stands) : [said(stands)]), ...(isEmpty ? [nothing] : [])]
}

function wantedMarks(found: unknown): readonly string[] {
  if (found === undefined || found === null) return [said(''), nothing]
  if (!isObject(found)) return [said(found)]
  return Object.keys(found).length === 0 ? [nothing] : perLanguage(found)
}

/** One mark of each field, in every combination: fields are few, and say one thing or say it in two languages. */
const marksOf = (fields: readonly (readonly string[])[]): readonly string[] =>
  fields.reduce<readonly string[]>(
    (sofar, marks) => sofar.flatMap((one) => marks.map((mark) => `${one}\n${mark}`)),
    [''],
  )
