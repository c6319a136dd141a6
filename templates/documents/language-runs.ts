import { holdsForeign, stretchesOf, unmarked } from '@core/texts/foreign'
import { isRich, type Block, type Cover, type Fact, type RichTextBlock, type Run, type Text } from '../blocks'

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

const entryApart = (entry: Text | RichTextBlock): Text | RichTextBlock => (isRich(entry) ? entry : apart(entry))

const asRuns = (text: string): readonly Run[] => stretchesOf(text)

const factApart = (fact: Fact): Fact => ({
  ...fact,
  value: fact.value.map(entryApart),
  ...(holdsForeign(fact.label) ? { label: unmarked(fact.label), labelRuns: asRuns(fact.label) } : {}),
})

export function inRuns(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return holdsForeign(block.text) ? { ...block, text: unmarked(block.text), runs: asRuns(block.text) } : block
    case 'paragraph':
      return isMarked(block.text) ? { ...block, text: apart(block.text) } : block
    case 'facts':
      return { ...block, rows: block.rows.map(factApart) }
    case 'grid':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, label: unmarked(column.label) })),
        rows: block.rows.map((row) => row.map(apart)),
        ...(block.under ? { under: block.under.map(apart) } : {}),
        empty: unmarked(block.empty),
        description: unmarked(block.description),
      }
    case 'list':
      return { ...block, items: block.items.map(apart) }
    case 'note':
      return {
        ...block,
        ...(block.title === undefined ? {} : { title: unmarked(block.title) }),
        text: block.text.map(apart),
      }
    case 'findings':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, where: apart(item.where), message: apart(item.message) })),
      }
    case 'signature':
      return {
        ...block,
        parties: block.parties.map((party) => ({ ...party, role: unmarked(party.role), name: unmarked(party.name) })),
      }
    case 'picture':
    case 'photo':
      return {
        ...block,
        title: unmarked(block.title),
        description: unmarked(block.description),
        ...(block.caption === undefined ? {} : { caption: apart(block.caption) }),
      }
    case 'richText':
    case 'pageBreak':
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
