import { stages, type PicturedRisk, type Stage } from './pictured-risk'
import { stepOf, stepsOf, type RiskScale } from './risk-scale'

export const markRadius = 11
/** From the middle of a mark to that of its neighbour: leaves room for the head of an arrow between them. */
const pitch = 34
/** Room at the foot of a cell for the word of its level. */
const wordRoom = 16
const air = 6
/** Least marks a cell is made for, so that maps of two assessments look alike. */
const leastAcross = 3
const leastDown = 2

export interface Mark {
  readonly letter: string
  readonly stage: Stage
  readonly x: number
  readonly y: number
}
export interface Frame {
  /** Top left corner of the cells. */
  readonly left: number
  readonly top: number
  readonly cellWidth: number
  readonly cellHeight: number
  readonly columns: number
  readonly rows: number
}
export interface PlacedMap {
  readonly frame: Frame
  readonly marks: readonly Mark[]
}

interface Settled {
  readonly letter: string
  readonly stage: Stage
  readonly column: number
  /** Counted from the bottom: the least severity. */
  readonly row: number
}

/** Where each stage of each risk stands. Cells are as large as the fullest one needs, and no two marks touch. */
export function placeMarks(
  risks: readonly PicturedRisk[],
  scale: RiskScale,
  corner: { left: number; top: number },
): PlacedMap {
  const settled = risks.flatMap((risk) => settle(risk, scale))
  const cells = new Map<string, Settled[]>()
  for (const mark of settled) {
    const cell = `${mark.column}/${mark.row}`
    cells.set(cell, [...(cells.get(cell) ?? []), mark])
  }
  const fullest = Math.max(0, ...[...cells.values()].map((marks) => marks.length))
  const columns = stepsOf(scale, 'likelihood').length
  const rows = stepsOf(scale, 'severity').length
  const base = scale === 'three' ? leastAcross + 1 : leastAcross
  const across = Math.max(base, Math.ceil(Math.sqrt(fullest * 1.3)))
  const down = Math.max(leastDown, Math.ceil(fullest / across))
  const frame: Frame = {
    ...corner,
    cellWidth: across * pitch + 2 * air,
    cellHeight: down * pitch + air + wordRoom,
    columns,
    rows,
  }
  return { frame, marks: [...cells.values()].flatMap((marks) => inSlots(marks, frame, across)) }
}

function settle({ letter, ratings }: PicturedRisk, scale: RiskScale): Settled[] {
  return stages.flatMap((stage) => {
    const rating = ratings[stage]
    if (rating === null) return []
    const column = stepOf(scale, 'likelihood', rating.likelihood)
    return [{ letter, stage, column, row: stepOf(scale, 'severity', rating.severity) }]
  })
}

/** Rows of slots, filled evenly and centred in the cell, in the order of the risks. */
function inSlots(marks: readonly Settled[], frame: Frame, across: number): Mark[] {
  const lines = Math.ceil(marks.length / across)
  const perLine = Math.ceil(marks.length / lines)
  return marks.map(({ letter, stage, column, row }, at) => {
    const line = Math.floor(at / perLine)
    const inLine = Math.min(perLine, marks.length - line * perLine)
    const centreX = frame.left + (column + 0.5) * frame.cellWidth
    const centreY = frame.top + (frame.rows - row - 0.5) * frame.cellHeight - wordRoom / 2
    return {
      letter,
      stage,
      x: centreX + ((at % perLine) - (inLine - 1) / 2) * pitch,
      y: centreY + (line - (lines - 1) / 2) * pitch,
    }
  })
}
