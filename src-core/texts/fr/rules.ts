import { sentences as dpiaContent } from '../../rules/dpia-content/fr'
import { sentences as dpiaOutcome } from '../../rules/dpia-outcome/fr'
import { sentences as dpiaScreening } from '../../rules/dpia-screening/fr'
import { sentences as identity } from '../../rules/identity/fr'
import { sentences as jointControl } from '../../rules/joint-control/fr'
import { sentences as legalBasis } from '../../rules/legal-basis/fr'
import { sentences as record } from '../../rules/record/fr'
import { sentences as retention } from '../../rules/retention/fr'
import { sentences as review } from '../../rules/review/fr'
import { sentences as security } from '../../rules/security/fr'
import { sentences as transferGrounds } from '../../rules/transfer-grounds/fr'
import { sentences as transfers } from '../../rules/transfers/fr'
import type { DomainTexts } from '../shape'

export const rules: DomainTexts['rules'] = {
  ...dpiaContent,
  ...dpiaOutcome,
  ...dpiaScreening,
  ...identity,
  ...jointControl,
  ...legalBasis,
  ...record,
  ...retention,
  ...review,
  ...security,
  ...transferGrounds,
  ...transfers,
}
