import { plainText, type Grid } from '../blocks'
import { widthsOf } from './pieces'
import { ownSetting, type Setting } from './setting'
import { tableStyle } from './table-styles'
import { widestWord } from './text-width'

/** Shorter words fit in any column a page has room for. What a no-break space joins is one word, and a reference is not to be cut at its hyphen. */
const long = /\p{Lu}{1,4}-\d+|[^ \t\r\n-]{6,}-?/gu
/** An address as wide as this may be cut: the other columns must live. */
const widestShare = 0.3
/** No word of a language is wider than this (6 cm): the texts of such a column need not be gone through. */
const wideEnough = 3_400
/** LibreOffice and Word round letters each their own way. */
const slack = 30

/**
 * Widths of a grid's columns: in their shares, save that none is narrower than its longest word, which would be broken. What
 * that takes is given by the columns that have room to spare.
 */
export function columnWidths(
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
  total: number,
  setting: Setting = ownSetting,
): number[] {
  const wanted = widthsOf(
    columns.map(({ share }) => share),
    total,
  )
  const least = columns.map(({ label }, at) =>
    (wanted[at] ?? 0) >= wideEnough ? 0 : leastWidth(label, rows, { at, total, setting }),
  )
  const missing = wanted.map((width, at) => Math.max(0, (least[at] ?? 0) - width))
  const spare = wanted.map((width, at) => Math.max(0, width - (least[at] ?? 0)))
  const [needed, available] = [sum(missing), sum(spare)]
  if (needed === 0 || needed > available) return wanted
  return widthsOf(
    wanted.map((width, at) => width + (missing[at] ?? 0) - ((spare[at] ?? 0) / available) * needed),
    total,
  )
}

interface ColumnPlace {
  readonly at: number
  readonly total: number
  readonly setting: Setting
}

function leastWidth(label: string, rows: Grid['rows'], { at, total, setting }: ColumnPlace): number {
  const { side } = tableStyle('RuledTable')
  const [head, cell] = [setting.styleOf('GridHead'), setting.styleOf('GridCell')]
  const font = setting.fontOf('GridCell')
  let widest = widestWord(wordsIn(label), head.size, true) * setting.fontOf('GridHead').bold
  const seen = new Set<string>()
  for (const row of rows) {
    const text = row[at] ?? ''
    // What is strong is wider: a name before its details.
    const isBold = typeof text !== 'string'
    for (const word of wordsIn(plainText(text))) {
      if (seen.has(word)) continue
      seen.add(word)
      widest = Math.max(widest, widestWord([word], cell.size, isBold) * (isBold ? font.bold : font.regular))
    }
  }
  return Math.min(widest + 2 * side + slack, total * widestShare)
}

const wordsIn = (text: string): readonly string[] => text.match(long) ?? []
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
