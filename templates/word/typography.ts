/**
 * Every paragraph style of a printed document, once: the Word styles are made from this table, and pages are estimated from it.
 * Sizes in half-points, spaces in twentieths of a point, `line` in 240ths of a line.
 */
import { palette } from './page'

export interface TypeStyle {
  /** As Word lists it. Names Word knows ("Heading 1") make headings real headings. */
  readonly name: string
  readonly basedOn?: string
  readonly size: number
  readonly colour?: string
  readonly bold?: boolean
  /** In the font of headings. */
  readonly display?: boolean
  readonly italic?: boolean
  readonly before?: number
  readonly after?: number
  readonly line?: number
  /** Height of each line, whatever is in it. */
  readonly exact?: number
  readonly keepNext?: boolean
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly align?: 'right'
  /** Rank in the outline, 0 to 5. */
  readonly outline?: number
  readonly ruleBelow?: { readonly colour: string; readonly size: number; readonly space: number }
  readonly ruleAbove?: { readonly colour: string; readonly size: number; readonly space: number }
  /** A band of colour with a rule at its left. */
  readonly band?: { readonly fill: string; readonly rule: string }
}

const heading1 = {
  name: 'Heading 1',
  display: true,
  size: 36,
  bold: true,
  colour: palette.accentText,
  before: 360,
  after: 200,
  line: 252,
  keepNext: true,
  outline: 0,
  ruleBelow: { colour: palette.ruleStrong, size: 4, space: 6 },
} as const satisfies TypeStyle
const heading2 = {
  name: 'Heading 2',
  display: true,
  size: 27,
  bold: true,
  colour: palette.accentText,
  before: 340,
  after: 140,
  line: 252,
  keepNext: true,
  outline: 1,
} as const satisfies TypeStyle
const heading3 = {
  name: 'Heading 3',
  display: true,
  size: 22,
  bold: true,
  colour: palette.ink,
  before: 260,
  after: 110,
  line: 252,
  keepNext: true,
  outline: 2,
} as const satisfies TypeStyle
const heading4 = {
  name: 'Heading 4',
  display: true,
  size: 20,
  bold: true,
  colour: palette.inkSoft,
  before: 200,
  after: 90,
  line: 252,
  keepNext: true,
  outline: 3,
} as const satisfies TypeStyle
/** Ours print no rank so deep; who goes on writing in the document finds them in the same hand. */
const heading5 = { ...heading4, name: 'Heading 5', colour: palette.inkFaint, outline: 4 } as const satisfies TypeStyle
const heading6 = { ...heading5, name: 'Heading 6', bold: false, italic: true, outline: 5 } as const satisfies TypeStyle

const note = { size: 20, colour: palette.ink, after: 60, line: 268, left: 240, right: 200 } as const

