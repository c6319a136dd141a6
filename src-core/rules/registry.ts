import { dpiaContentRules } from './dpia-content'
import { dpiaOutcomeRules } from './dpia-outcome'
import { dpiaScreeningRules } from './dpia-screening'
import { identityRules } from './identity'
import { jointControlRules } from './joint-control'
import { legalBasisRules } from './legal-basis'
import { recordRules } from './record'
import { retentionRules } from './retention'
import { reviewRules } from './review'
import type { Rule } from './rule'
import { securityRules } from './security'
import { transferRules } from './transfers'

/** Every rule there is. A test holds the list against `ruleIds`. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...recordRules,
  ...securityRules,
  ...reviewRules,
  ...jointControlRules,
  ...legalBasisRules,
  ...retentionRules,
  ...transferRules,
  ...dpiaScreeningRules,
  ...dpiaContentRules,
  ...dpiaOutcomeRules,
]
