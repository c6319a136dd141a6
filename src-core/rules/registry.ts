import { dpiaContentRules } from './dpia-content/rules'
import { dpiaOutcomeRules } from './dpia-outcome/rules'
import { dpiaScreeningRules } from './dpia-screening/rules'
import { identityRules } from './identity/rules'
import { jointControlRules } from './joint-control/rules'
import { legalBasisRules } from './legal-basis/rules'
import { recordRules } from './record/rules'
import { retentionRules } from './retention/rules'
import { reviewRules } from './review/rules'
import type { Rule } from './rule'
import { securityRules } from './security/rules'
import { transferGroundRules } from './transfer-grounds/rules'
import { transferRules } from './transfers/rules'

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
  ...transferGroundRules,
  ...dpiaScreeningRules,
  ...dpiaContentRules,
  ...dpiaOutcomeRules,
]
