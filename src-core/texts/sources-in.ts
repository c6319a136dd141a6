import type { CodeOf } from '../codes'

type Jurisdiction = CodeOf<'jurisdiction'>

/** Beginnings of sources that bind in one country only. */
const national: readonly (readonly [starts: string, where: Jurisdiction])[] = [
  ...(['LIL', 'CNIL', 'CSI', 'CSP', 'CPCE', 'CRPA', 'C. conso.', 'C. trav.', 'Code d'] as const).map(
    (starts) => [starts, 'FR'] as const,
  ),
  ...(['UKG', 'DPA18', 'PECR'] as const).map((starts) => [starts, 'UK'] as const),
  ...(['FADP', 'DPO-CH'] as const).map((starts) => [starts, 'CH'] as const),
  ['UAVG', 'NL'],
  ['BDSG', 'DE'],
]

/** The sources that concern a file: Union law always, national law where its pack is chosen. Never leaves none. */
export function sourcesIn(packs: readonly Jurisdiction[], sources: readonly string[]): readonly string[] {
  const kept = sources.filter((source) => {
    const where = national.find(([starts]) => source.startsWith(starts))?.[1]
    return where === undefined || packs.length === 0 || packs.includes(where)
  })
  return kept.length === 0 ? sources : kept
}
