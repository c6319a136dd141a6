import type { CodeOf } from '../codes'
import type { Processor } from '../registers'

/** A country from which a processor, or one it calls on, hosts or reads the data. */
export interface ProcessingPlace {
  readonly country: CodeOf<'country'>
  /** `site`: data are kept and processed there · `remote`: they are read from there. */
  readonly by: 'site' | 'remote'
  readonly processor: Processor
  /** 0 for the processor itself, 1 for its sub-processors, and so on. */
  readonly depth: number
}

type Find = (id: string) => Processor | undefined

/** Everywhere the data of a processor go, its sub-processors' included; each of them is visited once. */
export function placesOf(processor: Processor, find: Find): readonly ProcessingPlace[] {
  return chainOf(processor, find).flatMap(({ processor: each, depth }) => {
    const sites = [...new Set([each.country, ...each.otherCountries])].filter((country) => country !== '')
    const remote = [...new Set(each.remoteAccessCountries)]
    return [
      ...sites.map((country) => ({ country, by: 'site', processor: each, depth }) as const),
      ...remote.map((country) => ({ country, by: 'remote', processor: each, depth }) as const),
    ]
  })
}

/** A processor, then those it calls on, then those they call on. */
export function chainOf(
  processor: Processor,
  find: Find,
): readonly { readonly processor: Processor; readonly depth: number }[] {
  const chain = [{ processor, depth: 0 }]
  const seen = new Set([processor.id])
  // The list grows while it is walked.
  for (const { processor: each, depth } of chain) {
    for (const id of each.subProcessors) {
      const found = seen.has(id) ? undefined : find(id)
      seen.add(id)
      if (found) chain.push({ processor: found, depth: depth + 1 })
    }
  }
  return chain
}
