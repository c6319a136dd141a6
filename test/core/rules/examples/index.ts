import type { RuleId } from '@core/rules/ids'
import { dpiaRecordExamples } from './dpia-record'
import { dpiaScreeningExamples } from './dpia-screening'
import type { RuleExamples } from './example'
import { identityExamples } from './identity'
import { recordExamples } from './record'
import { retentionExamples } from './retention'
import { transferExamples } from './transfers'
import { upkeepExamples } from './upkeep'

/** A rule without examples does not compile. */
export const examples: Readonly<Record<RuleId, RuleExamples>> = {
  ...identityExamples,
  ...recordExamples,
  ...upkeepExamples,
  ...retentionExamples,
  ...transferExamples,
  ...dpiaScreeningExamples,
  ...dpiaRecordExamples,
}
