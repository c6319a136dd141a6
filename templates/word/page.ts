/** The sheet of paper. All lengths in twentieths of a point, Word's own unit (1 cm = 567). */

export type Orientation = 'portrait' | 'landscape'

const long = 16_838
const short = 11_906

export const margins = { top: 1_474, bottom: 1_304, left: 1_134, right: 1_134, header: 680, footer: 567 } as const

export interface Sheet {
  readonly width: number
  readonly height: number
  /** Width and height left for text. */
  readonly textWidth: number
  readonly textHeight: number
}

function sheet(width: number, height: number): Sheet {
  return {
    width,
    height,
    textWidth: width - margins.left - margins.right,
    textHeight: height - margins.top - margins.bottom,
  }
}

/** A4. */
export const sheets = {
  portrait: sheet(short, long),
  landscape: sheet(long, short),
} as const satisfies Readonly<Record<Orientation, Sheet>>

/** The visual language of the screens, on paper. */
export const palette = {
  ink: '1D1B18',
  inkSoft: '57534C',
  inkFaint: '6F6A61',
  rule: 'DDDAD2',
  ruleStrong: 'C9C4BA',
  accent: '1F5F4E',
  accentText: '1A5344',
  accentSoft: 'E3EFEA',
  accentFaint: 'F3F7F5',
  error: 'A3251D',
  errorSoft: 'FBEDEB',
  warning: '8A5A00',
  warningSoft: 'FDF6E7',
  warningRule: 'D9A441',
} as const
