import { looks, wordsIn, type Line } from './book'

/**
 * How high a line has to be: spreadsheets fit a row to its words by themselves, but never where cells are merged, as they are in
 * a form. Lines are counted a little short, so that a word is never hidden.
 */

const pointsPerSize = 1.26
/** Above and below the words. */
const padding = 6
const lowest = 15
const gapHeight = 7
/** No spreadsheet shows a row higher than this whole (Excel: 409 points); nor would a page. */
export const tallest = 400

/** Columns are counted in figures, which are wider than most letters; measured on Calibri and on what stands in for it. */
const lettersPerFigure = 1.18
/** Characters of the usual size on one line of this cell. */
const roomIn = (width: number, size: number, isBold: boolean) =>
  Math.max(3, ((width - 2) * 10 * lettersPerFigure) / size / (isBold ? 1.1 : 1))

export function linesIn(words: string, width: number, { size = 10, isBold = false } = {}): number {
  const room = roomIn(width, size, isBold)
  return words.split('\n').reduce((sum, each) => sum + linesOfParagraph(each, room), 0)
}

/** Words are kept whole where they fit a line; a longer one is cut by the spreadsheet. */
function linesOfParagraph(text: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=[\s-])/)) {
    const length = widthOf(word)
    if (used > 0 && used + length > room) {
      lines += 1
      used = 0
    }
    lines += Math.max(0, Math.ceil(length / room) - 1)
    used += length > room ? length % room : length
  }
  return lines
}

/** Capitals and wide scripts take more room than the figures that widths are counted in. */
function widthOf(word: string): number {
  let width = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const isCapital =
      (code >= 0x40 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || code === 0x2014 || code === 0x2026
    width += code >= 0x1100 && code <= 0xffdc && !(code >= 0x1e00 && code <= 0x2fff) ? 2 : isCapital ? 1.3 : 1
  }
  return width
}

/** Width of a cell that begins at this column. */
export const widthAcross = (columns: readonly number[], from: number, across = 1): number =>
  columns.slice(from, from + across).reduce((sum, width) => sum + width, 0)

export function heightOf({ cells, isGap }: Line, columns: readonly number[]): number {
  if (isGap) return gapHeight
  let from = 0
  let height = lowest
  for (const cell of cells) {
    const { size, isBold } = looks[cell.look]
    const lines = linesIn(wordsIn(cell), widthAcross(columns, from, cell.across), { size, isBold })
    height = Math.max(height, lines * size * pointsPerSize + padding)
    from += cell.across ?? 1
  }
  return Math.min(409, Math.round(height * 4) / 4)
}

/** How many characters of a plain answer surely fit a line of this width at its tallest. */
const mostIn = (width: number) =>
  Math.floor(((tallest - padding) / (10 * pointsPerSize)) * roomIn(width, 10, false) * 0.8)

/**
 * A text in parts that each fit a row, joined again letter for letter: cut at the last blank, or within a word where there
 * is none. `mark` stands on both sides of a cut.
 */
export function partsFitting(text: string, width: number, mark: string): readonly string[] {
  const most = mostIn(width)
  const tooHigh = (part: string) => linesIn(part, width) * 10 * pointsPerSize + padding > tallest
  const parts: string[] = []
  let rest = text
  while (rest.length > most || tooHigh(rest)) {
    let end = Math.min(most, rest.length - 1)
    while (end > 40 && tooHigh(rest.slice(0, end))) end = Math.floor(end * 0.8)
    const blank = Math.max(rest.lastIndexOf('\n', end - 1), rest.lastIndexOf(' ', end - 1)) + 1
    let cut = blank > end / 2 ? blank : end
    // Never between the two halves of one character.
    if (/[\ud800-\udbff]/.test(rest.charAt(cut - 1))) cut -= 1
    parts.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  parts.push(rest)
  return parts.map((part, at) => `${at > 0 ? mark : ''}${part}${at < parts.length - 1 ? mark : ''}`)
}
