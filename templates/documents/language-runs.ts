import { holdsForeign, stretchesOf, unmarked } from '@core/texts/foreign'
import type { Block, Cover, Fact, Run, Text } from '../blocks'
import { withTexts } from './runs-in-blocks'

/** Words marked as those of another language become runs that say so, wherever they stand in a document. */

const runsOf = (run: string | Run): readonly (string | Run)[] => {
  const dress = typeof run === 'string' ? {} : run
  return stretchesOf(typeof run === 'string' ? run : run.text).map(({ text, language }) =>
    language === undefined && typeof run === 'string' ? text : { ...dress, text, ...(language ? { language } : {}) },
  )
}

const isMarked = (text: Text): boolean =>
  typeof text === 'string'
    ? holdsForeign(text)
    : text.some((run) => holdsForeign(typeof run === 'string' ? run : run.text))

const apart = (text: Text): Text => (isMarked(text) ? (typeof text === 'string' ? [text] : text).flatMap(runsOf) : text)

const asRuns = (text: string): readonly Run[] => stretchesOf(text)

const labelApart = (fact: Fact): Fact =>
  holdsForeign(fact.label) ? { ...fact, label: unmarked(fact.label), labelRuns: asRuns(fact.label) } : fact

export function inRuns(given: Block): Block {
  const block = withTexts(given, apart)
  switch (block.kind) {
    case 'heading':
      return holdsForeign(block.text) ? { ...block, text: unmarked(block.text), runs: asRuns(block.text) } : block
    case 'facts':
      return { ...block, rows: block.rows.map(labelApart) }
    case 'grid':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, label: unmarked(column.label) })),
        empty: unmarked(block.empty),
        description: unmarked(block.description),
      }
    case 'note':
      return block.title === undefined ? block : { ...block, title: unmarked(block.title) }
    case 'signature':
      return {
        ...block,
        parties: block.parties.map((party) => ({ ...party, role: unmarked(party.role), name: unmarked(party.name) })),
      }
    case 'picture':
    case 'photo':
      return { ...block, title: unmarked(block.title), description: unmarked(block.description) }
    default:
      return block
  }
}

export const coverInRuns = (cover: Cover): Cover => ({
  ...cover,
  subtitle: unmarked(cover.subtitle),
  ...(holdsForeign(cover.subtitle) ? { subtitleRuns: asRuns(cover.subtitle) } : {}),
  facts: cover.facts.map(({ label, value }) => ({ label, value: unmarked(value) })),
  ...(cover.blocks === undefined ? {} : { blocks: cover.blocks.map(inRuns) }),
})
