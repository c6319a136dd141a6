import { codeLists } from '@core/codes'
import {
  fromIcoLikelihood,
  fromIcoSeverity,
  toIcoLikelihood,
  toIcoSeverity,
  type IcoLikelihood,
  type IcoSeverity,
  type RiskStep,
} from '@core/dpia/levels'
import type { RiskScale } from '@templates/pictures/risk-scale'

export type Axis = 'severity' | 'likelihood'

/** One step of an axis as a person chooses it. */
export interface ScaleStep {
  /** What choosing it records. */
  readonly records: RiskStep
  /** Whether a degree of the file is told by this step. */
  readonly holds: (degree: RiskStep | '') => boolean
}

const icoSeverities: readonly IcoSeverity[] = ['minimal', 'significant', 'severe']
const icoLikelihoods: readonly IcoLikelihood[] = ['remote', 'possible', 'probable']

const four: readonly ScaleStep[] = codeLists.riskLevel.map((step) => ({
  records: step,
  holds: (degree) => degree === step,
}))
const three: Readonly<Record<Axis, readonly ScaleStep[]>> = {
  severity: icoSeverities.map((step) => ({
    records: fromIcoSeverity(step),
    holds: (degree) => degree !== '' && toIcoSeverity(degree) === step,
  })),
  likelihood: icoLikelihoods.map((step) => ({
    records: fromIcoLikelihood(step),
    holds: (degree) => degree !== '' && toIcoLikelihood(degree) === step,
  })),
}

/** From the least to the most. */
export const scaleSteps = (scale: RiskScale, axis: Axis): readonly ScaleStep[] =>
  scale === 'four' ? four : three[axis]
