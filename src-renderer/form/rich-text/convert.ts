import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { normalise } from '@core/rich-text/normalise'
import {
  isList,
  isParagraph,
  type RichBlock,
  type RichRun,
  type RichTable,
  type RichText,
} from '@core/rich-text/rich-text'
import { markType, nodeType, richSchema } from './schema'

/** The text as the editor's document. An empty one is an empty paragraph: the caret must stand somewhere. */
export function toDocument(rich: RichText): Node {
  return nodeType('doc').create(null, orParagraph(blockNodes(rich)))
}

/** The blocks alone, to put into a document. */
export const toFragment = (rich: RichText): Fragment => Fragment.from(blockNodes(rich))

/** What the editor holds, as it is kept. */
export function fromDocument(document: Node): RichText {
  return normalise(blocksOf(document))
}

const blockNodes = (rich: RichText): Node[] => rich.map(blockNode)
const emptyParagraph = () => nodeType('paragraph').create()
const orParagraph = (nodes: Node[]) => (nodes.length > 0 ? nodes : [emptyParagraph()])

function blockNode(block: RichBlock): Node {
  if (isParagraph(block)) return nodeType('paragraph').create(null, block.p.flatMap(runNodes))
  if (!isList(block)) return tableNode(block)
  const items = block.list.map((item) => {
    const nodes = blockNodes(item)
    const first = nodes[0]
    // An item begins with a paragraph, where the caret can stand before an inner list.
    return nodeType('item').create(null, first?.type.name === 'paragraph' ? nodes : [emptyParagraph(), ...nodes])
  })
  return nodeType(block.ordered ? 'numbers' : 'bullets').create(null, items)
}

function tableNode({ table, head = 0 }: RichTable): Node {
  const rows = table.map((row, at) => {
    const type = nodeType(at < head ? 'table_header' : 'table_cell')
    return nodeType('table_row').create(
      null,
      row.map((cell) => type.create(null, orParagraph(blockNodes(cell)))),
    )
  })
  return nodeType('table').create(null, rows)
}

function runNodes(run: RichRun): Node[] {
  const marks = marksOf(run)
  return run.text
    .split('\n')
    .flatMap((part, at) => [
      ...(at > 0 ? [nodeType('line_end').create(null, null, marks)] : []),
      ...(part === '' ? [] : [richSchema.text(part, marks)]),
    ])
}

function marksOf({ strong, emphasis, underline, link }: RichRun): readonly Mark[] {
  return [
    ...(link === undefined ? [] : [markType('link').create({ href: link })]),
    ...(strong ? [markType('strong').create()] : []),
    ...(emphasis ? [markType('emphasis').create()] : []),
    ...(underline ? [markType('underline').create()] : []),
  ]
}

const childrenOf = (node: Node): readonly Node[] => node.children

function blocksOf(parent: Node): RichText {
  return childrenOf(parent).map((node): RichBlock => {
    switch (node.type.name) {
      case 'bullets':
        return { list: childrenOf(node).map(blocksOf) }
      case 'numbers':
        return { list: childrenOf(node).map(blocksOf), ordered: true }
      case 'table':
        return tableOf(node)
      default:
        return { p: childrenOf(node).map(runOf) }
    }
  })
}

function tableOf(node: Node): RichTable {
  const rows = childrenOf(node)
  const isHead = (row: Node) => childrenOf(row).every((cell) => cell.type.name === 'table_header')
  const firstOther = rows.findIndex((row) => !isHead(row))
  const head = firstOther < 0 ? rows.length : firstOther
  return { table: rows.map((row) => childrenOf(row).map(blocksOf)), ...(head > 0 ? { head } : {}) }
}

/** A text or a line end of a paragraph, in its dress. */
export function runOf(node: Node): RichRun {
  const has = (name: string) => node.marks.find(({ type }) => type.name === name)
  const href: unknown = has('link')?.attrs['href']
  return {
    text: node.isText ? (node.text ?? '') : '\n',
    ...(has('strong') ? { strong: true } : {}),
    ...(has('emphasis') ? { emphasis: true } : {}),
    ...(has('underline') ? { underline: true } : {}),
    ...(typeof href === 'string' ? { link: href } : {}),
  }
}
