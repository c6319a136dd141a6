import { breachDutyRules } from './breach-duties/rules'
import { breachRules } from './breaches/rules'
import { childrenRules } from './children/rules'
import { consentRules } from './consent/rules'
import { automatedDecisionRules } from './automated-decisions/rules'
import { dpiaContentRules } from './dpia-content/rules'
import { dpiaOutcomeRules } from './dpia-outcome/rules'
import { dpiaScreeningRules } from './dpia-screening/rules'
import { ethicsRules } from './ethics/rules'
import { identityRules } from './identity/rules'
import { informationRules } from './information/rules'
import { jointControlRules } from './joint-control/rules'
import { legalBasisRules } from './legal-basis/rules'
import { packRules } from './packs/rules'
import { legitimateInterestRules } from './legitimate-interests/rules'
import { marketingRules } from './marketing/rules'
import { minimisationRules } from './minimisation/rules'
import { recordRules } from './record/rules'
import { regimeRules } from './regime/rules'
import { retentionRules } from './retention/rules'
import { reviewRules } from './review/rules'
import { rightsRules } from './rights/rules'
import type { Rule } from './rule'
import { securityRules } from './security/rules'
import { transferGroundRules } from './transfer-grounds/rules'
import { transferRules } from './transfers/rules'
import { specialDataRules } from './special-data/rules'

/** Every rule there is. A test holds the list against `ruleIds`. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...recordRules,
  ...securityRules,
  ...reviewRules,
  ...jointControlRules,
  ...legalBasisRules,
  ...legitimateInterestRules,
  ...marketingRules,
  ...consentRules,
  ...childrenRules,
  ...specialDataRules,
  ...minimisationRules,
  ...regimeRules,
  ...informationRules,
  ...rightsRules,
  ...automatedDecisionRules,
  ...ethicsRules,
  ...retentionRules,
  ...transferRules,
  ...transferGroundRules,
  ...dpiaScreeningRules,
  ...dpiaContentRules,
  ...dpiaOutcomeRules,
  ...breachRules,
  ...breachDutyRules,
  ...packRules,
]
