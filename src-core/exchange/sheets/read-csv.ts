import { tidy, type SheetCollector } from './collect-cells'
import { isErrorText } from './error-text'
import type { Cell } from './sheet'

// Written here rather than with papaparse: its types bring Node's into the core, and it counts only whole rows, so that
// one hostile line of 25 million commas would be built before any limit is looked at.

const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** How one delimiter would cut the first rows. */
interface Cut {
  readonly delimiter: Delimiter
  /** Most common number of columns. */
  readonly columns: number
  /** Part of the rows that have this number, 0 to 1. */
  readonly share: number
}

/** The delimiter that cuts the beginning of the text most regularly. */
export function judgeDelimiter(text: string): Cut {
  const start = text.slice(0, 64 * 1024) // some 200 rows of a wide export: plenty to see the rhythm
  const cuts = delimiters.map((delimiter) => cutBy(text, start, delimiter))
  return cuts.reduce((best, cut) => (weight(cut) > weight(best) ? cut : best))
}

const weight = ({ columns, share }: Cut) => (columns < 2 ? 0 : share + columns / 1e6)

function cutBy(text: string, start: string, delimiter: Delimiter): Cut {
  const widths: number[] = []
  let filled = false
  let width = 0
  scanCsv(start, delimiter, {
    cell: (_row, column, written) => {
      width = column + 1
      filled ||= written !== ''
    },
    row: () => {
      if (filled || width > 1) widths.push(width)
      filled = false
      return widths.length < 60
    },
    // A cell of several lines, cut by the slice: its lines are no rows.
    openQuote: () => start.length === text.length,
  })
  // The last row is usually cut by the slice.
  if (widths.length > 10) widths.pop()
  const counts = new Map<number, number>()
  for (const one of widths) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [columns, rows] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])
  return { delimiter, columns, share: widths.length === 0 ? 0 : rows / widths.length }
}

/** All non-empty cells. Formulas stay the text they are. */
export function readCsv(text: string, name: string, delimiter: Delimiter, collect: SheetCollector): void {
  const cells: Cell[] = []
  let [rows, last] = [0, -1]
  const { unclosed } = scanCsv(text, delimiter, {
    cell: (row, column, written) => {
      collect.reserve(1)
      const shown = tidy(written)
      if (shown === '') return
      if (row !== last) collect.assertRows((rows += 1))
      last = row
      cells.push(isErrorText(shown) ? { row, column, text: shown, isError: true } : { row, column, text: shown })
    },
    row: () => true,
    openQuote: () => true,
  })
  if (unclosed) collect.warn('unclosed-quote', name)
  collect.addSheet({ name, cells })
}

interface CsvListener {
  cell(row: number, column: number, text: string): void
  /** After each row; false stops. */
  row(): boolean
  /** At a quote that never closes; false stops. */
  openQuote(): boolean
}

/** RFC 4180, leniently: any line break, blanks around nothing, a stray quote is text. One pass, whatever the text. */
export function scanCsv(text: string, delimiter: Delimiter, listen: CsvListener): { unclosed: boolean } {
  let quotes = true
  let from = 0
  let row = 0
  let column = 0
  // After a last delimiter one more, empty field follows.
  while (from < text.length || column > 0) {
    const quoted = quotes && text[from] === '"' ? readQuoted(text, from) : undefined
    // Swallowing the rest of the file into one cell would lose it: from here on quotes mean nothing.
    if (quotes && !quoted && text[from] === '"') {
      quotes = false
      if (!listen.openQuote()) break
    }
    const tail = quoted?.end ?? from
    const end = endOfField(text, tail, delimiter)
    listen.cell(row, column, (quoted?.value ?? '') + text.slice(tail, end))
    from = end + 1
    if (text[end] === delimiter) {
      column++
      continue
    }
    if (text[end] === '\r' && text[from] === '\n') from++
    if (!listen.row()) break
    row++
    column = 0
  }
  return { unclosed: !quotes }
}

function readQuoted(text: string, from: number): { value: string; end: number } | undefined {
  let value = ''
  let start = from + 1
  for (;;) {
    const quote = text.indexOf('"', start)
    if (quote < 0) return undefined
    value += text.slice(start, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    start = quote + 2
  }
}

function endOfField(text: string, from: number, delimiter: Delimiter): number {
  const mark = delimiter.charCodeAt(0)
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === mark || code === 10 || code === 13) return index
  }
  return text.length
}
