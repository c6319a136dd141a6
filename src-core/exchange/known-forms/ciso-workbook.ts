import { foldWords } from '../../folding/fold'
import type { JsonObject } from '../pia/json'
import type { Sheet, Workbook } from '../sheets/sheet'
import { collectSheets } from '../sheets/collect-cells'
import { SHEET_LIMITS } from '../sheets/limits'
import { addKnownTree } from './trees/add-known-tree'
import { cisoKeys, cisoLists, cisoTree } from './trees/ciso-assistant'

type Row = Readonly<Record<string, string>>
type List = (typeof cisoLists)[number]

/** Headings by which a sheet of the export tells which list of a processing it holds. */
const told: readonly (readonly [List, readonly string[]])[] = [
  ['purposes', ['legal_basis', 'article_9_condition']],
  ['personal_data', ['retention', 'deletion_policy', 'is_sensitive']],
  ['data_contractors', ['relationship_type']],
  ['data_transfers', ['transfer_mechanism', 'guarantees']],
]

/**
 * CISO Assistant writes one processing in seven sheets, one list each: put together again, so that each purpose keeps its
 * basis and each kind of data its period. Any other workbook is left as it is, and so is one with sheets of other things.
 */
export function cisoWorkbook({ kind, sheets, warnings }: Workbook): Workbook | undefined {
  const asked = new Set(keysOf(sheets[0]?.cells ?? []).values())
  if (!asked.has('name') || !cisoKeys.some((key) => asked.has(key))) return undefined
  const plain = sheets.every(({ hidden, notes, spans }) => !hidden && !notes && !spans)
  const [main, ...others] = sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet), list: listOf(sheet) }))
  const listed = others.flatMap(({ rows, list }) => (list ? [{ rows, list }] : []))
  if (!plain || !main || main.list !== undefined || listed.length < others.length) return undefined
  const [only, ...more] = main.rows
  if (!only || (more.length > 0 && others.length > 0)) return undefined
  const lists: Record<string, JsonObject[]> = {}
  for (const { rows, list } of listed) lists[list] = [...(lists[list] ?? []), ...rows]
  const tree = cisoTree(others.length > 0 ? [{ ...only, ...lists }] : main.rows)
  if (!tree) return undefined
  const collect = collectSheets(SHEET_LIMITS)
  addKnownTree(tree, main.sheet.name, collect)
  return { kind, sheets: collect.sheets, warnings }
}

/** The rows of a sheet by the keys of its first line. */
function rowsOf({ cells }: Sheet): readonly Row[] {
  const keys = keysOf(cells)
  const [head] = cells
  const rows = new Map<number, Record<string, string>>()
  for (const { row, column, text } of cells) {
    const key = keys.get(column)
    if (head && row > head.row) rows.set(row, { ...rows.get(row), [key ?? `#${column + 1}`]: text })
  }
  return [...rows.values()]
}

const keysOf = (cells: Sheet['cells']): ReadonlyMap<number, string> =>
  new Map(
    cells
      .filter(({ row }) => row === cells[0]?.row)
      .map(({ column, text }) => [column, foldWords(text).replaceAll(' ', '_')]),
  )

function listOf({ name, cells }: Sheet): List | undefined {
  const keys = new Set(keysOf(cells).values())
  const tab = foldWords(name).replaceAll(' ', '_')
  const byTab = cisoLists.find((list) => tab === list || tab === list.replace(/^data_/, ''))
  return byTab ?? told.find(([, own]) => own.some((key) => keys.has(key)))?.[0]
}
