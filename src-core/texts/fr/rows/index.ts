import type { DomainTexts } from '../../shape'
import * as breaches from './breaches'
import { dpiaAnswers, dpiaMeasures, dpiaRemarks, dpiaRisks, dpiaVersions, riskCells } from './dpia'
import { dataItems, purposes, subjects, wp248Answers } from './purposes-and-people'
import { externalRecipients, internalRecipients, transfers } from './recipients-and-transfers'
import {
  attachments,
  cookiesTrackers,
  establishments,
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
  establishments,
  responsibilities,
  snapshots,
  dpiaAnswers,
  dpiaMeasures,
  dpiaRisks,
  riskCells,
  dpiaVersions,
  dpiaRemarks,
  ...breaches,
}
