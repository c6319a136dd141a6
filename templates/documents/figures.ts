import { fact } from './parts'
import type { Fact } from '../blocks'

/** How often each thing occurs; what never occurs is left out. */
export function countsOf<K extends string>(found: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** The most frequent first. */
export const countedLines = <K extends string>(
  counts: ReadonlyMap<K, number>,
  said: (key: K) => string,
  line: (label: string, count: number) => string,
): readonly string[] =>
  [...counts].sort(([, one], [, other]) => other - one).map(([key, count]) => line(said(key), count))

/** A figure told by its parts. */
export const countedFact = <K extends string>(
  label: string,
  counts: ReadonlyMap<K, number>,
  said: (key: K) => string,
  line: (label: string, count: number) => string,
): Fact => fact(label, countedLines(counts, said, line).join('\n'))
