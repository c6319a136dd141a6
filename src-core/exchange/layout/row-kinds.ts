import type { Cell } from '../sheets/sheet'
import type { Grid } from './grid'
import type { Aside, Column } from './laid'
import { isExample, isNumbering, isPrompt, isRemark, saysTotal } from './row-words'

export type RowKind = Aside | 'record'

export interface RowScene {
  readonly grid: Grid
  readonly columns: ReadonlyMap<number, Column>
  /** Column that names a record. */
  readonly naming: number
  /** Last row of headings. */
  readonly bottom: number
  /** Rows of the table that hold something, in order. */
  readonly rows: readonly number[]
}

// A form explains its headings right below them.
const rowsOfPrompts = 3
// In a narrow table a lone name is a record not yet described.
const columnsOfBands = 4

/** What each row of a table is: a record, or one of the things people put between records. */
export function rowKinds(scene: RowScene): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>()
  for (const [index, row] of scene.rows.entries()) kinds.set(row, kindOf(scene, row, index))
  for (const row of bandsAmong(scene, kinds)) kinds.set(row, 'band')
  return kinds
}

function kindOf(scene: RowScene, row: number, index: number): RowKind {
  const cells = scene.grid.row(row)
  const [first] = cells
  if (!first) return 'record'
  if (repeatsHeadings(scene, cells)) return 'heading-again'
  if (index === 0 && cells.length >= 3 && cells.every(({ text }) => isNumbering(text))) return 'numbering'
  const telling = cells.filter(({ column }) => column <= scene.naming || column === first.column)
  if (telling.some(({ text }) => isExample(text))) return 'example'
  if (
    index < rowsOfPrompts &&
    cells.length >= 2 &&
    cells.filter(({ text }) => isPrompt(text)).length * 2 > cells.length
  )
    return 'instructions'
  if (saysTotal(first.text) && cells.slice(1).every(({ text }) => /^[\d\s.,%]*$/.test(text) || saysTotal(text)))
    return 'total'
  if (isWide(scene, first)) return isRemark(first.text) ? 'footnote' : 'band'
  return cells.length === 1 && isRemark(first.text) ? 'footnote' : 'record'
}

/** Copied as they stand: a word that happens to be a heading is no line of headings. */
function repeatsHeadings({ columns }: RowScene, cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false
  const isSame = ({ column, text }: Cell) => {
    const said = columns.get(column)?.heading.text
    return said?.length === text.length && said.toLowerCase() === text.toLowerCase()
  }
  return cells.filter(isSame).length * 3 >= cells.length * 2
}

/** Merged over the table, or over all but a few of its columns. */
function isWide({ grid, columns }: RowScene, cell: Cell): boolean {
  const span = grid.spanOf(cell)
  const width = span ? span.right - span.left + 1 : 1
  return width >= 3 && width * 2 >= columns.size && grid.row(cell.row).length <= 2
}

/**
 * Rows of one cell that title the rows below them. A name alone may be a record nobody described yet: it is a title where
 * the table begins with one, where several stand each above described rows, or where it is written as none of the names is.
 */
function bandsAmong(scene: RowScene, kinds: ReadonlyMap<number, RowKind>): readonly number[] {
  if (scene.columns.size < columnsOfBands) return []
  const records = scene.rows.filter((row) => kinds.get(row) === 'record')
  const isAlone = (row: number | undefined) => row !== undefined && scene.grid.row(row).length === 1
  const described = records.filter((row) => scene.grid.row(row).length >= 3)
  if (described.length === 0) return []
  const alone = records.filter((row, index) => {
    const [cell] = scene.grid.row(row)
    const next = records[index + 1]
    const isContinuation =
      cell !== undefined && scene.grid.shownAt(row, scene.naming) !== scene.grid.at(row, scene.naming)
    const isFirst = cell !== undefined && cell.column <= scene.naming
    return (
      isFirst &&
      isAlone(row) &&
      !isContinuation &&
      next !== undefined &&
      scene.grid.row(next).length >= 3 &&
      !isAlone(records[index - 1])
    )
  })
  const outside = alone.filter((row) => scene.grid.at(row, scene.naming) === undefined)
  const shouted = alone.filter((row) => scene.grid.row(row).every(({ text }) => isShouted(text)))
  if (alone.length >= 2 || alone[0] === records[0]) return alone
  const usual =
    described.filter((row) => isShouted(scene.grid.at(row, scene.naming)?.text ?? '')).length * 2 > described.length
  return [...outside, ...(usual ? [] : shouted)]
}

const isShouted = (text: string) => /\p{L}{3}/u.test(text) && text === text.toUpperCase()
