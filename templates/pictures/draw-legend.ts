import { textsOf } from '@core/texts/languages'
import { drawLetter, drawMark } from './draw-mark'
import { coloursOf, type PictureOptions } from './picture'
import { stages, type PicturedRisk } from './pictured-risk'
import { words } from './svg'
import { textWidth, wrap } from './text-width'

/** A piece of a picture and the height it takes. */
export interface Strip {
  readonly parts: readonly string[]
  readonly height: number
}

const lineHeight = 16
const legendSize = 12

/** What the three shapes mean; turns to a second line when the picture is narrow. */
export function stageLegend(options: PictureOptions, { top, width }: { top: number; width: number }): Strip {
  const { inkSoft } = coloursOf(options.theme)
  const { pictures } = textsOf(options.language).documents
  const parts: string[] = []
  let [x, y] = [0, top + 10]
  for (const stage of stages) {
    const label = pictures.stages[stage]
    const needed = 22 + textWidth(label, legendSize, options.theme)
    if (x > 0 && x + needed > width) [x, y] = [0, y + 22]
    parts.push(drawMark(stage, '', { x: x + 8, y, radius: 8 }, options.theme))
    parts.push(words(x + 22, y + 4, label, { size: legendSize, fill: inkSoft }))
    x += needed + 18
  }
  return { parts, height: y - top + 14 }
}

/** Which letter is which event: two columns, whole titles. */
export function eventLegend(
  risks: readonly PicturedRisk[],
  options: PictureOptions,
  { top, width }: { top: number; width: number },
): Strip {
  const { ink } = coloursOf(options.theme)
  const columns = risks.length > 2 ? 2 : 1
  const columnWidth = width / columns
  const parts: string[] = []
  let y = top
  for (let at = 0; at < risks.length; at += columns) {
    const row = risks.slice(at, at + columns)
    const said = row.map(({ title }) => wrap(title, columnWidth - 40, legendSize, options.theme))
    for (const [column, { letter }] of row.entries()) {
      const x = column * columnWidth
      parts.push(drawLetter(letter, { x: x + 11, y: y + 11 }, options.theme))
      for (const [line, text] of (said[column] ?? []).entries()) {
        parts.push(words(x + 29, y + 15 + line * lineHeight, text, { size: legendSize, fill: ink }))
      }
    }
    y += Math.max(26, ...said.map((lines) => lines.length * lineHeight + 8))
  }
  return { parts, height: y - top }
}
