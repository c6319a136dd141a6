/** Boxes and ticks of the picture fonts that forms are made with; Word writes their places in the font, not the signs. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0x6f: '☐', 0x71: '☐', 0xa8: '☐', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' },
}

/** The sign itself where it is one we know, else the character as it is written. */
export function symbolOf(font: string, code: string): string {
  const written = parseInt(code, 16)
  if (!Number.isInteger(written) || written > 0xffff) return ''
  return signs[font.toLowerCase()]?.[written & 0xff] ?? String.fromCharCode(written)
}
