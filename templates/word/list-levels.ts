/** Lists inside lists: the mark and the place of an item at each of the nine levels Word counts. Lengths in twentieths of a point. */

export interface ListMark {
  readonly format: 'BULLET' | 'DECIMAL' | 'LOWER_LETTER' | 'LOWER_ROMAN'
  /** `%1` is the number of the first level. */
  readonly text: string
}

const levels = Array.from({ length: 9 }, (_, level) => level)

/** Room of a bullet or number before its text. */
export const itemHanging = 284

/** Where the text of an item begins. */
export const itemIndent = (level: number): number => 397 + level * 340

// Signs of Calibri's own set: a sign from a symbol font turns into another letter where the font is missing.
const bullets = ['•', '–', '▪'] as const
export const bulletLevels: readonly ListMark[] = levels.map((level) => ({
  format: 'BULLET',
  text: bullets[level % bullets.length] ?? '•',
}))

const formats = ['DECIMAL', 'LOWER_LETTER', 'LOWER_ROMAN'] as const
export const orderedLevels: readonly ListMark[] = levels.map((level) => ({
  format: formats[level % formats.length] ?? 'DECIMAL',
  text: `%${level + 1}.`,
}))
