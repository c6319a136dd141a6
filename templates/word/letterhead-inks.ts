import { palette } from './page'
import { attribute, childNamed, childrenNamed, everyElement, localName, type XmlElement } from './xml-tree'

type Rgb = readonly [number, number, number]

/** Colours of a text or a rule that stand for ours; null: the text's own. */
export type Inks = (colour: string) => string | null

/** Lightness of a colour as an eye sees it, 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Text on white is read by everybody at a contrast of 4.5 (WCAG 2.2, 1.4.3); a little more, for pale grounds under it. */
const leastContrast = 5.2
const contrastOnWhite = (rgb: Rgb) => 1.05 / (luminance(rgb) + 0.05)

const towards = (rgb: Rgb, end: number, share: number) =>
  rgb.map((part) => Math.round(part + (end - part) * share)) as unknown as Rgb
const hex = (rgb: Rgb) =>
  rgb
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
const parsed = (colour: string | undefined): Rgb | undefined =>
  colour !== undefined && /^[0-9a-f]{6}$/i.test(colour)
    ? ([0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb)
    : undefined

function readable(rgb: Rgb): Rgb {
  let dark = rgb
  while (contrastOnWhite(dark) < leastContrast) dark = towards(dark, 0, 0.08)
  return dark
}

const isGrey = ([r, g, b]: Rgb) => Math.max(r, g, b) - Math.min(r, g, b) < 12

/** Our green becomes the colour of the letterhead's own headings, or grey where they have none; signals keep their colour. */
export function inksOf(accent: string | undefined): Inks {
  const given = parsed(accent)
  const rgb = given && !isGrey(given) ? given : undefined
  const ground: Rgb = rgb ?? [128, 128, 128]
  const inks: Readonly<Record<string, string | null>> = {
    [palette.ink]: null,
    [palette.accent]: hex(rgb ?? [89, 89, 89]),
    [palette.accentText]: rgb ? hex(readable(rgb)) : null,
    [palette.accentSoft]: hex(towards(ground, 255, 0.86)),
    [palette.accentFaint]: hex(towards(ground, 255, 0.94)),
  }
  return (colour) => (colour in inks ? (inks[colour] ?? null) : colour)
}

/** What the colour of a style is called in a theme, where the two differ. */
const themeNames: Readonly<Record<string, string>> = {
  text1: 'dk1',
  text2: 'dk2',
  background1: 'lt1',
  background2: 'lt2',
  dark1: 'dk1',
  dark2: 'dk2',
  light1: 'lt1',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
}

/** A colour of the theme by the name styles call it. */
export function themeColour(theme: XmlElement | undefined, called: string): string | undefined {
  if (!theme) return undefined
  for (const scheme of everyElement(theme)) {
    if (localName(scheme.name) !== 'clrScheme') continue
    const colour = childNamed(scheme, themeNames[called] ?? called)
    const [said] = childrenNamed(colour, 'srgbClr', 'sysClr')
    return attribute(said, 'lastClr') ?? attribute(said, 'val')
  }
  return undefined
}

/** The colour a style says for its text, in six digits. Word keeps what a shade of the theme comes to beside its name. */
export function textColour(style: XmlElement, theme: XmlElement | undefined): string | undefined {
  const colour = childNamed(childNamed(style, 'rPr'), 'color')
  const said = attribute(colour, 'val')
  if (parsed(said)) return said
  const called = attribute(colour, 'themeColor')
  return called === undefined ? undefined : themeColour(theme, called)
}
