import { foldWords } from '@core/folding/fold'
import type { ContentLanguage } from '@core/kinds'
import { citeAll } from '@core/texts/cite'
import type { DpiaTopic, KnowledgeEntry, KnowledgeKind } from './knowledge'
import { knowledge } from './registry'

export interface KnowledgeFilter {
  readonly language: ContentLanguage
  readonly topic?: DpiaTopic
  readonly kind?: KnowledgeKind
}

/** Places a word may be found, heaviest first; a word counts once, where it weighs most. */
const weights = { title: 8, insert: 4, text: 2, law: 1 } as const
type Place = keyof typeof weights
type FoldedWords = Readonly<Record<Place, readonly string[]>>

/** Folding every entry at each key stroke would be felt; entries never change. */
const foldedWords: Readonly<Record<ContentLanguage, WeakMap<KnowledgeEntry, FoldedWords>>> = {
  fr: new WeakMap(),
  en: new WeakMap(),
}

/**
 * Entries in which every word of the query begins a word, best first: title, then label, then text, then sources.
 * An empty query gives all that passes the filter, as `knowledgeFor` orders them when a topic is asked.
 */
export function searchKnowledge(
  query: string,
  { language, topic, kind }: KnowledgeFilter,
  entries: readonly KnowledgeEntry[] = knowledge,
): readonly KnowledgeEntry[] {
  const asked = wordsAsked(query)
  return (topic ? knowledgeFor(topic, entries) : entries)
    .filter((entry) => !kind || entry.kind === kind)
    .map((entry) => ({ entry, score: scoreOf(asked, wordsOf(entry, language)) }))
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ entry }) => entry)
}

/** What helps with one question: entries written for it first, then those that also touch it. */
export function knowledgeFor(
  topic: DpiaTopic,
  entries: readonly KnowledgeEntry[] = knowledge,
): readonly KnowledgeEntry[] {
  return entries
    .filter((entry) => entry.topics.includes(topic))
    .sort((a, b) => Number(b.topics[0] === topic) - Number(a.topics[0] === topic))
}

/** A plural asked finds the singular, and `l’accès` finds `accès`. */
function wordsAsked(query: string): readonly string[] {
  const words = foldWords(query).split(' ').filter(Boolean)
  const longer = words.filter((word) => word.length > 1 || /\d/.test(word))
  return (longer.length > 0 ? longer : words).map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
}

/** Undefined when a word is found nowhere. A whole word outweighs the beginning of a longer one in the same place. */
function scoreOf(asked: readonly string[], words: FoldedWords): number | undefined {
  let score = 0
  for (const word of asked) {
    const found = weightOf(word, words)
    if (found === 0) return undefined
    score += found
  }
  return score
}

function weightOf(asked: string, words: FoldedWords): number {
  for (const place of Object.keys(weights) as Place[]) {
    if (!words[place].some((word) => word.startsWith(asked))) continue
    const whole = words[place].some((word) => word.replace(/[sx]$/, '') === asked || word === asked)
    return weights[place] + (whole ? 0.5 : 0)
  }
  return 0
}

function wordsOf(entry: KnowledgeEntry, language: ContentLanguage): FoldedWords {
  const known = foldedWords[language].get(entry)
  if (known) return known
  const split = (text: string) => foldWords(text).split(' ')
  const words: FoldedWords = {
    title: split(entry.title[language]),
    insert: split(entry.insert?.[language] ?? ''),
    text: split(entry.text[language]),
    law: split(citeAll(entry.law ?? [], language)),
  }
  foldedWords[language].set(entry, words)
  return words
}