export const typeStyles = {
  BodyText: { name: 'Body Text', size: 21, after: 130, line: 274 },
  Lead: { name: 'Lead', size: 24, colour: palette.inkSoft, after: 200, line: 280 },
  Quiet: { name: 'Quiet', size: 18, colour: palette.inkFaint, after: 120, line: 264 },
  Title: {
    name: 'Title',
    display: true,
    size: 60,
    bold: true,
    colour: palette.accentText,
    before: 240,
    after: 160,
    line: 240,
  },
  Subtitle: { name: 'Subtitle', size: 27, colour: palette.inkSoft, after: 0, line: 264 },
  CoverOrganisation: {
    name: 'Cover organisation',
    size: 26,
    bold: true,
    colour: palette.inkSoft,
    before: 3_000,
    after: 0,
  },
  CoverRule: {
    name: 'Cover rule',
    size: 2,
    before: 480,
    after: 480,
    exact: 20,
    // A short rule: the paragraph's right edge is drawn in until 4 cm of it are left.
    right: 7_370,
    ruleAbove: { colour: palette.accent, size: 12, space: 1 },
  },
  CoverLabel: { name: 'Cover label', size: 20, colour: palette.inkFaint, after: 0, line: 252 },
  CoverValue: { name: 'Cover value', size: 20, colour: palette.ink, after: 0, line: 252 },
  Heading1: heading1,
  Heading2: heading2,
  Heading3: heading3,
  Heading4: heading4,
  Heading5: heading5,
  Heading6: heading6,
  // A contents field collects the three real headings; those of them it must leave out need names of their own.
  Heading1Unlisted: { ...heading1, name: 'Heading 1 unlisted', basedOn: 'Heading1' },
  Heading2Unlisted: { ...heading2, name: 'Heading 2 unlisted', basedOn: 'Heading2' },
  Heading3Unlisted: { ...heading3, name: 'Heading 3 unlisted', basedOn: 'Heading3' },
  Heading4Unlisted: { ...heading4, name: 'Heading 4 unlisted', basedOn: 'Heading4' },
  TOCHeading: {
    name: 'TOC Heading',
    display: true,
    size: 36,
    bold: true,
    colour: palette.accentText,
    before: 360,
    after: 280,
    line: 252,
    keepNext: true,
    ruleBelow: { colour: palette.ruleStrong, size: 4, space: 6 },
  },
  TOC1: { name: 'toc 1', size: 21, bold: true, colour: palette.ink, before: 150, after: 50 },
  TOC2: { name: 'toc 2', size: 20, colour: palette.inkSoft, after: 40, left: 284 },
  FactLabel: { name: 'Fact label', size: 19, bold: true, colour: palette.ink, line: 252 },
  FactSource: { name: 'Fact source', size: 16, colour: palette.inkFaint, before: 20, line: 247 },
  FactValue: { name: 'Fact value', size: 20, colour: palette.ink, after: 20, line: 257 },
  GridHead: { name: 'Grid head', size: 18, bold: true, colour: palette.accentText, line: 247, keepNext: true },
  GridCell: { name: 'Grid cell', size: 18, colour: palette.ink, line: 257 },
  GridUnder: { name: 'Grid under', size: 17, colour: palette.inkSoft, line: 252 },
  ListParagraph: { name: 'List Paragraph', size: 21, after: 60, line: 274, left: 397, hanging: 284 },
  ListEnd: { name: 'List end', basedOn: 'ListParagraph', size: 21, after: 180, line: 274, left: 397, hanging: 284 },
  NoteInfo: { ...note, name: 'Note', band: { fill: palette.accentFaint, rule: palette.accent } },
  NoteWarning: { ...note, name: 'Warning', band: { fill: palette.warningSoft, rule: palette.warningRule } },
  NoteNegative: { ...note, name: 'Negative', band: { fill: palette.errorSoft, rule: palette.error } },
  Caption: { name: 'caption', size: 18, colour: palette.inkSoft, before: 60, after: 200, line: 252 },
  SignatureLine: { name: 'Signature line', size: 18, colour: palette.inkFaint, line: 252 },
  Header: {
    name: 'header',
    size: 16,
    colour: palette.inkFaint,
    ruleBelow: { colour: palette.rule, size: 4, space: 5 },
  },
  Footer: { name: 'footer', size: 16, colour: palette.inkFaint, align: 'right' },
  // Word joins two tables that no paragraph separates, and wants a paragraph to carry each end of section.
  TableGap: { name: 'Table gap', size: 8, exact: 200 },
  SectionEnd: { name: 'Section end', size: 2, exact: 20 },
} as const satisfies Record<string, TypeStyle>

/** Styles every word processor has under these names, whatever the language it shows them in: where a letterhead has one, it is meant. */
export const everybodys =
  /^(normal|normal table|table grid|heading [1-6]|title|subtitle|body text|list paragraph|toc heading|toc [12]|caption|header|footer|hyperlink)$/

export type StyleName = keyof typeof typeStyles

export function typeStyle(name: StyleName): TypeStyle {
  return typeStyles[name]
}
