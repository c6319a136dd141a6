import { describe, expect, it } from 'vitest'
import { palette } from '@templates/word/page'
import { heldAt, themeColourOf, themeXml } from '@templates/word/theme'
import { stylesXml } from '@templates/word/word-styles'

/** Every element that says a colour of the palette, in styles and in their tables. */
const colours = [...stylesXml('fr').matchAll(/w:(?:val|color|fill)="([0-9A-F]{6})"([^/]*)\/>/g)]
const signals: readonly string[] = [
  palette.error,
  palette.errorSoft,
  palette.warning,
  palette.warningSoft,
  palette.warningRule,
]

describe('the theme of a document without a letterhead', () => {
  it('holds every colour of its styles but the signals, which stay red and amber in any theme', () => {
    expect(colours.length).toBeGreaterThan(50)
    for (const [said, colour = '', more = ''] of colours)
      expect([said, /theme(Color|Fill)=/.test(more)]).toEqual([said, !signals.includes(colour)])
  })

  it('comes to the colours that are printed where no theme is known, by eye', () => {
    for (const colour of new Set(colours.map(([, each = '']) => each))) {
      const found = themeColourOf(colour)
      if (!found) continue
      const [h, s, l] = hsl(heldAt[found.place])
      const light = found.tint === undefined ? l * ((found.shade ?? 255) / 255) : 1 - (1 - l) * (found.tint / 255)
      const [, , wanted] = hsl(colour)
      expect([colour, Math.abs(light - wanted) < 0.01]).toEqual([colour, true])
      const apart = rgb(colour).map((part, at) => Math.abs(part - (fromHsl(h, s, light)[at] ?? 0)))
      expect([colour, Math.max(...apart) < 0.03]).toEqual([colour, true])
    }
  })

  it('holds its fonts, of headings and of text', () => {
    const styles = stylesXml('en')
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(styles).toMatch(
        new RegExp(
          `w:styleId="Heading${level}"><w:name w:val="Heading ${level}"/>(?:(?!</w:style>).)*w:asciiTheme="majorHAnsi"`,
        ),
      )
    expect(styles).toMatch(/<w:docDefaults>.*w:asciiTheme="minorHAnsi".*<\/w:docDefaults>/)
    expect(themeXml().match(/<a:latin typeface="Calibri"\/>/g)).toHaveLength(2)
  })
})

const rgb = (colour: string) =>
  [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number]

/** As Word reckons tints and shades (ECMA-376, 17.3.2.6). */
function hsl(colour: string): [number, number, number] {
  const [r, g, b] = rgb(colour)
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [l, d] = [(high + low) / 2, high - low]
  if (d === 0) return [0, 0, l]
  const h = high === r ? ((g - b) / d + 6) % 6 : high === g ? (b - r) / d + 2 : (r - g) / d + 4
  return [h, d / (1 - Math.abs(2 * l - 1)), l]
}

function fromHsl(h: number, s: number, l: number): readonly number[] {
  const c = (1 - Math.abs(2 * l - 1)) * s
  return [0, 4, 2].map((turn) => {
    const k = (h + turn) % 6
    return l - c / 2 + c * Math.max(0, Math.min(1, Math.abs(k - 3) - 1))
  })
}
