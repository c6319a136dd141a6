import { coloursOf, type PictureTheme } from './picture'
import type { Stage } from './pictured-risk'
import { markRadius } from './place-marks'
import { shape, words } from './svg'

interface Spot {
  readonly x: number
  readonly y: number
  readonly radius?: number
}

/** Stages differ by shape and by fill, so that a grey page tells them apart: hollow circle, hollow square, full circle. */
export function drawMark(stage: Stage, letter: string, { x, y, radius = markRadius }: Spot, theme: PictureTheme) {
  const { paper, ink, accent, accentInk, error, warning } = coloursOf(theme)
  const size = letter.length > 2 ? radius * 0.72 : letter.length > 1 ? radius * 0.9 : radius * 1.05
  const fill = stage === 'after' ? accentInk : ink
  const said = letter === '' ? '' : words(x, y + size * 0.36, letter, { size, fill, bold: true, anchor: 'middle' })
  if (stage === 'now') {
    const half = radius - 2
    const square = { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: 2 }
    return shape('rect', { ...square, fill: paper, stroke: warning, 'stroke-width': 2 }) + said
  }
  const circle = { cx: x, cy: y, r: radius - 1 }
  return stage === 'bare'
    ? shape('circle', { ...circle, fill: paper, stroke: error, 'stroke-width': 2 }) + said
    : shape('circle', { ...circle, fill: accent, stroke: accent, 'stroke-width': 2 }) + said
}

/** The plain letter of an event, in legends. */
export function drawLetter(letter: string, { x, y, radius = markRadius }: Spot, theme: PictureTheme): string {
  const { sunken, ink, rule } = coloursOf(theme)
  const size = letter.length > 1 ? radius * 0.85 : radius * 1.05
  return (
    shape('circle', { cx: x, cy: y, r: radius - 1, fill: sunken, stroke: rule }) +
    words(x, y + size * 0.36, letter, { size, fill: ink, bold: true, anchor: 'middle' })
  )
}
