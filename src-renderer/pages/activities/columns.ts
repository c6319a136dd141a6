import type { ColumnName } from '../../stores/layout'

interface Column {
  readonly name: ColumnName
  /** Least width in pixels: all default columns fit a window of 1280. */
  readonly width: number
  /** Share of the room left over in a wider window. */
  readonly grow: number
  /** Cannot be hidden. */
  readonly fixed?: true
}

/** Columns in reading order. */
export const columns: readonly Column[] = [
  { name: 'ref', width: 60, grow: 0 },
  { name: 'name', width: 206, grow: 10, fixed: true },
  { name: 'department', width: 140, grow: 2 },
  { name: 'status', width: 104, grow: 1 },
  { name: 'owner', width: 130, grow: 2 },
  { name: 'bases', width: 134, grow: 4 },
  { name: 'sensitive', width: 104, grow: 3 },
  { name: 'transfers', width: 100, grow: 3 },
  { name: 'dpia', width: 92, grow: 2 },
  { name: 'completeness', width: 106, grow: 1 },
  { name: 'findings', width: 76, grow: 0 },
  { name: 'review', width: 92, grow: 1 },
  { name: 'updated', width: 96, grow: 1 },
]
/** Room for the tick before them. */
export const tickWidth = 36

/** Widths that fill `room` pixels; never less than the least, which then scrolls. */
export function widthsIn(room: number, shown: readonly Column[]): readonly number[] {
  const least = shown.reduce((sum, { width }) => sum + width, tickWidth)
  const shares = shown.reduce((sum, { grow }) => sum + grow, 0)
  const spare = Math.max(0, room - least)
  return shown.map(({ width, grow }) => Math.floor(width + (spare * grow) / shares))
}
