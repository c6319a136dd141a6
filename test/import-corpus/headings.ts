import { foldWords } from '@core/folding/fold'
import type { Chance } from './facts'
import { en, fr } from './headings/fr-en'
import { de, es, it, nl, pt } from './headings/others'
import { corpusFields, type CorpusField, type HeadingWords } from './headings/words'
import type { CorpusLanguage } from './pools'

export * from './headings/words'

const words: Readonly<Record<CorpusLanguage, HeadingWords>> = { fr, en, de, nl, es, it, pt }

const articles: Readonly<Partial<Record<CorpusField, string>>> = {
  purposes: '30.1.b', basis: '6', subjects: '30.1.c', data: '30.1.c', external: '30.1.d', recipients: '30.1.d', processors: '28',
  transfers: '30.1.e', retention: '30.1.f', measures: '30.1.g',
} // prettier-ignore
const lawNames: Readonly<Record<CorpusLanguage, string>> = {
  fr: 'RGPD', en: 'GDPR', de: 'DSGVO', nl: 'AVG', es: 'RGPD', it: 'GDPR', pt: 'RGPD',
} // prettier-ignore

type Dress = (heading: string, field: CorpusField | undefined, index: number) => string

/** How one hand writes all headings of a file. */
function dressOf(chance: Chance, language: CorpusLanguage): Dress {
  const plain: Dress = (heading) => heading
  return chance.one<Dress>([
    plain,
    plain,
    plain,
    plain,
    (heading, _, index) => `${index + 1}. ${heading}`,
    (heading, _, index) => `${index + 1}) ${heading}`,
    (heading, field) => {
      const article = field && articles[field]
      return article ? `${heading} (art. ${article} ${lawNames[language]})` : heading
    },
    (heading) => foldWords(heading).replaceAll(' ', '_'),
    (heading) => heading.toUpperCase(),
    (heading) => `${heading} *`,
    (heading) => (heading.endsWith('?') ? heading : `${heading} :`),
  ])
}

export interface Headings {
  readonly of: (field: CorpusField) => string
  readonly dressed: (heading: string) => string
}

/** One set of headings, by one hand, numbered as they are asked; asked twice for a field it says the same. */
export function headingsOf(chance: Chance, language: CorpusLanguage): Headings {
  const dress = dressOf(chance, language)
  const chosen = new Map(corpusFields.map((field) => [field, chance.one(words[language][field])]))
  const written = new Map<string, string>()
  const once = (heading: string, field?: CorpusField) => {
    const before = written.get(heading)
    if (before !== undefined) return before
    const said = dress(heading, field, written.size)
    written.set(heading, said)
    return said
  }
  return { of: (field) => once(chosen.get(field) ?? field, field), dressed: (heading) => once(heading) }
}
