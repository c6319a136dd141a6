import { textsOf } from '@core/texts/languages'
import { describeOverview, sharedLabels } from './describe-risks'
import { drawLetter } from './draw-mark'
import { eventLegend } from './draw-legend'
import { coloursOf, type Picture, type PictureOptions } from './picture'
import { causes, type Cause, type PicturedRisk } from './pictured-risk'
import { labelSize, lineHeight, placeLabels, type LabelColumn } from './place-labels'
import { shape, svgDocument, words } from './svg'

export interface OverviewOptions extends PictureOptions {
  /** Columns side by side: two leave room for long labels and for many events. Without it: as many as stay readable. */
  readonly across?: 2 | 4
  /** Lists to draw, for a page that cannot hold all four. Without it: all. */
  readonly only?: readonly Cause[]
}

/** More events than this take the room of the words beside them. */
const mostEventsAcross = 4
const width = 720
const gutter = 16
/** Name of a list and letters of the events. */
const headRoom = 48

/**
 * Impacts, threats, sources and measures: each label once, with a dot on the line of every event it belongs to. Lines never pass over words,
 * and the picture grows with its labels.
 */
export function drawRiskOverview(risks: readonly PicturedRisk[], options: OverviewOptions): Picture {
  const { language, theme } = options
  const { paper } = coloursOf(theme)
  const title = textsOf(language).documents.pictures.overview
  const drawn = options.only ?? causes
  const across = Math.min(options.across ?? (risks.length > mostEventsAcross ? 2 : 4), drawn.length)
  const columnWidth = (width - 2 - gutter * (across - 1)) / across
  const legend = eventLegend(risks, options, { top: 4, width })
  const parts = [...legend.parts]
  let top = legend.height + 14
  for (let at = 0; at < drawn.length; at += across) {
    const row = drawn.slice(at, at + across)
    const strips = row.map((cause, place) =>
      drawColumn(risks, cause, { left: place * (columnWidth + gutter), top, width: columnWidth }, options),
    )
    for (const strip of strips) parts.push(...strip.parts)
    top += Math.max(...strips.map(({ height }) => height)) + 12
  }
  const height = Math.ceil(top)
  return {
    svg: svgDocument({ width, height, theme, title }, [
      shape('rect', { x: 0, y: 0, width, height, fill: paper }),
      ...parts,
    ]),
    description: describeOverview(risks, language),
    title,
    width,
    height,
  }
}

function drawColumn(
  risks: readonly PicturedRisk[],
  cause: Cause,
  room: { left: number; top: number; width: number },
  options: OverviewOptions,
): { parts: string[]; height: number } {
  const { language, theme } = options
  const { ink, inkFaint, rule } = coloursOf(theme)
  const { pictures } = textsOf(language).documents
  const { left, top, width: columnWidth } = room
  const head = [
    words(left, top + 13, pictures.causes[cause], { size: 13, fill: ink, bold: true }),
    shape('line', { x1: left, y1: top + 20, x2: left + columnWidth, y2: top + 20, stroke: rule }),
  ]
  const labels = sharedLabels(risks, cause)
  if (labels.length === 0) {
    const none = words(left, top + 40, pictures.none, { size: labelSize, fill: inkFaint })
    return { parts: [...head, none], height: headRoom }
  }
  const letters = risks.map(({ letter }) => letter)
  const column = placeLabels(labels, letters, { ...room, top: top + headRoom }, theme)
  return {
    parts: [...head, ...drawLines(column, top + 32, options), ...drawLabels(column, options)],
    height: headRoom + column.height,
  }
}

/** An event's line runs from its letter to the last label it belongs to. */
function drawLines({ lines, labels }: LabelColumn, headY: number, { theme }: OverviewOptions): string[] {
  const { inkFaint } = coloursOf(theme)
  return [...lines].flatMap(([letter, x]) => {
    const own = labels.filter(({ letters }) => letters.includes(letter))
    const last = own.at(-1)
    const line = { x1: x, y1: headY, x2: x, stroke: inkFaint, 'stroke-width': 1 }
    const run = last ? [shape('line', { ...line, y2: middleOf(last) })] : []
    return [...run, drawLetter(letter, { x, y: headY, radius: 7 }, theme)]
  })
}

const middleOf = ({ y, height }: { y: number; height: number }) => y + height / 2

function drawLabels({ lines, labels }: LabelColumn, { theme }: OverviewOptions): string[] {
  const { sunken, ink, inkFaint, accent, rule } = coloursOf(theme)
  return labels.flatMap((label) => {
    const { x, y, width: boxWidth, height, letters } = label
    const dots = letters.flatMap((letter) => lines.get(letter) ?? [])
    const from = Math.min(...dots)
    const middle = middleOf(label)
    return [
      shape('line', { x1: from, y1: middle, x2: x, y2: middle, stroke: inkFaint }),
      ...dots.map((dot) => shape('circle', { cx: dot, cy: middle, r: 3.5, fill: accent })),
      shape('rect', { x, y, width: boxWidth, height, rx: 3, fill: sunken, stroke: rule, 'stroke-width': 0.5 }),
      ...label.lines.map((line, at) => words(x + 7, y + 16 + at * lineHeight, line, { size: labelSize, fill: ink })),
    ]
  })
}
