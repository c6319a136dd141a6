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
  /** Entries by each word of theirs that is not neutral. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
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
    const senses = exact.get(key) ?? []
    exact.set(key, distinct([...senses, { subject, field, languages: [language] }]))
  }
  const byWord = new Map<string, Entry[]>()
  for (const [key, normalised] of spoken) {
    const entry = { words: normalised.split(' '), senses: exact.get(key) ?? [] }
    for (const word of new Set(entry.words)) {
      if (neutralWords.has(word)) continue
      byWord.set(word, [...(byWord.get(word) ?? []), entry])
    }
  }
  return { exact, byWord }
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
