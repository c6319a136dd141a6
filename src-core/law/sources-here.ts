import { citedHere } from './law-words'
import type { LawParameters } from './parameters'

/**
 * The sources that concern a file, by the names they have there: Union law always, national law where the file follows
 * it. Never leaves none.
 */
export function sourcesHere(
  sources: readonly string[],
  { sourcesElsewhere, citedAs }: Pick<LawParameters, 'sourcesElsewhere' | 'citedAs'>,
): readonly string[] {
  const kept = sources.filter((source) => !sourcesElsewhere.some((starts) => source.startsWith(starts)))
  return [...new Set((kept.length === 0 ? sources : kept).map((source) => citedHere(source, citedAs)))]
}
