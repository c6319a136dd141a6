import { sentences as aiAct } from '../../rules/ai-act/fr'
import { sentences as bias } from '../../rules/bias/fr'
import { sentences as actionPlan } from '../../rules/action-plan/fr'
import { sentences as breachDuties } from '../../rules/breach-duties/fr'
import { sentences as breaches } from '../../rules/breaches/fr'
import { sentences as children } from '../../rules/children/fr'
import { sentences as complaints } from '../../rules/complaints/fr'
import { sentences as consent } from '../../rules/consent/fr'
import { sentences as consentChecks } from '../../rules/consent-checks/fr'
import { sentences as automatedDecisions } from '../../rules/automated-decisions/fr'
import { sentences as dpiaContent } from '../../rules/dpia-content/fr'
import { sentences as dpiaOutcome } from '../../rules/dpia-outcome/fr'
import { sentences as dpiaScreening } from '../../rules/dpia-screening/fr'
import { sentences as ethics } from '../../rules/ethics/fr'
import { sentences as governance } from '../../rules/governance/fr'
import { sentences as identity } from '../../rules/identity/fr'
import { sentences as information } from '../../rules/information/fr'
import { sentences as jointControl } from '../../rules/joint-control/fr'
import { sentences as legalBasis } from '../../rules/legal-basis/fr'
import { sentences as notices } from '../../rules/notices/fr'
import { sentences as packs } from '../../rules/packs/fr'
import { sentences as library } from '../../rules/library/fr'
import { sentences as legitimateInterests } from '../../rules/legitimate-interests/fr'
import { sentences as marketing } from '../../rules/marketing/fr'
import { sentences as minimisation } from '../../rules/minimisation/fr'
import { sentences as contracts } from '../../rules/contracts/fr'
import { sentences as processorRecord } from '../../rules/processor-record/fr'
import { sentences as processors } from '../../rules/processors/fr'
import { sentences as record } from '../../rules/record/fr'
import { sentences as regime } from '../../rules/regime/fr'
import { sentences as requests } from '../../rules/requests/fr'
import { sentences as retention } from '../../rules/retention/fr'
import { sentences as review } from '../../rules/review/fr'
import { sentences as rights } from '../../rules/rights/fr'
import { sentences as security } from '../../rules/security/fr'
import { sentences as specialData } from '../../rules/special-data/fr'
import { sentences as transferAssessments } from '../../rules/transfer-assessments/fr'
import { sentences as specialDataGrounds } from '../../rules/special-data-grounds/fr'
import { sentences as transferGrounds } from '../../rules/transfer-grounds/fr'
import { sentences as weighing } from '../../rules/weighing/fr'
import { sentences as transfers } from '../../rules/transfers/fr'
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
