/** Word puts no lists on the clipboard but paragraphs that look like items: the bullet is text, the level a style of its own. */
import { declarations } from './dress'
import type { HtmlElement, HtmlNode } from './html-tree'
import type { RichBlock, RichList, RichText } from './rich-text'

export interface WordItem {
  /** From 1. */
  readonly level: number
  readonly ordered: boolean
  /** The paragraph's content without its bullet. */
  readonly content: readonly HtmlNode[]
}

const listClass = /(?:^|\s)MsoListParagraph/i
const level = /\blevel([1-9])\b/
// Word sets its bullets apart by no-break spaces, which nobody types after a dash or an initial.
const bullet = /^\s*(?:[·•▪§o–-]|\uf0b7|\uf0a7|\uf0d8) *\u00a0\s*/
const number = /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] *\u00a0\s*/i

/** The paragraph as an item, when nothing else is meant: Word says so, or its class does and a bullet or number stands first. */
export function wordItem(element: HtmlElement): WordItem | undefined {
  if (element.name !== 'p' && element.name !== 'div') return undefined
  const list = styleOf(element, 'mso-list')
  const says = level.exec(list ?? '')?.[1]
  if (says !== undefined) {
    const marked = withoutMarker(element.children)
    if (marked) return { level: Number(says), ordered: isNumber(marked.marker), content: marked.rest }
  }
  if (says === undefined && !listClass.test(element.attributes.get('class') ?? '')) return undefined
  const first = firstText(element.children)
  const mark = bullet.exec(first)?.[0] ?? number.exec(first)?.[0]
  if (mark === undefined) return undefined
  return {
    level: Number(says ?? 1),
    ordered: !bullet.test(first),
    content: withoutStart(element.children, mark.length),
  }
}

const styleOf = ({ attributes }: HtmlElement, name: string) =>
  declarations(attributes.get('style') ?? '').find(([each]) => each === name)?.[1]

const isNumber = (marker: string) => number.test(`${marker}\u00a0`)

/** The content without the stretch Word means to be ignored, which holds the bullet. */
function withoutMarker(
  nodes: readonly HtmlNode[],
): { readonly marker: string; readonly rest: readonly HtmlNode[] } | undefined {
  for (const [at, node] of nodes.entries()) {
    if (typeof node === 'string') continue
    const around = (kept: readonly HtmlNode[]) => [...nodes.slice(0, at), ...kept, ...nodes.slice(at + 1)]
    if (/^ignore\b/.test(styleOf(node, 'mso-list') ?? '')) {
      return { marker: textOf(node), rest: around([]) }
    }
    const inside = withoutMarker(node.children)
    if (inside) return { marker: inside.marker, rest: around([{ ...node, children: [...inside.rest] }]) }
  }
  return undefined
}

const textOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''))
/** Enough of it to find a bullet. */
const firstText = (nodes: readonly HtmlNode[]) => nodes.map(textOf).join('').slice(0, 60)

function withoutStart(nodes: readonly HtmlNode[], length: number): readonly HtmlNode[] {
  let left = length
  const cut = (node: HtmlNode): HtmlNode => {
    if (left === 0) return node
    if (typeof node !== 'string') return { ...node, children: node.children.map(cut) }
    const taken = Math.min(left, node.length)
    left -= taken
    return node.slice(taken)
  }
  return nodes.map(cut)
}

interface OpenList {
  readonly level: number
  readonly ordered: boolean
  readonly items: RichBlock[][]
}

/** Items one after the other as lists in lists. */
export function nestItems(
  items: readonly { readonly level: number; readonly ordered: boolean; readonly rich: RichText }[],
): readonly RichList[] {
  const top: RichList[] = []
  const open: OpenList[] = []
  for (const { level, ordered, rich } of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    // Another sort of list at the same level is another list.
    if (open.at(-1)?.level === level && open.at(-1)?.ordered !== ordered) open.pop()
    let list = open.at(-1)
    if (list?.level !== level) {
      const holder = list?.items.at(-1)
      list = { level, ordered, items: [] }
      const block: RichList = { list: list.items, ...(ordered ? { ordered } : {}) }
      if (holder) holder.push(block)
      else top.push(block)
      open.push(list)
    }
    list.items.push([...rich])
  }
  return top
}
