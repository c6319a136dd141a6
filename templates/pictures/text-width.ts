import type { PictureTheme } from './picture'

/**
 * How wide words are. On screen the person's own font is unknown, so letters are counted as wide as in the widest usual one (DejaVu Sans);
 * on paper it is Calibri, about four fifths of that. Counted a little too wide a label wraps early; too narrow it would leave its box.
 */

const classes: readonly (readonly [width: number, letters: string])[] = [
  [0.32, "ijlI.,:;'|!’ \u00a0\u202f·"],
  [0.42, 'ftr()[]{}/\\-"“”J°'],
  [0.55, 'csxzkvy?*'],
  [0.64, 'abdeghnopqu«»0123456789_+=<>~^FLTEYZPSKXR'],
  [0.78, 'ABCDGHNOQUV&—–…'],
  [0.99, 'mwMW@%œŒæÆ'],
]
const known = new Map(classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)))
/** Letters of scripts this table does not know; signs of Chinese, Japanese and Korean, and pictographs, are squares. */
const otherLetter = 0.7
const square = 1.05

const scale = { 'screen-light': 1, 'screen-dark': 1, print: 0.86 } as const satisfies Record<PictureTheme, number>
const boldness = 1.08

function letterWidth(letter: string): number {
  const plain = letter.normalize('NFD')[0] ?? letter
  const code = letter.codePointAt(0) ?? 0
  return known.get(letter) ?? known.get(plain) ?? (code >= 0x2e80 ? square : otherLetter)
}

export function textWidth(text: string, size: number, theme: PictureTheme, bold = false): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size * scale[theme] * (bold ? boldness : 1)
}

/** Lines no wider than `room`. Words are kept whole unless one alone is wider than the line: nothing is ever left out. */
export function wrap(text: string, room: number, size: number, theme: PictureTheme): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size, theme) <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = cut(word, room, size, theme)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  return lines
}

function cut(word: string, room: number, size: number, theme: PictureTheme): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, size, theme) > room) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return part === '' ? parts : [...parts, part]
}
