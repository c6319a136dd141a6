import { dressOf, type Dress } from './dress'
import type { DropCount } from './drop-count'
import type { HtmlElement, HtmlNode } from './html-tree'
import { isBlankText, limits, type RichTable, type RichText } from './rich-text'

interface FoundRow {
  readonly element: HtmlElement
  readonly dress: Dress
  /** In the table's own head. */
  readonly head: boolean
}

type ReadCell = (nodes: readonly HtmlNode[], dress: Dress) => RichText

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string'
const isCell = (node: HtmlNode): node is HtmlElement => isElement(node) && (node.name === 'td' || node.name === 'th')
const isNothing = (node: HtmlNode) => (isElement(node) ? /^col(?:group)?$/.test(node.name) : isBlankText(node))

/** A table, and before it what stands in it outside of its cells: its title, and what was misplaced. */
export function readTable(
  table: HtmlElement,
  dress: Dress,
  dropped: DropCount,
  readCell: ReadCell,
): { readonly caption: RichText; readonly table: RichTable } {
  const caption: RichText[number][] = []
  const rows: FoundRow[] = []
  const collect = (parent: HtmlElement, inherited: Dress, head: boolean) => {
    for (const child of parent.children) {
      if (isNothing(child)) continue
      if (isElement(child) && child.name === 'tr') {
        rows.push({ element: child, dress: dressOf(child, inherited, dropped), head })
      } else if (isElement(child) && /^t(?:head|body|foot)$/.test(child.name)) {
        collect(child, dressOf(child, inherited, dropped), child.name === 'thead')
      } else caption.push(...readCell([child], inherited))
    }
  }
  collect(table, dress, false)
  return { caption, table: readRows(rows, dropped, readCell) }
}

function readRows(rows: readonly FoundRow[], dropped: DropCount, readCell: ReadCell): RichTable {
  const table: RichText[][] = []
  /** Rows below that a cell of each column still covers. */
  const covered: number[] = []
  let head = 0
  for (const [at, row] of rows.entries()) {
    const cells = row.element.children.filter((child) => !isNothing(child))
    const isHead =
      head === at && (row.head || (cells.length > 0 && cells.every((c) => isElement(c) && c.name === 'th')))
    if (isHead) head++
    const read: RichText[] = []
    const skipCovered = () => {
      while ((covered[read.length] ?? 0) > 0) {
        covered[read.length] = (covered[read.length] ?? 0) - 1
        read.push([])
      }
    }
    for (const cell of cells) {
      skipCovered()
      const { rich, columns, rowsBelow } = readOne(cell, row.dress, isHead, dropped, readCell)
      for (let column = 0; column < columns; column++) {
        if (rowsBelow > 0 && read.length < limits.columns) covered[read.length] = rowsBelow
        read.push(column === 0 ? rich : [])
      }
    }
    skipCovered()
    table.push(read)
  }
  return { table, ...(head > 0 ? { head } : {}) }
}

function readOne(cell: HtmlNode, around: Dress, inHead: boolean, dropped: DropCount, readCell: ReadCell) {
  if (!isCell(cell)) return { rich: readCell([cell], around), columns: 1, rowsBelow: 0 }
  const dress = dressOf(cell, around, dropped)
  // A head has a look of its own; a head cell at a row's start has only its dress.
  const rich = readCell(cell.children, cell.name === 'th' && !inHead ? { ...dress, strong: true } : dress)
  return { rich, columns: span(cell, 'colspan', limits.columns), rowsBelow: span(cell, 'rowspan', 1_000) - 1 }
}

/** Cells over several columns or rows are followed by empty ones: columns stay in line. */
function span({ attributes }: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const given = Number.parseInt(attributes.get(name) ?? '1', 10)
  return given >= 1 ? Math.min(given, most) : 1
}
