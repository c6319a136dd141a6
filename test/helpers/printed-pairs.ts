import type { Block } from '@templates/blocks'
import { entry, plain } from './block-texts'
import { plainly } from './typeset'

/** « Libellé : réponse », as the details of a table and the rows of a fact are written. */
const lineAsPair = (line: string): [string, string] => {
  const at = line.search(/ ?: /)
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at).replace(/^ ?: /, '')]
}
/** « Réutilisation ; Prospection : Non »: questions answered alike, told together before their answer. */
const alike = /^(.*\S) ?: (Oui|Non|Inconnu|Yes|No|Unknown)$/
const linesAsPairs = (text: string) =>
  plainly(text)
    .split(/\n| · /)
    .flatMap((said) => {
      const [, questions, answer] = alike.exec(said) ?? []
      if (answer !== undefined) return (questions ?? '').split(/ ?; /).map((each) => [each, answer] as const)
      return [lineAsPair(said)]
    })

/** What stands under which label: the answer beside its question, the cell under its head, the detail after its name. */
function pairsOf(block: Block): (readonly [label: string, answer: string])[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.flatMap(({ label, value }) => {
        const said = value.map(entry).join('\n')
        return [[label, said] as const, ...linesAsPairs(said)]
      })
    case 'grid':
      return block.rows.flatMap((row, index) => [
        ...row.flatMap((cell, at) => {
          const said = plain(cell)
          return [[block.columns[at]?.label ?? '', said] as const, ...linesAsPairs(said)]
        }),
        ...linesAsPairs(plain(block.under?.[index] ?? '')),
      ])
    default:
      return []
  }
}

/** How often each answer stands under each label. */
export function printedPairs(blocks: Iterable<Block>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks)
    for (const [label, answer] of pairsOf(block)) {
      const key = plainly(`${label}\u0000${answer}`)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}
