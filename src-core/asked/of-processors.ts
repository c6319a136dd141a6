import { needsMeasures } from '../law/transfer-steps'
import type { Processor, ProcessorActivity, TransferAssessment } from '../registers'
import type { AskedWhen } from './asked'

export const ofProcessors = {
  authorisationKind: (p) => p.subProcessors.length > 0,
  ownReuseAnalysis: (p) => p.ownReuse === 'yes',
} satisfies AskedWhen<Processor>

export const ofProcessorActivities = {
  transfers: (y) => y.transfersDeclared === 'yes',
  authorisationKind: (y) => y.subProcessors.length > 0,
  ownReuseAnalysis: (y) => y.ownReuse === 'yes',
} satisfies AskedWhen<ProcessorActivity>

export const ofTransferAssessments = {
  appliesInPractice: (t) => t.problematicLegislation !== 'no',
  technicalMeasures: needsMeasures,
  technicalEffective: needsMeasures,
  contractualMeasures: needsMeasures,
  contractualEffective: needsMeasures,
  organisationalMeasures: needsMeasures,
  organisationalEffective: needsMeasures,
  authorisationReference: (t) => t.authorisationNeeded === 'yes',
} satisfies AskedWhen<TransferAssessment>
