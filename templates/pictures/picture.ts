import type { WindowLanguage } from '@core/texts/languages'

/** A drawing as a value, the same on screen and in Word. */
export interface Picture {
  /** A whole SVG document: shapes and text only, no script, no style sheet, nothing loaded. */
  readonly svg: string
  /** What the drawing says, in sentences: the alternative text. */
  readonly description: string
  readonly title: string
  /** Size in the drawing's own unit: at 96 to the inch, letters have the size of the screen's. */
  readonly width: number
  readonly height: number
}

export type PictureTheme = 'screen-light' | 'screen-dark' | 'print'

export interface PictureOptions {
  readonly language: WindowLanguage
  readonly theme: PictureTheme
}

interface Colours {
  readonly paper: string
  readonly sunken: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly rule: string
  readonly accent: string
  readonly accentInk: string
  readonly error: string
  readonly warning: string
  /** Cells by level. On grey paper each is darker than the one before. */
  readonly low: string
  readonly medium: string
  readonly high: string
}

const light: Colours = {
  paper: '#ffffff',
  sunken: '#efede8',
  ink: '#1d1b18',
  inkSoft: '#57534c',
  inkFaint: '#6f6a61',
  rule: '#c9c4ba',
  accent: '#1f5f4e',
  accentInk: '#ffffff',
  error: '#a3251d',
  warning: '#8a5a00',
  low: '#e6efe8',
  medium: '#ecdcc0',
  high: '#e3aea9',
}
const dark: Colours = {
  paper: '#1c1d1b',
  sunken: '#242623',
  ink: '#ecebe6',
  inkSoft: '#b7b4ab',
  inkFaint: '#97948a',
  rule: '#474a44',
  accent: '#5fb79c',
  accentInk: '#0c1a15',
  error: '#f08d83',
  warning: '#e3b25a',
  low: '#24332a',
  medium: '#4a3c1f',
  high: '#6b302b',
}

export const coloursOf = (theme: PictureTheme): Colours => (theme === 'screen-dark' ? dark : light)

/** Calibri is the letter of our Word files; Carlito has its measures where Calibri is missing. */
export const fontsOf = (theme: PictureTheme): string =>
  theme === 'print'
    ? 'Calibri, Carlito, sans-serif'
    : "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif"
