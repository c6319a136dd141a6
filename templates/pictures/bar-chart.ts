import { textsOf } from '@core/texts/languages'
import { formatNumber } from '@core/texts/format'
import { coloursOf, type Picture, type PictureOptions } from './picture'
import { shape, svgDocument, through, words } from './svg'
import { wrap } from './text-width'

/** Told apart without colour: the graver, the fuller. `dashed` is what nobody stated. */
export type BarLook = 'open' | 'striped' | 'dense' | 'solid' | 'dashed'

export interface Bar {
  readonly label: string
  readonly count: number
  readonly look: BarLook
}

const width = 640
const labelRoom = 250
const gap = 12
const thick = 18
const size = 12
const lineHeight = 15
const between = 9
/** Kept free at the right for the number, and for the last letter of a long one. */
const numberRoom = 48

/** Counts as lying bars, one a line, each with its words before it and its number after it. */
export function drawBarChart(title: string, bars: readonly Bar[], options: PictureOptions): Picture {
  const { language, theme } = options
  const { paper, inkFaint } = coloursOf(theme)
  const longest = Math.max(1, ...bars.map(({ count }) => count))
  const unit = (width - labelRoom - gap - numberRoom) / longest
  const parts: string[] = []
  let y = 6
  for (const bar of bars) {
    const lines = wrap(bar.label, labelRoom, size, theme)
    const height = Math.max(thick, lines.length * lineHeight)
    parts.push(...drawBar(bar, lines, { y: y + height / 2, length: bar.count * unit }, options))
    y += height + between
  }
  const height = y + 1
  const axis = labelRoom + gap
  const foot = shape('line', { x1: axis, y1: 2, x2: axis, y2: height - 4, stroke: inkFaint, 'stroke-width': 1 })
  const { bars: said } = textsOf(language).documents.pictures
  return {
    svg: svgDocument({ width, height, theme, title }, [
      shape('rect', { x: 0, y: 0, width, height, fill: paper }),
      ...parts,
      foot,
    ]),
    description: said(
      title,
      bars.map(({ label, count }) => [label, formatNumber(count, language)] as const),
    ),
    title,
    width,
    height,
  }
}

/** @param at `y` is the middle of the bar */
function drawBar(
  { count, look }: Bar,
  lines: readonly string[],
  { y, length }: { readonly y: number; readonly length: number },
  { language, theme }: PictureOptions,
): readonly string[] {
  const { ink } = coloursOf(theme)
  const left = labelRoom + gap
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size / 3
  const label = lines.map((line, at) =>
    words(labelRoom, first + at * lineHeight, line, { size, fill: ink, anchor: 'end' }),
  )
  const number = words(left + length + 8, y + size / 3, formatNumber(count, language), { size, fill: ink, bold: true })
  return [...label, ...(count === 0 ? [] : filled(look, { x: left, y: y - thick / 2, length }, theme)), number]
}

/** Units between two strokes of a filling. */
const strokes = { striped: 9, dense: 4 } as const

function filled(
  look: BarLook,
  { x, y, length }: { readonly x: number; readonly y: number; readonly length: number },
  theme: PictureOptions['theme'],
): readonly string[] {
  const { paper, accent, ink } = coloursOf(theme)
  const frame = (fill: string, dashes?: string) =>
    shape('rect', {
      x,
      y,
      width: length,
      height: thick,
      fill,
      stroke: ink,
      'stroke-width': 1,
      'stroke-dasharray': dashes,
    })
  if (look === 'solid') return [frame(accent)]
  if (look === 'open') return [frame(paper)]
  if (look === 'dashed') return [frame(paper, '4 3')]
  const step = strokes[look]
  const lines = Array.from({ length: Math.ceil(length / step) - 1 }, (_, at) => x + (at + 1) * step)
  const d = lines.map((at) => through('M', at, y, 'V', y + thick)).join(' ')
  return [frame(paper), ...(d === '' ? [] : [shape('path', { d, stroke: accent, 'stroke-width': 1.4, fill: 'none' })])]
}
