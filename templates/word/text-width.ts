/** How wide words are in Calibri, to know where lines and pages end without Word. */

/** Advance widths of U+0020 to U+007E, in thousandths of the size (measured on Carlito, made to the same measures). */
const regular = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855,
  646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525,
  498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314,
  460, 314, 498,
]
const bold = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874,
  659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537,
  503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344,
  475, 344, 498,
]
const others: Readonly<Record<string, number>> = {
  '\u00a0': 226,
  '\u202f': 226,
  '’': 250,
  '–': 498,
  '—': 905,
  '«': 512,
  '»': 512,
  œ: 850,
  Œ: 870,
}
/** Typical of letters not listed. */
const unlisted = 525
/** No sign is wider than this. */
const widestSign = 1_000
/** Chinese, Japanese and Korean signs, and pictographs, are squares. */
const square = widestSign

/** From here on signs are squares. */
const firstSquare = 0x2e80
/** No letter from here on is a Latin one with an accent. */
const firstForeign = 0x250

const tables = { regular: tableOf(regular), bold: tableOf(bold) }

/** One lookup a character for all that is no square; accents are as wide as their letter. */
function tableOf(ascii: readonly number[]): Uint16Array {
  const table = new Uint16Array(firstSquare).fill(unlisted)
  for (let code = 0; code < firstForeign; code++) {
    const letter = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
    table[code] = ascii[letter - 0x20] ?? unlisted
  }
  for (const [sign, width] of Object.entries(others)) table[sign.charCodeAt(0)] = width
  return table
}

function widthOf(code: number, table: Uint16Array): number {
  return table[code] ?? square
}

/** Width of the widest of some words, in twentieths of a point. @param size in half-points */
export function widestWord(words: readonly string[], size: number, isBold: boolean): number {
  const table = isBold ? tables.bold : tables.regular
  let widest = 0
  for (const word of words) {
    let width = 0
    for (let at = 0; at < word.length; at++) width += widthOf(word.charCodeAt(at), table)
    widest = Math.max(widest, width)
  }
  return Math.ceil((widest * size * 10) / 1_000)
}

const blank = 0x20
const lineEnd = /[\n\r\u0085\u2028\u2029]/
const hyphen = 0x2d

/**
 * Lines a text takes when words are not cut (unless one is wider than the line).
 * @param room width of a line, in twentieths of a point; @param size in half-points
 */
export function lineCount(text: string, room: number, size: number, isBold: boolean): number {
  const table = isBold ? tables.bold : tables.regular
  // Thousandths of the size: ten twentieths of a point a half-point.
  const width = Math.max(room, 1) * (1_000 / (size * 10))
  if (!lineEnd.test(text)) return text.length * widestSign <= width ? 1 : linesOf(text, width, table)
  let lines = 0
  for (const part of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) lines += linesOf(part, width, table)
  return lines
}

function linesOf(part: string, width: number, table: Uint16Array): number {
  let lines = 1
  /** Widths from the start of the line, and from the last place where it may end. */
  let used = 0
  let word = 0
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at)
    const w = widthOf(code, table)
    used += w
    word += w
    // Blanks may hang over the edge.
    if (code === blank) {
      word = 0
      continue
    }
    if (used > width) {
      lines++
      if (word > width) word = w
      used = word
    }
    if (code === hyphen) word = 0
  }
  return lines
}
