import type { CorpusFile } from './expected'
import { Chance, factsFrom, type Facts } from './facts'
import { layouts } from './layouts'

export interface Generated extends CorpusFile {
  readonly seed: number
  readonly layout: string
  readonly facts: Facts
}

const names = Object.keys(layouts)

/** The same file for the same seed; layouts take turns. */
export function generate(seed: number): Generated {
  const chance = new Chance(seed)
  const layout = names[seed % names.length] ?? ''
  const write = layouts[layout]
  if (!write) throw new Error(`no layout is called « ${layout} »`)
  const facts = factsFrom(chance)
  return { seed, layout, facts, ...write(facts, chance) }
}

/** So many seeds, of every layout or of those whose name holds the words. */
export function seedsOf(count: number, words: string): number[] {
  const taken = names.flatMap((name, index) => (name.includes(words) ? [index] : []))
  if (taken.length === 0) return []
  return Array.from(
    { length: count },
    (_, n) => Math.floor(n / taken.length) * names.length + (taken[n % taken.length] ?? 0),
  )
}
