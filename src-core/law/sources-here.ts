import type { LawParameters } from './parameters'

/** The sources that concern a file: Union law always, national law where the file follows it. Never leaves none. */
export function sourcesHere(
  sources: readonly string[],
  { sourcesElsewhere }: Pick<LawParameters, 'sourcesElsewhere'>,
): readonly string[] {
  const kept = sources.filter((source) => !sourcesElsewhere.some((starts) => source.startsWith(starts)))
  return kept.length === 0 ? sources : kept
}
