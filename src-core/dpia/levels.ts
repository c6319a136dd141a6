import type { CodeOf } from '../codes'
import { codeLists } from '../codes'
import { contentLanguages, type RowOf } from '../kinds'
import type { RecordIn, RowDefinitions } from '../registers'

export type Dpia = RecordIn<'dpias'>
export type DpiaRisk = Dpia['risks'][number]
/** Severity or likelihood, on the four steps of the CNIL. */
export type RiskStep = CodeOf<'riskLevel'>
export type OverallRisk = CodeOf<'overallRisk'>
export type RiskMatrix = Readonly<Record<RiskStep, Readonly<Record<RiskStep, OverallRisk>>>>

const steps = codeLists.riskLevel
const levels = codeLists.overallRisk

/** Severity, then likelihood. A convention of this application: the CNIL draws a map and gives no formula. */
export const defaultMatrix: RiskMatrix = {
  r1: { r1: 'low', r2: 'low', r3: 'low', r4: 'medium' },
  r2: { r1: 'low', r2: 'low', r3: 'medium', r4: 'medium' },
  r3: { r1: 'medium', r2: 'medium', r3: 'high', r4: 'high' },
  r4: { r1: 'medium', r2: 'high', r3: 'high', r4: 'high' },
}

/** The default grid with the cells a person changed; of two rows for one cell the last one counts. */
export function matrixOf(cells: readonly RowOf<RowDefinitions['riskCells']>[]): RiskMatrix {
  const changed = new Map<string, OverallRisk>()
  for (const { severity, likelihood, level } of cells) {
    if (severity !== '' && likelihood !== '' && level !== '') changed.set(`${severity}/${likelihood}`, level)
  }
  if (changed.size === 0) return defaultMatrix
  const lineOf = (severity: RiskStep) =>
    Object.fromEntries(
      steps.map((likelihood) => [
        likelihood,
        changed.get(`${severity}/${likelihood}`) ?? defaultMatrix[severity][likelihood],
      ]),
    )
  // Both lines and columns run over every step.
  return Object.fromEntries(steps.map((severity) => [severity, lineOf(severity)])) as unknown as RiskMatrix
}

/** Null while one of the two is unanswered: an unknown risk is not a low one. */
export function levelOf(
  severity: RiskStep | '',
  likelihood: RiskStep | '',
  matrix: RiskMatrix = defaultMatrix,
): OverallRisk | null {
  return severity === '' || likelihood === '' ? null : matrix[severity][likelihood]
}

export const isHigher = (one: OverallRisk, other: OverallRisk): boolean => levels.indexOf(one) > levels.indexOf(other)

/** What remains for people once the action plan is carried out. */
export interface ResidualLevel {
  /** Null while it cannot be told: no risk described, or one not assessed and none high. */
  readonly level: OverallRisk | null
  /** Highest level after the plan, by the grid. */
  readonly computed: OverallRisk | null
  /** A person retained another level than the computed one. */
  readonly overridden: boolean
  /** Ids of the risks not assessed after the plan. */
  readonly open: readonly string[]
}

/**
 * The level retained, else the computed one. A level retained without its reason may raise the risk, never lower it:
 * Art. 36 would be escaped by one unexplained click.
 */
export function residualLevelOf(
  dpia: Pick<Dpia, 'risks' | 'matrix' | 'residualLevel' | 'residualReason'>,
): ResidualLevel {
  const matrix = matrixOf(dpia.matrix)
  const after = dpia.risks.map((risk) => ({
    id: risk.id,
    level: levelOf(risk.severityAfter, risk.likelihoodAfter, matrix),
  }))
  const open = after.filter(({ level }) => level === null).map(({ id }) => id)
  const computed = highestOf(after.map(({ level }) => level))
  const retained = dpia.residualLevel
  if (retained === '') return { level: computed, computed, overridden: false, open }
  const isReasoned = contentLanguages.some((language) => (dpia.residualReason[language] ?? '').trim() !== '')
  const lowers = computed !== null && isHigher(computed, retained)
  const level = lowers && !isReasoned ? computed : retained
  return { level, computed, overridden: level !== computed, open }
}

/** The highest risk with the measures in place today; null while it cannot be told. */
export const todaysLevelOf = ({ risks, matrix }: Pick<Dpia, 'risks' | 'matrix'>): OverallRisk | null => {
  const grid = matrixOf(matrix)
  return highestOf(risks.map(({ severityNow, likelihoodNow }) => levelOf(severityNow, likelihoodNow, grid)))
}

/** High as soon as one is; otherwise nothing can be said while one is missing. */
function highestOf(given: readonly (OverallRisk | null)[]): OverallRisk | null {
  if (given.includes('high')) return 'high'
  if (given.length === 0 || given.includes(null)) return null
  return given.includes('medium') ? 'medium' : 'low'
}

export type IcoSeverity = 'minimal' | 'significant' | 'severe'
export type IcoLikelihood = 'remote' | 'possible' | 'probable'

const icoSeverities: Readonly<Record<RiskStep, IcoSeverity>> = {
  r1: 'minimal',
  r2: 'minimal',
  r3: 'significant',
  r4: 'severe',
}
const icoLikelihoods: Readonly<Record<RiskStep, IcoLikelihood>> = {
  r1: 'remote',
  r2: 'possible',
  r3: 'possible',
  r4: 'probable',
}
/** Four steps told on the three of the ICO. */
export const toIcoSeverity = (step: RiskStep): IcoSeverity => icoSeverities[step]
export const toIcoLikelihood = (step: RiskStep): IcoLikelihood => icoLikelihoods[step]

// An ICO step covers two of ours: the higher one, so that nothing is made light of.
const fromSeverity: Readonly<Record<IcoSeverity, RiskStep>> = { minimal: 'r2', significant: 'r3', severe: 'r4' }
const fromLikelihood: Readonly<Record<IcoLikelihood, RiskStep>> = { remote: 'r1', possible: 'r3', probable: 'r4' }
export const fromIcoSeverity = (step: IcoSeverity): RiskStep => fromSeverity[step]
export const fromIcoLikelihood = (step: IcoLikelihood): RiskStep => fromLikelihood[step]
