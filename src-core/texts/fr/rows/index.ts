import type { DomainTexts } from '../../shape'
import { contractClauses } from '../registers/contract-checks'
import { customers, instructions } from '../registers/processor-activities'
import { biasCorrections, biasTests } from './algorithms'
import { auditFindings, reviewDecisions, reviewIndicators } from './accountability'
import * as breaches from './breaches'
import { dpiaAnswers, dpiaMeasures, dpiaMilestones, dpiaRemarks, dpiaRisks, dpiaVersions, riskCells } from './dpia'
import { weighedEffects } from './lawfulness'
import { dataItems, purposes, subjects, wp248Answers } from './purposes-and-people'
import { clockStops } from './requests'
import { externalRecipients, internalRecipients, transfers } from './recipients-and-transfers'
import {
  attachments,
  cookiesTrackers,
  establishments,
  importRemains,
  measureLinks,
  responsibilities,
  snapshots,
} from './safeguards-and-records'

export const rows: DomainTexts['rows'] = {
  purposes,
  subjects,
  dataItems,
  internalRecipients,
  externalRecipients,
  transfers,
  measureLinks,
  cookiesTrackers,
  wp248Answers,
  attachments,
  clockStops,
  contractClauses,
  customers,
  instructions,
  auditFindings,
  reviewIndicators,
  reviewDecisions,
  establishments,
  responsibilities,
  snapshots,
  importRemains,
  dpiaAnswers,
  dpiaMeasures,
  dpiaMilestones,
  dpiaRisks,
  riskCells,
  dpiaVersions,
  dpiaRemarks,
  biasTests,
  biasCorrections,
  weighedEffects,
  ...breaches,
}
