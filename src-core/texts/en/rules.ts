import { sentences as aiAct } from '../../rules/ai-act/en'
import { sentences as bias } from '../../rules/bias/en'
import { sentences as actionPlan } from '../../rules/action-plan/en'
import { sentences as breachDuties } from '../../rules/breach-duties/en'
import { sentences as breaches } from '../../rules/breaches/en'
import { sentences as children } from '../../rules/children/en'
import { sentences as complaints } from '../../rules/complaints/en'
import { sentences as consent } from '../../rules/consent/en'
import { sentences as consentChecks } from '../../rules/consent-checks/en'
import { sentences as automatedDecisions } from '../../rules/automated-decisions/en'
import { sentences as dpiaContent } from '../../rules/dpia-content/en'
import { sentences as dpiaOutcome } from '../../rules/dpia-outcome/en'
import { sentences as dpiaScreening } from '../../rules/dpia-screening/en'
import { sentences as ethics } from '../../rules/ethics/en'
import { sentences as governance } from '../../rules/governance/en'
import { sentences as identity } from '../../rules/identity/en'
import { sentences as information } from '../../rules/information/en'
import { sentences as jointControl } from '../../rules/joint-control/en'
import { sentences as legalBasis } from '../../rules/legal-basis/en'
import { sentences as notices } from '../../rules/notices/en'
import { sentences as packs } from '../../rules/packs/en'
import { sentences as library } from '../../rules/library/en'
import { sentences as legitimateInterests } from '../../rules/legitimate-interests/en'
import { sentences as marketing } from '../../rules/marketing/en'
import { sentences as minimisation } from '../../rules/minimisation/en'
import { sentences as contracts } from '../../rules/contracts/en'
import { sentences as processorRecord } from '../../rules/processor-record/en'
import { sentences as processors } from '../../rules/processors/en'
import { sentences as record } from '../../rules/record/en'
import { sentences as regime } from '../../rules/regime/en'
import { sentences as requests } from '../../rules/requests/en'
import { sentences as retention } from '../../rules/retention/en'
import { sentences as review } from '../../rules/review/en'
import { sentences as rights } from '../../rules/rights/en'
import { sentences as security } from '../../rules/security/en'
import { sentences as specialData } from '../../rules/special-data/en'
import { sentences as transferAssessments } from '../../rules/transfer-assessments/en'
import { sentences as specialDataGrounds } from '../../rules/special-data-grounds/en'
import { sentences as transferGrounds } from '../../rules/transfer-grounds/en'
import { sentences as weighing } from '../../rules/weighing/en'
import { sentences as transfers } from '../../rules/transfers/en'
import type { DomainTexts } from '../shape'

export const rules: DomainTexts['rules'] = {
  ...actionPlan,
  ...governance,
  ...breachDuties,
  ...breaches,
  ...children,
  ...consent,
  ...consentChecks,
  ...notices,
  ...weighing,
  ...automatedDecisions,
  ...bias,
  ...aiAct,
  ...ethics,
  ...information,
  ...regime,
  ...rights,
  ...dpiaContent,
  ...dpiaOutcome,
  ...dpiaScreening,
  ...identity,
  ...jointControl,
  ...legalBasis,
  ...packs,
  ...library,
  ...legitimateInterests,
  ...marketing,
  ...minimisation,
  ...record,
  ...retention,
  ...review,
  ...security,
  ...specialData,
  ...contracts,
  ...processorRecord,
  ...processors,
  ...transferAssessments,
  ...specialDataGrounds,
  ...transferGrounds,
  ...transfers,
  ...requests,
  ...complaints,
}
