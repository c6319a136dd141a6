import { markRadius, type Frame, type Mark } from './place-marks'
import { stages } from './pictured-risk'

interface Point {
  readonly x: number
  readonly y: number
}
/** From one stage of a risk to its next: a line, bent where it would pass over another mark. */
export interface Arrow {
  readonly letter: string
  readonly from: Point
  /** The bend's control point. */
  readonly bend: Point
  readonly to: Point
  /** Marks it passes over all the same: none, save on a very full map. */
  readonly crossed: number
}

/** How far aside the middle of an arrow may go, nearest first. */
const bends = [0, 14, -14, 24, -24, 36, -36, 52, -52, 72, -72, 96, -96]
/** Air kept between an arrow and the marks it passes. */
const passing = markRadius + 3
/** Air between an arrow's ends and its own marks. */
const ending = markRadius + 2
const samples = 32

export function routeArrows(marks: readonly Mark[], frame: Frame): Arrow[] {
  const letters = [...new Set(marks.map(({ letter }) => letter))]
  return letters.flatMap((letter) => {
    const path = stages.flatMap((stage) => marks.find((mark) => mark.letter === letter && mark.stage === stage) ?? [])
    return path.slice(1).flatMap((to, at) => {
      const from = path[at]
      return from ? [route(letter, from, to, marks, frame)] : []
    })
  })
}

function route(letter: string, from: Mark, to: Mark, marks: readonly Mark[], frame: Frame): Arrow {
  const others = marks.filter((mark) => mark !== from && mark !== to)
  let best: Arrow | undefined
  for (const aside of bends) {
    const arrow = bent(letter, from, to, aside)
    const points = pointsOf(arrow)
    if (aside !== 0 && !points.every((point) => isInside(point, frame))) continue
    const crossed = others.filter((mark) => points.some((point) => distance(point, mark) < passing)).length
    if (best === undefined || crossed < best.crossed) best = { ...arrow, crossed }
    if (crossed === 0) break
  }
  return best ?? bent(letter, from, to, 0)
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const isInside = ({ x, y }: Point, { left, top, cellWidth, cellHeight, columns, rows }: Frame) =>
  x >= left && y >= top && x <= left + columns * cellWidth && y <= top + rows * cellHeight

function bent(letter: string, from: Point, to: Point, aside: number): Arrow {
  const length = distance(from, to) || 1
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  // A quadratic curve's middle is half way to its control point.
  const bend = { x: middle.x + across.x * 2 * aside, y: middle.y + across.y * 2 * aside }
  return { letter, from: towards(from, bend), bend, to: towards(to, bend), crossed: 0 }
}

function towards(mark: Point, bend: Point): Point {
  const length = distance(mark, bend) || 1
  return { x: mark.x + ((bend.x - mark.x) / length) * ending, y: mark.y + ((bend.y - mark.y) / length) * ending }
}

/** Points along the arrow, close enough to see what it passes over. */
export function pointsOf({ from, bend, to }: Arrow): Point[] {
  return Array.from({ length: samples + 1 }, (_, step) => {
    const t = step / samples
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y }
  })
}
