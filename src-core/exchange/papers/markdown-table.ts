import { tidy, type SheetCollector } from '../sheets/collect-cells'
import type { Cell } from '../sheets/sheet'
import type { Table } from './block'
import { markdownWords } from './markdown-words'

/** Whether a table begins at this line: headings between bars, and dashes between bars below. */
export function isTableAt(lines: readonly string[], at: number): boolean {
  const [head = '', below = ''] = [lines[at], lines[at + 1]]
  if (!head.includes('|') || !/^[ \t]*[|:-]/.test(below) || !below.includes('|')) return false
  const dashes = split(below)
  return dashes.every((each) => /^:?-+:?$/.test(each.trim())) && split(head).length === dashes.length
}

export function readTableAt(lines: readonly string[], at: number, collect: SheetCollector) {
  const cells: Cell[] = []
  let end = at
  let row = 0
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    if (!line.includes('|')) break
    if (end === at + 1) continue
    for (const [column, written] of split(line).entries()) {
      const { text, link } = markdownWords(tidy(written))
      if (text === '') continue
      collect.reserve(1)
      cells.push({ row, column, text, ...(link ? { link: link.target } : {}) })
    }
    row += 1
  }
  const table: Table = { is: 'table', cells, spans: [], notes: [] }
  return { table, end }
}

/** Between bars that are not escaped; the outer ones bound nothing. */
function split(line: string): readonly string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return bare.split(/(?<!\\)\|/)
}
