import { emptyDossier, type Dossier } from '@core/dossier/dossier'
import { migrationIds } from '@core/dossier/migrations'
import {
  adviceRecords,
  auditRecords,
  authorityRecords,
  certificationRecords,
  lawEntryRecords,
  policyRecords,
  reviewRecords,
  trainingRecords,
} from './accountability'
import { customerActivities } from './customers'
import { actionRecords, breachRecords, complaintRecords, redressRecords, requestRecords } from './events'
import { balancingRecords, consentCheckRecords } from './lawfulness'
import { clientFileRecord, organisationRecords, personRecords } from './organisation'
import { algorithmRecords, assetRecords, dpiaRecords, jointRecords, processorActivityRecords } from './others'
import { contractRecords, processorRecords, transferAssessmentRecords } from './processors'
import { documentRecords, measureRecords, retentionRecords } from './shared'
import { staffActivities } from './staff'

/** An invented English shop of sixty-four people, under the law of the United Kingdom. In English; every call gives the same value. */
export function alderwickDossier(): Dossier {
  return {
    ...emptyDossier(migrationIds),
    clientFile: [clientFileRecord],
    organisations: organisationRecords,
    persons: personRecords,
    jointControls: jointRecords,
    activities: [...customerActivities, ...staffActivities],
    processorActivities: processorActivityRecords,
    retentionRules: retentionRecords,
    securityMeasures: measureRecords,
    processors: processorRecords,
    contractChecks: contractRecords,
    transferAssessments: transferAssessmentRecords,
    supportingAssets: assetRecords,
    documents: documentRecords,
    balancingTests: balancingRecords,
    consentChecks: consentCheckRecords,
    algorithmicSystems: algorithmRecords,
    dpias: dpiaRecords,
    breaches: breachRecords,
    redress: redressRecords,
    actions: actionRecords,
    requests: requestRecords,
    complaints: complaintRecords,
    policies: policyRecords,
    trainings: trainingRecords,
    audits: auditRecords,
    managementReviews: reviewRecords,
    dpoAdvice: adviceRecords,
    authorityContacts: authorityRecords,
    certifications: certificationRecords,
    lawEntries: lawEntryRecords,
  }
}
