/** A text as compared: no accents, capitals, punctuation or double blanks. `N° / RÉF` → `n ref`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A person's name as compared: « Aubert Claire » is « Claire AUBERT ». */
export function foldName(name: string): string {
  return fold(name).split(' ').sort().join(' ')
}

/** Lines of a cell without their bullets, cut at line breaks and semicolons; other separators also occur inside names. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*[-–—•*·]\s*/, '').trim())
    .filter((line) => line !== '')
}
