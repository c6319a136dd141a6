import { fact } from './parts'
import type { Fact } from '../blocks'

/** How often each thing occurs, in the order of its list; what never occurs is left out. */
export function countsOf<K extends string>(found: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** A figure told by its parts, the most frequent first. */
export const countedFact = <K extends string>(
  label: string,
  counts: ReadonlyMap<K, number>,
  said: (key: K) => string,
  line: (label: string, count: number) => string,
): Fact =>
  fact(
    label,
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([key, count]) => line(said(key), count))
      .join('\n'),
  )
