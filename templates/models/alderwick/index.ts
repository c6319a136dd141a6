import { emptyDossier, type Dossier } from '@core/dossier/dossier'
import { migrationIds } from '@core/dossier/migrations'
import { customerActivities } from './customers'
import { clientFileRecord, organisationRecords, personRecords } from './organisation'
import { balancingRecords, documentRecords, measureRecords, processorRecords, retentionRecords } from './shared'
import { staffActivities } from './staff'

/** An invented English shop of sixty-four people, under the law of the United Kingdom. In English; every call gives the same value. */
export function alderwickDossier(): Dossier {
  return {
    ...emptyDossier(migrationIds),
    clientFile: [clientFileRecord],
    organisations: organisationRecords,
    persons: personRecords,
    activities: [...customerActivities, ...staffActivities],
    retentionRules: retentionRecords,
    securityMeasures: measureRecords,
    processors: processorRecords,
    documents: documentRecords,
    balancingTests: balancingRecords,
  }
}
