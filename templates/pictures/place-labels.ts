import type { SharedLabel } from './describe-risks'
import type { PictureTheme } from './picture'
import { wrap } from './text-width'

export const labelSize = 12
export const lineHeight = 15
/** Air inside a label's box, above and below its words. */
const padding = 5
const between = 6
/** From one event's line to the next. */
export const lineStep = 13

export interface PlacedLabel {
  readonly lines: readonly string[]
  readonly letters: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface LabelColumn {
  /** Where each event's line runs down, by letter. */
  readonly lines: ReadonlyMap<string, number>
  readonly labels: readonly PlacedLabel[]
  readonly height: number
}

interface Room {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** One column: the lines of the events, and beside them the labels, one under the other, each as tall as its words need. */
export function placeLabels(
  labels: readonly SharedLabel[],
  letters: readonly string[],
  { left, top, width }: Room,
  theme: PictureTheme,
): LabelColumn {
  const lines = new Map(letters.map((letter, at) => [letter, left + 8 + at * lineStep]))
  const x = left + 8 + letters.length * lineStep
  const boxWidth = width - (x - left)
  let y = top
  const placed = labels.map(({ label, letters: own }): PlacedLabel => {
    const said = wrap(label, boxWidth - 14, labelSize, theme)
    const height = said.length * lineHeight + 2 * padding
    const box = { lines: said, letters: own, x, y, width: boxWidth, height }
    y += height + between
    return box
  })
  return { lines, labels: placed, height: y - top }
}
