import type { RegisterName } from '@core/registers'
import * as accountability from './accountability/presentation'
import { actions } from './actions/presentation'
import { activities } from './activities/presentation'
import { algorithmicSystems } from './algorithmic-systems/presentation'
import { breaches } from './breaches/presentation'
import { clientFile, organisations } from './client'
import { complaints } from './complaints/presentation'
import { balancingTests } from './balancing-tests/presentation'
import { consentChecks } from './consent-checks/presentation'
import { documents } from './documents/presentation'
import { dpias } from './dpias/presentation'
import { contractChecks } from './contract-checks/presentation'
import { lawEntries } from './law-entries/presentation'
import * as linked from './linked'
import { requests } from './requests/presentation'
import { processorActivities } from './processor-activities/presentation'
import { processors } from './processors/presentation'
import { transferAssessments } from './transfer-assessments/presentation'
import { redress } from './redress/presentation'
import { railGroups, type AnyPresentation, type Presentation, type RailGroup } from './presentation'

/** How the window shows each register: routes, rail, lists, search and pages are drawn from this. Forgetting one does not compile. */
const presentations: { readonly [R in RegisterName]: Presentation<R> } = {
  activities,
  processorActivities,
  dpias,
  processors,
  breaches,
  requests,
  complaints,
  actions,
  redress,
  clientFile,
  organisations,
  contractChecks,
  transferAssessments,
  ...linked,
  algorithmicSystems,
  documents,
  balancingTests,
  consentChecks,
  policies: accountability.policies,
  trainings: accountability.trainings,
  audits: accountability.audits,
  managementReviews: accountability.managementReviews,
  dpoAdvice: accountability.dpoAdvice,
  authorityContacts: accountability.authorityContacts,
  certifications: accountability.certifications,
  lawEntries,
}

// Each presentation was checked against its register above; generic pages pass it records of that register only.
export const presentationOf = (register: RegisterName): AnyPresentation =>
  presentations[register] as unknown as AnyPresentation

/** Registers in the order in which people meet them. */
const order = Object.keys(presentations) as readonly RegisterName[]
export const registersIn = (group: RailGroup): readonly RegisterName[] =>
  order.filter((register) => presentations[register].rail === group)

/** Registers that people look records up in: all of them, those met first before the others. */
export const searchedRegisters: readonly RegisterName[] = railGroups.flatMap(registersIn)
