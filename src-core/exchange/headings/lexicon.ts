import { headingWithBrackets } from './normalise'
import { headingLanguages, subjects, type HeadingLanguage, type Subject } from './subject'
import { vocabularies } from './vocabulary'
import { neutralWords } from './words'

/** What an entry of the vocabulary means, with the languages it is written in. */
export interface Sense {
  readonly subject: Subject
  readonly field: string
  readonly languages: readonly HeadingLanguage[]
}
/** One entry as it is matched by its words. */
export interface Entry {
  readonly words: readonly string[]
  readonly senses: readonly Sense[]
}
export interface Lexicon {
  /** By the words run together: “E-mail” and “email”, “Retention period” and RETENTIONPERIOD are one. */
  readonly exact: ReadonlyMap<string, readonly Sense[]>
  /** Each entry once, by the rarest of its words: few are looked at for one heading. */
  readonly byRarest: ReadonlyMap<string, readonly Entry[]>
  /** Every word that says something in some entry. */
  readonly known: ReadonlyMap<string, number>
}

export const runTogether = (normalised: string): string => normalised.replaceAll(' ', '')

let built: Lexicon | undefined

/** Built at first need: most runs of the product read no table. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

function build(): Lexicon {
  const exact = new Map<string, Sense[]>()
  const spoken = new Map<string, string>()
  for (const [subject, field, language, phrase] of phrases()) {
    const normalised = headingWithBrackets(phrase)
    const key = runTogether(normalised)
    spoken.set(key, normalised)
    const sense: Sense = { subject, field, languages: [language] }
    const others = exact.get(key)
    exact.set(key, others ? distinct([...others, sense]) : [sense])
  }
  const entries = [...spoken].map(([key, normalised]) => ({
    words: normalised.split(' '),
    senses: exact.get(key) ?? [],
  }))
  const known = new Map<string, number>()
  for (const { words } of entries) {
    for (const word of words) if (!neutralWords.has(word)) known.set(word, (known.get(word) ?? 0) + 1)
  }
  return { exact, known, byRarest: byRarest(entries, known) }
}

function byRarest(
  entries: readonly Entry[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const telling = entry.words.filter((word) => known.has(word))
    const [rarest] = telling.sort((a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0))
    if (rarest === undefined) continue
    const others = found.get(rarest)
    if (others) others.push(entry)
    else found.set(rarest, [entry])
  }
  return found
}

/** Senses said once each, with the languages of all. */
export function distinct(senses: readonly Sense[]): Sense[] {
  const kept = new Map<string, Sense>()
  for (const sense of senses) {
    const key = `${sense.subject} ${sense.field}`
    const languages = [...new Set([...(kept.get(key)?.languages ?? []), ...sense.languages])]
    kept.set(key, { ...sense, languages })
  }
  return [...kept.values()]
}

/** Every phrase of the vocabulary, with the other spelling of German umlauts. */
function* phrases(): Generator<[Subject, string, HeadingLanguage, string]> {
  for (const subject of subjects) {
    for (const [field, words] of Object.entries(vocabularies[subject])) {
      for (const language of headingLanguages) {
        for (const phrase of words?.[language] ?? []) {
          yield [subject, field, language, phrase]
          if (language === 'de' && /[äöü]/i.test(phrase)) yield [subject, field, language, withoutUmlauts(phrase)]
        }
      }
    }
  }
}

const withoutUmlauts = (phrase: string) =>
  phrase.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
