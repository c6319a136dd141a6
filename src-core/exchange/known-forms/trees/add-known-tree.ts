import { tidy, type SheetCollector } from '../../sheets/collect-cells'
import type { Cell, Span } from '../../sheets/sheet'
import { columnsOf } from '../../trees/columns'
import { cisoTree } from './ciso-assistant'
import { fidesDataMapRows, fidesSystemsTree } from './fides'
import type { KnownTree } from './known-tree'
import { monarcTree } from './monarc'
import { norwegianTree } from './norwegian'

const readers: readonly ((value: unknown) => KnownTree | undefined)[] = [
  cisoTree,
  monarcTree,
  norwegianTree,
  fidesSystemsTree,
]

/** Lays a tree out as the form it is of; false where it is none we know by name. */
export function addIfKnown(value: unknown, fileName: string, collect: SheetCollector): boolean {
  const rows = fidesDataMapRows(value)
  if (rows) {
    const cells = rows.flatMap((texts, row) => texts.flatMap((text, column) => cellOf(row, column, text)))
    collect.reserve(cells.length)
    collect.addSheet({ name: fileName, cells })
    return true
  }
  for (const read of readers) {
    const tree = read(value)
    if (!tree) continue
    addKnownTree(tree, fileName, collect)
    return true
  }
  return false
}

export function addKnownTree({ form, records, beside }: KnownTree, fileName: string, collect: SheetCollector): void {
  const columns = columnsOf(0, collect)
  const cells: Cell[] = []
  const spans: Span[] = []
  let row = 0
  for (const lines of records) {
    if (lines.length > 1) spans.push({ top: row + 1, left: 0, bottom: row + lines.length, right: 0 })
    for (const each of lines) {
      row += 1
      const said = new Map<number, string[]>()
      for (const [heading, text] of each) {
        const column = columns.at(heading)
        said.set(column, [...(said.get(column) ?? []), text])
      }
      for (const [column, texts] of said) cells.push(...cellOf(row, column, texts.join('\n')))
    }
  }
  const head = [...columns.all()].map(([text, column]) => ({ row: 0, column, text }))
  collect.reserve(cells.length + head.length + beside.length * 2)
  collect.assertRows(row)
  collect.addSheet({ name: fileName, cells: [...head, ...cells], spans, form: { id: form, holds: 'records' } })
  if (beside.length === 0) return
  const rest = beside.flatMap(([label, text], at) => [...cellOf(at, 0, label), ...cellOf(at, 1, text)])
  collect.addSheet({ name: `${fileName} …`, cells: rest, form: { id: form, holds: 'rest' } })
}

function cellOf(row: number, column: number, written: string): readonly Cell[] {
  const text = tidy(written)
  return text === '' ? [] : [{ row, column, text }]
}
