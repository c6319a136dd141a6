import type { Texts } from '@core/texts/texts'

/** More stretches than these are no help to whoever looks for one record. */
const mostRuns = 12

/**
 * « T-001 à T-046 »: what is between two references is in the part, and nothing else. A register in another order than that
 * of its references is told in as many stretches as it takes.
 */
export function refsInShort(
  refs: readonly string[],
  all: readonly string[],
  { documents, spoken: { locale } }: Pick<Texts, 'documents' | 'spoken'>,
): string {
  const { fromTo, inOrder } = documents.inParts
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const place = new Map([...all].sort(compare).map((ref, at) => [ref, at]))
  const runs: string[][] = []
  for (const ref of refs) {
    const run = runs.at(-1)
    if (run && place.get(ref) === (place.get(run.at(-1) ?? '') ?? -2) + 1) run.push(ref)
    else runs.push([ref])
  }
  const ends = (run: readonly string[]) => fromTo(run[0] ?? '', run.at(-1) ?? '')
  if (runs.length > mostRuns) return inOrder(ends(refs))
  return runs.map((run) => (run.length > 2 ? ends(run) : run.join(', '))).join(', ')
}
