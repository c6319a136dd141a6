import type { ContentLanguage } from '@core/kinds'
import { isRich, type Block, type Fact, type Run, type Text } from '../blocks'

/** A run that leads to a place of the document. */
export type LinkedRun = Run & { readonly to: string }

/** The same block, its links within the document turned as `turn` says: wherever a block may hold one. */
export function withLinks(block: Block, turn: (run: LinkedRun) => Run): Block {
  const isLinked = (run: string | Run): run is LinkedRun => typeof run !== 'string' && run.to !== undefined
  return withTexts(block, (text) =>
    typeof text === 'string' ? text : text.map((run) => (isLinked(run) ? turn(run) : run)),
  )
}

/** The same block, its texts turned as `turned` says; what a person wrote with lists and tables stays as it is. */
export function withTexts(block: Block, turned: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: turned(block.text) }
    case 'grid':
      return {
        ...block,
        rows: block.rows.map((row) => row.map(turned)),
        ...(block.under ? { under: block.under.map(turned) } : {}),
      }
    case 'list':
      return { ...block, items: block.items.map(turned) }
    case 'note':
      return { ...block, text: block.text.map(turned) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          value: row.value.map((entry) => (isRich(entry) ? entry : turned(entry))),
        })),
      }
    case 'findings':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, where: turned(item.where), message: turned(item.message) })),
      }
    case 'picture':
    case 'photo':
      return block.caption === undefined ? block : { ...block, caption: turned(block.caption) }
    default:
      return block
  }
}

/** The languages of a block other than that of its document. */
export function languagesIn(block: Block): readonly ContentLanguage[] {
  if (block.kind === 'richText') return block.language === undefined ? [] : [block.language]
  return textsIn(block).flatMap((text) =>
    typeof text === 'string'
      ? []
      : text.flatMap((run) => (typeof run === 'string' || run.language === undefined ? [] : [run.language])),
  )
}

function textsIn(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
      return block.runs ? [block.runs] : []
    case 'paragraph':
      return [block.text]
    case 'grid':
      return [...block.rows.flat(), ...(block.under ?? [])]
    case 'list':
      return block.items
    case 'note':
      return block.text
    case 'facts':
      return block.rows.flatMap(textsOfFact)
    case 'findings':
      return block.items.flatMap(({ where, message }) => [where, message])
    case 'picture':
    case 'photo':
      return block.caption === undefined ? [] : [block.caption]
    default:
      return []
  }
}

const textsOfFact = ({ labelRuns = [], value }: Fact): readonly Text[] => [
  labelRuns,
  ...value.map((entry) =>
    isRich(entry) ? (entry.language === undefined ? [] : [{ text: '', language: entry.language }]) : entry,
  ),
]
