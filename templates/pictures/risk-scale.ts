import type { CodeOf } from '@core/codes'
import type { Degree, Rating } from './pictured-risk'

/** How many steps each axis has: the CNIL's four, or the three of the ICO. Files always keep the four. */
export type RiskScale = 'four' | 'three'
export type OverallLevel = CodeOf<'overallRisk'>
export type LevelOf = (rating: Rating) => OverallLevel

/** Degrees that share a step, from the least. The ICO's steps hold: minimal 1-2, significant 3, severe 4; remote 1, possible 2-3, probable 4. */
const steps = {
  four: { severity: [[1], [2], [3], [4]], likelihood: [[1], [2], [3], [4]] },
  three: { severity: [[1, 2], [3], [4]], likelihood: [[1], [2, 3], [4]] },
} as const satisfies Record<RiskScale, Record<keyof Rating, readonly (readonly Degree[])[]>>

export const stepsOf = (scale: RiskScale, axis: keyof Rating): readonly (readonly Degree[])[] => steps[scale][axis]

/** Step of a degree, counted from 0. */
export const stepOf = (scale: RiskScale, axis: keyof Rating, degree: Degree): number =>
  stepsOf(scale, axis).findIndex((degrees) => degrees.includes(degree))

const order = ['low', 'medium', 'high'] as const satisfies readonly OverallLevel[]

/** Levels a cell stands for, from the least: a cell of the three-step scale may hold two. */
export function levelsOfCell(scale: RiskScale, column: number, row: number, levelOf: LevelOf): OverallLevel[] {
  const severities = stepsOf(scale, 'severity')[row] ?? []
  const likelihoods = stepsOf(scale, 'likelihood')[column] ?? []
  const found = new Set(
    severities.flatMap((severity) => likelihoods.map((likelihood) => levelOf({ severity, likelihood }))),
  )
  return order.filter((level) => found.has(level))
}
