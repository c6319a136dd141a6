import type { Seen } from '../refusals'
import type { Cell, Workbook } from './sheets/sheet'

// A sentence is shown: enough to know the file by, no more.
const [mostSheets, mostFirst, longest] = [4, 5, 40]

/** What a person would know this workbook by, where no register is found in it. */
export function seenIn({ kind, sheets }: Workbook): Seen {
  const shown = sheets.filter(({ hidden }) => !hidden)
  const filled = shown.find(({ cells }) => cells.length > 0)
  return {
    kind,
    sheets:
      shown.length > 1
        ? brief(
            shown.map(({ name }) => name),
            mostSheets,
          )
        : [],
    first: filled
      ? brief(
          firstRow(filled.cells).map(({ text }) => text),
          mostFirst,
        )
      : [],
  }
}

/** The first line of several cells, where one of the first few has any; else the first cell. */
function firstRow(cells: readonly Cell[]): readonly Cell[] {
  const rows = [...new Set(cells.map(({ row }) => row))].slice(0, 10)
  const lines = rows.map((row) => cells.filter((cell) => cell.row === row))
  const [first = []] = [...lines.filter((line) => line.length > 1), ...lines]
  return first
}

function brief(words: readonly string[], most: number): readonly string[] {
  const short = words.slice(0, most).map((each) => {
    const line = each.replace(/\s+/g, ' ').trim()
    return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
  })
  return words.length > most ? [...short, '…'] : short
}
