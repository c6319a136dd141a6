import type { Dossier } from '@core/dossier/dossier'
import { emptyDossier } from '@core/dossier/dossier'
import { migrationIds } from '@core/dossier/migrations'
import { activityRecords } from './valbrune/activities'
import { clientFileRecord } from './valbrune/client-file'
import { historyEntries } from './valbrune/history'
import { consentCheckRecords, documentRecords, dpiaRecords, jointControlRecords } from './valbrune/linked'
import { organisationRecords } from './valbrune/organisations'
import { personRecords } from './valbrune/persons'
import { assetRecords, processorRecords } from './valbrune/processors'
import { residentRules, safetyRules, staffAndSchoolRules } from './valbrune/retention-rules'
import { measureRecords } from './valbrune/security-measures'

const byRef = (one: { readonly ref: string }, other: { readonly ref: string }) => (one.ref < other.ref ? -1 : 1)

/**
 * The client file a newcomer explores: an invented French town of 6,200 inhabitants. A third of its activities are models
 * to imitate, a third have a few gaps, a third clear work to do. Every call gives the same value.
 */
export function exampleDossier(): Dossier {
  return {
    ...emptyDossier(migrationIds),
    clientFile: [clientFileRecord],
    organisations: organisationRecords,
    persons: personRecords,
    jointControls: jointControlRecords,
    activities: activityRecords,
    retentionRules: [...staffAndSchoolRules, ...safetyRules, ...residentRules].sort(byRef),
    securityMeasures: measureRecords,
    processors: processorRecords,
    supportingAssets: assetRecords,
    documents: documentRecords,
    consentChecks: consentCheckRecords,
    dpias: dpiaRecords,
    history: historyEntries,
  }
}
