import { foldWords } from '../../folding/fold'
import type { Grid } from './grid'
import { headingBlockAt, shareKnown, type HeadingBlock } from './heading-block'

/** Rows looked at for headings wherever they stand; further down, only those after a gap. */
const rowsSearched = 60

/** The headings of every table of a sheet, from top to bottom. A heading repeated further down is none of them. */
export function findBlocks(grid: Grid): readonly HeadingBlock[] {
  const offered = grid.rows
    .filter((row, index) => index < rowsSearched || isAfterGap(grid, index))
    .flatMap((row) => {
      const block = headingBlockAt(grid, row)
      return block && (block.known >= 2 || isOfList(grid, block)) && isFilled(grid, block) ? [block] : []
    })
  const [main] = [...offered].sort((a, b) => weight(b) - weight(a) || a.top - b.top)
  if (!main || (shareKnown(main) < 0.34 && main.known < 4)) return []
  const others = offered.filter((block) =>
    block.bottom < main.top
      ? isTableAbove(grid, block, main)
      : block.top > main.bottom && isTableBelow(grid, block, main),
  )
  return [...others, main]
    .sort((a, b) => a.top - b.top)
    .filter((block, index, all) => index === 0 || !isOverlapping(block, all[index - 1]))
}

/** « Réf. | Données »: a list that goes with a register may have no more. */
const isOfList = (grid: Grid, { bottom, headings }: HeadingBlock) => bottom === grid.rows[0] && headings.length === 2

const weight = (block: HeadingBlock) => block.known * shareKnown(block)
const isOverlapping = (block: HeadingBlock, before: HeadingBlock | undefined) =>
  before !== undefined && block.top <= before.bottom

/** After an empty row, or one that holds a title only. */
function isAfterGap(grid: Grid, index: number): boolean {
  const [before, row] = [grid.rows[index - 1], grid.rows[index]]
  if (before === undefined || row === undefined) return true
  return before < row - 1 || grid.row(before).length === 1
}

/** Something stands below one of the headings, within the next few rows. */
function isFilled(grid: Grid, { bottom, headings }: HeadingBlock): boolean {
  const columns = new Set(headings.map(({ column }) => column))
  const after = grid.rows.slice(grid.rows.indexOf(bottom) + 1, grid.rows.indexOf(bottom) + 6)
  return after.some((row) => grid.row(row).some(({ column }) => columns.has(column)))
}

/** A small table of its own above the main one, and not lines of labels with their values. */
function isTableAbove(grid: Grid, block: HeadingBlock, main: HeadingBlock): boolean {
  if (block.known < 3 || shareKnown(block) < 0.7) return false
  const below = grid.rows.filter((row) => row > block.bottom && row < main.top)
  const columns = block.headings.length
  const filled = below.filter((row) => grid.row(row).length * 2 >= columns)
  return filled.length > 0 && !below.some((row) => (headingBlockAt(grid, row)?.known ?? 0) >= 2)
}

function isTableBelow(grid: Grid, block: HeadingBlock, main: HeadingBlock): boolean {
  if (shareKnown(block) < 0.6 || !isAfterGap(grid, grid.rows.indexOf(block.top))) return false
  return !repeats(block, main)
}

/** The same headings again: printed on each page, or above each group. */
export function repeats(block: HeadingBlock, main: HeadingBlock): boolean {
  const words = new Map(main.headings.map(({ column, cell }) => [column, foldWords(cell.text)]))
  const same = block.headings.filter(({ column, cell }) => words.get(column) === foldWords(cell.text))
  return same.length * 2 > block.headings.length
}
