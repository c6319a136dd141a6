import { codeLists } from '@core/codes'
import { foldWords } from '@core/folding/fold'
import type { Content, Expected } from './expected'
import { recordsOf, textsWithin, wordsIn, type Got } from './read-back'
import { sameValue } from './same-value'
import { valuesGot } from './values-got'

/** « A, B et C » in three records is not missing an « et ». */
const joints = new Set(['et', 'ou', 'and', 'or', 'und', 'oder', 'en', 'of', 'y', 'e', 'o', 'puis', 'then'])
const wordsOf = (text: string) =>
  foldWords(text)
    .split(' ')
    .filter((word) => word !== '' && !joints.has(word))

export interface Unaccounted {
  readonly cut: readonly string[]
  readonly unaccounted: readonly string[]
}

/** Which contents of the file are found neither in a record nor among what was left aside, and which were cut. */
export function accountFor(expected: Expected, got: Got): Unaccounted {
  const said = wordsSaid(got)
  const told = countsOf(got.proposal.warnings.flatMap(({ values }) => Object.values(values).flatMap(wordsOf)))
  const leftAside = countsOf(got.proposal.unplaced.flatMap(({ text }) => wordsOf(text)))
  const cut: string[] = []
  const unaccounted: string[] = []
  for (const content of expected.contents) {
    const { own, bag } = said(content.activity)
    const isMissing = (word: string) => !bag.has(word) && !take(leftAside, word) && !take(told, word)
    const missing = neededOf(content, got).filter(isMissing)
    if (missing.length === 0 || isToldOfSheet(content, got)) continue
    const isCut = own.some((text) => isPart(foldWords(text), foldWords(content.text)))
    const words = `${content.activity ?? '(no processing)'}: « ${content.text} » lacks ${missing.join(' ')}`
    if (isCut) cut.push(words)
    else unaccounted.push(words)
  }
  return { cut: [...cut, ...cutWithinWords(expected, recordsOf(got))], unaccounted }
}

interface Words {
  readonly own: readonly string[]
  readonly bag: ReadonlySet<string>
}

/** The words of a processing and of what it refers to: what belongs to one is not found again in another. */
function wordsSaid(got: Got): (activity: string | undefined) => Words {
  const records = recordsOf(got)
  const known = new Map<string, Words>()
  const wordsFrom = (texts: readonly string[]): Words => ({ own: texts, bag: new Set(texts.flatMap(wordsOf)) })
  const everywhere = wordsFrom([...records.values()].flatMap((record) => textsWithin(record, new Map())))
  for (const activity of got.after.activities)
    known.set(wordsIn(activity.name), wordsFrom(textsWithin(activity, records)))
  // Of a processing that came in under another name, anything that came in will do: it is told as lost elsewhere.
  return (activity) => known.get(activity ?? '') ?? { own: [], bag: everywhere.bag }
}

/** A date or a legal basis is found again by its value; else its words must be left aside. */
function neededOf({ activity, coded, needs, text }: Content, got: Got): readonly string[] {
  if (!coded) return wordsOf(needs)
  const { field, values } = coded
  const named = got.after.activities.filter(({ name }) => wordsIn(name) === activity)
  const bearing = (named.length > 0 ? named : got.after.activities).filter((each) => {
    const said = valuesGot(got, each, field)
    return values.every((value) => said.some((one) => sameValue(field, value, one)))
  })
  if (bearing.length === 0 || (values.length === 0 && needs === '')) return wordsOf(text)
  // « (clauses contractuelles types) » is said by the tool of the transfer.
  const isTool =
    field === 'transfers' && bearing.some(({ transfers }) => transfers.some(({ mechanism }) => mechanism !== ''))
  return isTool ? [] : wordsOf(needs)
}

/** Texts whose ends tear a word of the file: « rnier contact ». */
function cutWithinWords({ contents, furniture }: Expected, records: ReturnType<typeof recordsOf>): string[] {
  const written = [...contents.map(({ text }) => text), ...furniture].map((text) => ` ${foldWords(text)} `)
  const made = [...records.values()].flatMap((record) => textsWithin(record, new Map()))
  const isTorn = (folded: string) => {
    const holding = written.filter((each) => each.includes(folded))
    return folded.length > 2 && holding.length > 0 && holding.every((each) => !each.includes(` ${folded} `))
  }
  return [...new Set(made)]
    .filter((text) => !allCodes.has(text) && isTorn(foldWords(text)))
    .map((text) => `torn from within a word: « ${text} »`)
}

/** Values of choices may stand within a word of the file without being taken from it. */
const allCodes: ReadonlySet<string> = new Set([...Object.values(codeLists).flat(), 'yes', 'no', 'unknown'])

/** A table that is no part of the register is told as such: by its name, or as another register. */
const isToldOfSheet = ({ sheet }: Content, { proposal }: Got) =>
  sheet !== undefined &&
  proposal.warnings.some(({ code, where, values }) => {
    const about: string = code
    return /-register$/.test(about) || [where, ...Object.values(values)].some((each) => each.includes(sheet))
  })

const isPart = (part: string, whole: string) => part.length > 2 && part !== whole && whole.includes(part)

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Each word left aside answers for one place of the file only. */
function take(counts: Map<string, number>, word: string): boolean {
  const left = counts.get(word) ?? 0
  if (left > 0) counts.set(word, left - 1)
  return left > 0
}
