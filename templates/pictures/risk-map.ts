import { textsOf } from '@core/texts/languages'
import { describeMap, type SaidOptions } from './describe-risks'
import { eventLegend, stageLegend } from './draw-legend'
import { drawMark } from './draw-mark'
import { coloursOf, type Picture, type PictureOptions } from './picture'
import type { PicturedRisk } from './pictured-risk'
import { placeMarks, type Frame } from './place-marks'
import { levelsOfCell } from './risk-scale'
import { routeArrows, type Arrow } from './route-arrows'
import { shape, svgDocument, through, words } from './svg'
import { textWidth } from './text-width'

export type RiskMapOptions = PictureOptions & SaidOptions

const axisSize = 12
const stepSize = 12
/** Room for the turned name of the vertical axis. */
const axisRoom = 24

/** Severity by likelihood, with the three stages of each feared event and the way between them. */
export function drawRiskMap(risks: readonly PicturedRisk[], options: RiskMapOptions): Picture {
  const { theme, language, scale } = options
  const { pictures } = textsOf(language).documents
  const steps = Math.max(...pictures[scale].severity.map((step) => textWidth(step, stepSize, theme)))
  const left = axisRoom + steps + 10
  const { frame, marks } = placeMarks(risks, scale, { left, top: 0 })
  const width = Math.ceil(left + frame.columns * frame.cellWidth + 4)
  const legend = stageLegend(options, { top: 4, width })
  const shifted = { ...frame, top: legend.height + 8 }
  const placed = marks.map((mark) => ({ ...mark, y: mark.y + shifted.top }))
  const bottom = shifted.top + frame.rows * frame.cellHeight
  const events = eventLegend(risks, options, { top: bottom + 52, width })
  const height = Math.ceil(bottom + 52 + events.height + 4)
  const parts = [
    shape('rect', { x: 0, y: 0, width, height, fill: coloursOf(theme).paper }),
    ...legend.parts,
    ...cells(shifted, options),
    ...axes(shifted, options),
    ...routeArrows(placed, shifted).map((arrow) => drawArrow(arrow, options)),
    ...placed.map(({ stage, letter, x, y }) => drawMark(stage, letter, { x, y }, theme)),
    ...events.parts,
  ]
  const title = pictures.map
  return {
    svg: svgDocument({ width, height, theme, title }, parts),
    description: describeMap(risks, options),
    title,
    width,
    height,
  }
}

/** Each cell in the tone of its level, with the word: the tone alone would say nothing on grey paper. */
function cells(frame: Frame, { theme, language, scale, levelOf }: RiskMapOptions): string[] {
  const colours = coloursOf(theme)
  const { pictures } = textsOf(language).documents
  const drawn: string[] = []
  for (let row = 0; row < frame.rows; row++) {
    for (let column = 0; column < frame.columns; column++) {
      const levels = levelsOfCell(scale, column, row, levelOf)
      const [least, most] = [levels[0] ?? 'low', levels.at(-1) ?? 'low']
      const x = frame.left + column * frame.cellWidth
      const y = frame.top + (frame.rows - 1 - row) * frame.cellHeight
      const box = { x: x + 1, y: y + 1, width: frame.cellWidth - 2, height: frame.cellHeight - 2 }
      drawn.push(shape('rect', { ...box, fill: colours[most], stroke: colours.rule, 'stroke-width': 0.5 }))
      const word = least === most ? pictures.levels[most] : pictures.to(pictures.levels[least], pictures.levels[most])
      const look = { size: 10, fill: colours.inkSoft, anchor: 'end' } as const
      drawn.push(words(x + frame.cellWidth - 6, y + frame.cellHeight - 6, word, look))
    }
  }
  return drawn
}

function axes(frame: Frame, { theme, language, scale }: RiskMapOptions): string[] {
  const { ink, inkSoft } = coloursOf(theme)
  const { pictures } = textsOf(language).documents
  const bottom = frame.top + frame.rows * frame.cellHeight
  const middle = { x: frame.left + (frame.columns * frame.cellWidth) / 2, y: (frame.top + bottom) / 2 }
  const step = { size: stepSize, fill: inkSoft } as const
  const axis = { size: axisSize, fill: ink, bold: true, anchor: 'middle' } as const
  return [
    ...pictures[scale].severity.map((name, row) =>
      words(frame.left - 8, bottom - (row + 0.5) * frame.cellHeight + 4, name, { ...step, anchor: 'end' }),
    ),
    ...pictures[scale].likelihood.map((name, column) =>
      words(frame.left + (column + 0.5) * frame.cellWidth, bottom + 16, name, { ...step, anchor: 'middle' }),
    ),
    words(14, middle.y, pictures.axes.severity, { ...axis, turn: -90 }),
    words(middle.x, bottom + 36, pictures.axes.likelihood, axis),
  ]
}

const headLength = 7
const headWidth = 3.5

/** The head is drawn as a shape: markers of SVG are not known to every reader. */
function drawArrow({ from, bend, to }: Arrow, { theme }: RiskMapOptions): string {
  const { ink } = coloursOf(theme)
  const length = Math.hypot(to.x - bend.x, to.y - bend.y) || 1
  const ahead = { x: (to.x - bend.x) / length, y: (to.y - bend.y) / length }
  const neck = { x: to.x - ahead.x * headLength, y: to.y - ahead.y * headLength }
  const [sideX, sideY] = [-ahead.y * headWidth, ahead.x * headWidth]
  const line = through('M', from.x, from.y, 'Q', bend.x, bend.y, neck.x, neck.y)
  const head = through('M', to.x, to.y, 'L', neck.x + sideX, neck.y + sideY, 'L', neck.x - sideX, neck.y - sideY, 'Z')
  return (
    shape('path', {
      d: line,
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-dasharray': '0.1 4',
    }) + shape('path', { d: head, fill: ink })
  )
}
