import { examples as aiAct } from './ai-act/examples'
import { examples as bias } from './bias/examples'
import { examples as actionPlan } from './action-plan/examples'
import { examples as breachDuties } from './breach-duties/examples'
import { examples as breaches } from './breaches/examples'
import { examples as children } from './children/examples'
import { examples as complaints } from './complaints/examples'
import { examples as consent } from './consent/examples'
import { examples as consentChecks } from './consent-checks/examples'
import { examples as automatedDecisions } from './automated-decisions/examples'
import { examples as dpiaContent } from './dpia-content/examples'
import { examples as dpiaOutcome } from './dpia-outcome/examples'
import { examples as dpiaScreening } from './dpia-screening/examples'
import { examples as ethics } from './ethics/examples'
import type { Examples } from './example'
import { examples as governance } from './governance/examples'
import { examples as identity } from './identity/examples'
import { examples as information } from './information/examples'
import { examples as jointControl } from './joint-control/examples'
import { examples as legalBasis } from './legal-basis/examples'
import { examples as notices } from './notices/examples'
import { examples as packs } from './packs/examples'
import { examples as library } from './library/examples'
import { examples as legitimateInterests } from './legitimate-interests/examples'
import { examples as marketing } from './marketing/examples'
import { examples as minimisation } from './minimisation/examples'
import { examples as contracts } from './contracts/examples'
import { examples as processorRecord } from './processor-record/examples'
import { examples as processors } from './processors/examples'
import { examples as record } from './record/examples'
import { examples as regime } from './regime/examples'
import { examples as requests } from './requests/examples'
import { examples as retention } from './retention/examples'
import { examples as review } from './review/examples'
import { examples as rights } from './rights/examples'
import { examples as security } from './security/examples'
import { examples as specialData } from './special-data/examples'
import { examples as transferAssessments } from './transfer-assessments/examples'
import { examples as specialDataGrounds } from './special-data-grounds/examples'
import { examples as transferGrounds } from './transfer-grounds/examples'
import { examples as weighing } from './weighing/examples'
import { examples as transfers } from './transfers/examples'

/** What every rule is held to. Tests read it; the product never does. */
export const examples: Examples = {
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
