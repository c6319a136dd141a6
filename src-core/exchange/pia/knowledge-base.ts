import { plainText } from '../../rich-text/rich-text'
import type { Multilingual } from '../../kinds'
import { entriesOf, isObject, type JsonObject } from './json'
import { asText } from './pia-file'
import { languageOfText, richOf, said } from './words-of'

/** What an entry is, by the last word of their category. */
const kinds = {
  definition: 'definition',
  principle: 'principle',
  example: 'example',
  method: 'principle',
  general_measure: 'measure',
  measure_on_data: 'measure',
  organizational_measure: 'measure',
} as const

export interface KnowledgeEntry {
  readonly slug: string
  readonly kind: (typeof kinds)[keyof typeof kinds] | 'other'
  readonly title: Multilingual
  readonly text: Multilingual
  /** Items of their questionnaire it is shown beside: `31` is 3.1. */
  readonly items: readonly string[]
}

/** A knowledge base of the CNIL's tool, in no tool's words. */
export interface PiaKnowledge {
  readonly name: string
  readonly author: string
  readonly entries: readonly KnowledgeEntry[]
}

const isKind = (category: string): category is keyof typeof kinds => category in kinds

export function piaKnowledge(base: JsonObject): PiaKnowledge {
  const entries = entriesOf(base['knowledges']).filter(isObject)
  const texts = entries.map((entry) => plainText(richOf(asText(entry['description'])).rich))
  const language = languageOfText(texts.join('\n'))
  return {
    name: asText(base['name']),
    author: asText(base['author']),
    entries: entries.map((entry, at) => {
      const category = asText(entry['category']).split('.').at(-1) ?? ''
      return {
        slug: asText(entry['slug']),
        kind: isKind(category) ? kinds[category] : 'other',
        title: said(language, asText(entry['name'])),
        text: said(language, texts[at] ?? ''),
        items: entriesOf(entry['items']).map(asText),
      }
    }),
  }
}
