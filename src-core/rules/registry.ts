import { aiActRules } from './ai-act/rules'
import { biasRules } from './bias/rules'
import { actionPlanRules } from './action-plan/rules'
import { breachDutyRules } from './breach-duties/rules'
import { breachRules } from './breaches/rules'
import { childrenRules } from './children/rules'
import { complaintRules } from './complaints/rules'
import { consentRules } from './consent/rules'
import { consentCheckRules } from './consent-checks/rules'
import { automatedDecisionRules } from './automated-decisions/rules'
import { dpiaContentRules } from './dpia-content/rules'
import { dpiaOutcomeRules } from './dpia-outcome/rules'
import { dpiaScreeningRules } from './dpia-screening/rules'
import { ethicsRules } from './ethics/rules'
import { governanceRules } from './governance/rules'
import { identityRules } from './identity/rules'
import { informationRules } from './information/rules'
import { jointControlRules } from './joint-control/rules'
import { legalBasisRules } from './legal-basis/rules'
import { noticeRules } from './notices/rules'
import { packRules } from './packs/rules'
import { legitimateInterestRules } from './legitimate-interests/rules'
import { marketingRules } from './marketing/rules'
import { minimisationRules } from './minimisation/rules'
import { libraryRules } from './library/rules'
import { recordRules } from './record/rules'
import { regimeRules } from './regime/rules'
import { requestRules } from './requests/rules'
import { retentionRules } from './retention/rules'
import { processorRecordRules } from './processor-record/rules'
import { processorRules } from './processors/rules'
import { contractRules } from './contracts/rules'
import { reviewRules } from './review/rules'
import { rightsRules } from './rights/rules'
import type { Rule } from './rule'
import { securityRules } from './security/rules'
import { transferAssessmentRules } from './transfer-assessments/rules'
import { transferGroundRules } from './transfer-grounds/rules'
import { transferRules } from './transfers/rules'
import { weighingRules } from './weighing/rules'
import { specialDataGroundRules } from './special-data-grounds/rules'
import { specialDataRules } from './special-data/rules'

/** Every rule there is. A test holds the list against `ruleIds`. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...libraryRules,
  ...recordRules,
  ...securityRules,
  ...reviewRules,
  ...jointControlRules,
  ...legalBasisRules,
  ...legitimateInterestRules,
  ...weighingRules,
  ...marketingRules,
  ...consentRules,
  ...consentCheckRules,
  ...childrenRules,
  ...specialDataRules,
  ...specialDataGroundRules,
  ...minimisationRules,
  ...regimeRules,
  ...informationRules,
  ...noticeRules,
  ...rightsRules,
  ...automatedDecisionRules,
  ...biasRules,
  ...aiActRules,
  ...ethicsRules,
  ...retentionRules,
  ...transferRules,
  ...transferGroundRules,
  ...transferAssessmentRules,
  ...processorRules,
  ...contractRules,
  ...processorRecordRules,
  ...dpiaScreeningRules,
  ...dpiaContentRules,
  ...dpiaOutcomeRules,
  ...breachRules,
  ...breachDutyRules,
  ...packRules,
  ...requestRules,
  ...complaintRules,
  ...governanceRules,
  ...actionPlanRules,
]
