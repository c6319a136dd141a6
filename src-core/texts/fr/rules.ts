import { sentences as breachDuties } from '../../rules/breach-duties/fr'
import { sentences as breaches } from '../../rules/breaches/fr'
import { sentences as children } from '../../rules/children/fr'
import { sentences as consent } from '../../rules/consent/fr'
import { sentences as automatedDecisions } from '../../rules/automated-decisions/fr'
import { sentences as dpiaContent } from '../../rules/dpia-content/fr'
import { sentences as dpiaOutcome } from '../../rules/dpia-outcome/fr'
import { sentences as dpiaScreening } from '../../rules/dpia-screening/fr'
import { sentences as ethics } from '../../rules/ethics/fr'
import { sentences as identity } from '../../rules/identity/fr'
import { sentences as information } from '../../rules/information/fr'
import { sentences as jointControl } from '../../rules/joint-control/fr'
import { sentences as legalBasis } from '../../rules/legal-basis/fr'
import { sentences as packs } from '../../rules/packs/fr'
import { sentences as legitimateInterests } from '../../rules/legitimate-interests/fr'
import { sentences as marketing } from '../../rules/marketing/fr'
import { sentences as minimisation } from '../../rules/minimisation/fr'
import { sentences as record } from '../../rules/record/fr'
import { sentences as regime } from '../../rules/regime/fr'
import { sentences as retention } from '../../rules/retention/fr'
import { sentences as review } from '../../rules/review/fr'
import { sentences as rights } from '../../rules/rights/fr'
import { sentences as security } from '../../rules/security/fr'
import { sentences as specialData } from '../../rules/special-data/fr'
import { sentences as transferGrounds } from '../../rules/transfer-grounds/fr'
import { sentences as transfers } from '../../rules/transfers/fr'
import type { DomainTexts } from '../shape'

export const rules: DomainTexts['rules'] = {
  ...breachDuties,
  ...breaches,
  ...children,
  ...consent,
  ...automatedDecisions,
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
  ...legitimateInterests,
  ...marketing,
  ...minimisation,
  ...record,
  ...retention,
  ...review,
  ...security,
  ...specialData,
  ...transferGrounds,
  ...transfers,
}
