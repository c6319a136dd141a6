import { plainText } from '@core/rich-text/rich-text'
import { isRich, type Block, type RichTextBlock, type Text } from '@templates/blocks'

export const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')

export const entry = (value: Text | RichTextBlock): string => (isRich(value) ? plainText(value.content) : plain(value))

/** Every string a person would read in a block, in reading order. */
export function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'richText':
      return [plainText(block.content)]
    case 'facts':
      return block.rows.flatMap(({ label, value, source }) => [label, ...value.map(entry), source ?? ''])
    case 'grid':
      return [
        ...block.columns.map(({ label }) => label),
        ...block.rows.flat().map(plain),
        ...(block.under ?? []).map(plain),
        ...(block.rows.length === 0 ? [block.empty] : []),
      ]
    case 'list':
      return block.items.map(plain)
    case 'note':
      return [block.title ?? '', ...block.text.map(plain)]
    case 'findings':
      return block.items.flatMap((item) => [
        item.severityLabel,
        plain(item.where),
        plain(item.message),
        item.source,
        item.dismissed ?? '',
      ])
    case 'signature':
      return block.parties.flatMap(({ role, name }) => [role, name])
    case 'picture':
    case 'photo':
      return [block.title, block.description]
    case 'pageBreak':
      return []
  }
}

export const textsOfBlocks = (blocks: Iterable<Block>): string[] => [...blocks].flatMap(textsOfBlock)
