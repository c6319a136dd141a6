import { dressOf, type Dress } from './dress'
import { DropCount, type Dropped } from './drop-count'
import { blockNames, readTree, type HtmlElement, type HtmlNode } from './html-tree'
import { normalise } from './normalise'
import { readTable } from './read-table'
import { isBlankText, limits, type RichBlock, type RichRun, type RichText } from './rich-text'
import { nestItems, wordItem, type WordItem } from './word-lists'

export interface ReadHtml {
  readonly rich: RichText
  readonly dropped: readonly Dropped[]
}

/**
 * Pasted or imported HTML as rich text, whatever it is: an answer of the CNIL's tool, a page, a Word document on the clipboard. Keeps all text
 * for people; strong, emphasis, underline, links, lists and tables; a heading becomes a strong paragraph. The rest is counted.
 */
export function readHtml(html: string): ReadHtml {
  const dropped = new DropCount()
  const kept = html.slice(0, limits.text)
  if (kept.length < html.length) dropped.add('cut', 'text', html.length - kept.length)
  const nodes = readTree(kept, (name) => dropped.add('left', name))
  const reader = new HtmlReader(dropped)
  reader.read(nodes, {}, false)
  return { rich: normalise(reader.blocks()), dropped: dropped.list() }
}

/** Reads nodes in order into blocks; a reader of its own for each item and cell. */
class HtmlReader {
  readonly #dropped: DropCount
  readonly #nested: boolean
  readonly #blocks: RichBlock[] = []
  #runs: RichRun[] = []

  /** @param nested in an item or a cell, where no table can stand. */
  constructor(dropped: DropCount, nested = false) {
    this.#dropped = dropped
    this.#nested = nested
  }

  blocks(): RichText {
    this.#flush()
    return this.#blocks
  }

  /** @param verbatim whether line ends of the source are line ends of the text. */
  read(nodes: readonly HtmlNode[], dress: Dress, verbatim: boolean): void {
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]
      if (node === undefined) continue
      const items = wordItemsFrom(nodes, at)
      if (items) {
        this.#wordList(items.found, dress)
        at = items.last
      } else if (typeof node === 'string') {
        this.#runs.push({ text: verbatim ? node : node.replace(/[ \t\n\r\f]+/g, ' '), ...dress })
      } else this.#element(node, dress, verbatim)
    }
  }

  #flush(): void {
    if (this.#runs.length > 0) this.#blocks.push({ p: this.#runs })
    this.#runs = []
  }

  #element(element: HtmlElement, around: Dress, verbatim: boolean): void {
    const dress = dressOf(element, around, this.#dropped)
    const { name, children } = element
    if (name === 'br') {
      this.#runs.push({ text: '\n', ...dress })
      return
    }
    if (!blockNames.has(name)) return this.read(children, dress, verbatim)
    this.#flush()
    if (name === 'ul' || name === 'ol') this.#list(element, dress)
    else if (name === 'table') {
      if (this.#nested) this.#dropped.add('tag', name)
      const { caption, table } = readTable(element, dress, this.#dropped, (nodes, inCell) =>
        this.#inside(nodes, inCell),
      )
      this.#blocks.push(...caption, table)
    } else this.read(children, dress, verbatim || name === 'pre')
    this.#flush()
  }

  #inside(nodes: readonly HtmlNode[], dress: Dress): RichText {
    const reader = new HtmlReader(this.#dropped, true)
    reader.read(nodes, dress, false)
    return reader.blocks()
  }

  #list({ name, children }: HtmlElement, dress: Dress): void {
    const items: RichBlock[][] = []
    for (const child of children) {
      if (typeof child === 'string' && isBlankText(child)) continue
      const isItem = typeof child !== 'string' && child.name === 'li'
      const inItem = isItem ? dressOf(child, dress, this.#dropped) : dress
      const rich = this.#inside(isItem ? child.children : [child], inItem)
      // Many editors put the inner list beside the item it belongs to.
      const holder = !isItem && typeof child !== 'string' && /^[uo]l$/.test(child.name) ? items.at(-1) : undefined
      if (holder) holder.push(...rich)
      else items.push([...rich])
    }
    this.#blocks.push({ list: items, ...(name === 'ol' ? { ordered: true } : {}) })
  }

  #wordList(items: readonly WordItemElement[], dress: Dress): void {
    this.#flush()
    const read = items.map(({ element, item }) => {
      const rich = this.#inside(item.content, dressOf(element, dress, this.#dropped))
      return { level: item.level, ordered: item.ordered, rich }
    })
    this.#blocks.push(...nestItems(read))
  }
}

interface WordItemElement {
  readonly element: HtmlElement
  readonly item: WordItem
}

/** The items that begin here and follow one another, with nothing but blanks between. */
function wordItemsFrom(
  nodes: readonly HtmlNode[],
  start: number,
): { readonly found: readonly WordItemElement[]; readonly last: number } | undefined {
  const found: WordItemElement[] = []
  let last = start
  for (let at = start; at < nodes.length; at++) {
    const element = nodes[at]
    if (element === undefined) break
    if (typeof element === 'string') {
      if (found.length > 0 && isBlankText(element)) continue
      break
    }
    const item = wordItem(element)
    if (!item) break
    found.push({ element, item })
    last = at
  }
  return found.length > 0 ? { found, last } : undefined
}
