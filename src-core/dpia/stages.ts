import {
  defaultMatrix,
  levelOf,
  type Dpia,
  type DpiaRisk,
  type OverallRisk,
  type RiskMatrix,
  type RiskStep,
} from './levels'

/** `bare`: without any measure · `now`: with those in place · `after`: once the action plan is carried out. */
export const stageNames = ['bare', 'now', 'after'] as const
export type StageName = (typeof stageNames)[number]

/** One moment of a risk. '' where unanswered; the level is null then. */
export interface RiskStage {
  readonly stage: StageName
  readonly severity: RiskStep | ''
  readonly likelihood: RiskStep | ''
  readonly level: OverallRisk | null
}

/** Names of the two fields that hold a stage of a risk. */
export const stageFields = {
  bare: { severity: 'severityBare', likelihood: 'likelihoodBare' },
  now: { severity: 'severityNow', likelihood: 'likelihoodNow' },
  after: { severity: 'severityAfter', likelihood: 'likelihoodAfter' },
} as const satisfies Readonly<
  Record<StageName, { readonly severity: keyof DpiaRisk; readonly likelihood: keyof DpiaRisk }>
>

export function stageOf(risk: DpiaRisk, stage: StageName, matrix: RiskMatrix = defaultMatrix): RiskStage {
  const severity = risk[stageFields[stage].severity]
  const likelihood = risk[stageFields[stage].likelihood]
  return { stage, severity, likelihood, level: levelOf(severity, likelihood, matrix) }
}

/** The three moments of a risk, in the order of time. */
export const stagesOf = (risk: DpiaRisk, matrix: RiskMatrix = defaultMatrix): readonly RiskStage[] =>
  stageNames.map((stage) => stageOf(risk, stage, matrix))

type Scored = Pick<RiskStage, 'severity' | 'likelihood'>

// The codes r1 to r4 sort as they rank; an unanswered stage is neither above nor below another.
const isAbove = (one: RiskStep | '', other: RiskStep | '') => one !== '' && other !== '' && one > other

/** Severity or likelihood stands higher than before. */
export const rises = (before: Scored, later: Scored): boolean =>
  isAbove(later.severity, before.severity) || isAbove(later.likelihood, before.likelihood)
/** Severity or likelihood stands lower than before. */
export const falls = (before: Scored, later: Scored): boolean => rises(later, before)

/** The level retained counts on a plan: a risk stands lower once it is carried out. */
export const countsOnPlan = (dpia: Dpia) =>
  dpia.risks.some((risk) => falls(stageOf(risk, 'now'), stageOf(risk, 'after'))) ||
  dpia.risks.some(({ measures }) => dpia.measures.some(({ id, state }) => state === 'planned' && measures.includes(id)))
