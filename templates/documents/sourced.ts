import { sourcesHere } from '@core/law/sources-here'
import { citeAll } from '@core/texts/cite'
import type { Fact } from '../blocks'
import type { Printing } from './printing'

/** Sources in words, by those a field names: each is cited once for all records of a printing. */
const citedIn = new WeakMap<Printing['parameters'], Map<Printing['language'], WeakMap<readonly string[], string>>>()

/** The source of a question, for a reader who wants to look it up. */
export function sourced(law: readonly string[], { language, parameters }: Printing): Pick<Fact, 'source'> {
  if (law.length === 0) return {}
  const languages = citedIn.get(parameters) ?? new Map<Printing['language'], WeakMap<readonly string[], string>>()
  citedIn.set(parameters, languages)
  const cited = languages.get(language) ?? new WeakMap<readonly string[], string>()
  languages.set(language, cited)
  const source = cited.get(law) ?? citeAll(sourcesHere(law, parameters), language)
  cited.set(law, source)
  return { source }
}
