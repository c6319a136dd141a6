import { limits, linkAddress, type RichText } from './rich-text'

/** Whether a value from outside is a rich text within the limits. Looks at each part once, whatever the value. */
export function isRichText(value: unknown): value is RichText {
  return blocksWithin(value, { depth: 0, tables: true, left: { text: limits.text } })
}

interface Room {
  readonly depth: number
  readonly tables: boolean
  readonly left: { text: number }
}

function blocksWithin(value: unknown, room: Room): boolean {
  return Array.isArray(value) && value.every((block: unknown) => blockWithin(block, room))
}

function blockWithin(value: unknown, room: Room): boolean {
  if (!isObject(value)) return false
  const { p, list, ordered, table, head } = value
  if (p !== undefined) return list === undefined && table === undefined && runsWithin(p, room)
  if (list !== undefined) {
    const inside: Room = { ...room, depth: room.depth + 1, tables: false }
    return (
      table === undefined &&
      isTrueOrAbsent(ordered) &&
      inside.depth <= limits.depth &&
      Array.isArray(list) &&
      list.every((item: unknown) => blocksWithin(item, inside))
    )
  }
  return room.tables && Array.isArray(table) && isHead(head, table.length) && rowsWithin(table, room)
}

const isHead = (head: unknown, rows: number) =>
  head === undefined || (typeof head === 'number' && Number.isInteger(head) && head > 0 && head <= rows)

function rowsWithin(rows: readonly unknown[], room: Room): boolean {
  return rows.every(
    (row) =>
      Array.isArray(row) &&
      row.length <= limits.columns &&
      row.every((cell: unknown) => blocksWithin(cell, { ...room, tables: false })),
  )
}

function runsWithin(value: unknown, { left }: Room): boolean {
  return Array.isArray(value) && value.every((run: unknown) => isObject(run) && runWithin(run, left))
}

function runWithin({ text, strong, emphasis, underline, link }: Fields, left: { text: number }): boolean {
  if (typeof text !== 'string') return false
  left.text -= text.length
  return (
    left.text >= 0 &&
    [strong, emphasis, underline].every(isTrueOrAbsent) &&
    (link === undefined || (typeof link === 'string' && linkAddress(link) === link))
  )
}

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTrueOrAbsent = (value: unknown) => value === undefined || value === true
