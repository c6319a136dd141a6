/**
 * The theme of a document without a letterhead. Styles name colours and fonts by their place in it, so that another theme chosen in Word changes
 * the document; what each place holds is also said beside its name, for readers that know no themes.
 */
import { palette } from './page'

/** The two fonts of a theme: of headings, of text. */
export const themeFont = 'Calibri'

const colours = {
  dk1: palette.ink,
  lt1: 'FFFFFF',
  dk2: palette.inkSoft,
  lt2: 'F0EEEA',
  accent1: palette.accent,
  accent2: palette.error,
  accent3: palette.warning,
  accent4: palette.warningRule,
  accent5: palette.inkFaint,
  accent6: palette.accentText,
  hlink: palette.accentText,
  folHlink: palette.inkSoft,
} as const

/** A place in a theme, and how much lighter (tint) or darker (shade) than it, in 255ths: the lightness of the colour (HSL) is what changes. */
export interface ThemeColour {
  readonly place: 'text1' | 'text2' | 'background2' | 'accent1'
  readonly tint?: number
  readonly shade?: number
}

/** Signals are not here: a warning is amber and a no is red in every theme. */
const places: ReadonlyMap<string, ThemeColour> = new Map([
  [palette.ink, { place: 'text1' }],
  [palette.inkSoft, { place: 'text2' }],
  [palette.inkFaint, { place: 'text2', tint: 0xde }],
  [palette.rule, { place: 'background2', shade: 0xe8 }],
  [palette.ruleStrong, { place: 'background2', shade: 0xd0 }],
  [palette.accent, { place: 'accent1' }],
  [palette.accentText, { place: 'accent1', shade: 0xdd }],
  [palette.accentSoft, { place: 'accent1', tint: 0x1d }],
  [palette.accentFaint, { place: 'accent1', tint: 0x0d }],
])

export const themeColourOf = (colour: string): ThemeColour | undefined => places.get(colour)

/** What the place holds, by the name styles call it. */
export const heldAt = { text1: colours.dk1, text2: colours.dk2, background2: colours.lt2, accent1: colours.accent1 }

/** Which attribute of an element is the colour: of a text, of a line, of the ground of a cell. */
export type ColourPlace = 'val' | 'color' | 'fill'

const inHex = (share: number) => share.toString(16).padStart(2, '0').toUpperCase()

/** A colour as attributes of an element: as it is, and by its place in the theme. */
export function themedColour(colour: string, as: ColourPlace): string {
  const literal = `w:${as}="${colour}"`
  const found = places.get(colour)
  if (!found) return literal
  const { place, tint, shade } = found
  const [name, more] = as === 'fill' ? ['themeFill', 'themeFill'] : ['themeColor', 'theme']
  return (
    `${literal} w:${name}="${place}"` +
    (tint === undefined ? '' : ` w:${more}Tint="${inHex(tint)}"`) +
    (shade === undefined ? '' : ` w:${more}Shade="${inHex(shade)}"`)
  )
}

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const name = 'Trente'

/** word/theme/theme1.xml. The schema also wants fills, lines and effects, three of each: the plainest there are. */
export function themeXml(): string {
  const scheme = Object.entries(colours).map(([place, rgb]) => `<a:${place}><a:srgbClr val="${rgb}"/></a:${place}>`)
  const font = (kind: string) =>
    `<a:${kind}><a:latin typeface="${themeFont}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const thrice = (list: string, each: string) => `<a:${list}>${each.repeat(3)}</a:${list}>`
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="${drawingMain}" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${scheme.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="${name}">` +
    thrice('fillStyleLst', fill) +
    thrice('lnStyleLst', `<a:ln w="6350">${fill}</a:ln>`) +
    thrice('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>') +
    thrice('bgFillStyleLst', fill) +
    '</a:fmtScheme></a:themeElements></a:theme>'
  )
}

/** How styles call the places of the theme, and the language its fonts are chosen for: they close the settings. */
export function themeSettings(locale: string): string {
  const same = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hyperlink', 'followedHyperlink']
  const mapped = [
    ['bg1', 'light1'],
    ['t1', 'dark1'],
    ['bg2', 'light2'],
    ['t2', 'dark2'],
    ...same.map((each) => [each, each]),
  ]
  const mapping = mapped.map(([from, to]) => `w:${from}="${to}"`).join(' ')
  return `<w:themeFontLang w:val="${locale}"/><w:clrSchemeMapping ${mapping}/>`
}
