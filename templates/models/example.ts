import type { Dossier } from '@core/dossier/dossier'
import { emptyDossier } from '@core/dossier/dossier'
import { freezeDpia } from '@core/dpia/freeze'
import type { IsoDateTime } from '@core/kinds'
import type { Dpia } from '@core/registers'
import { migrationIds } from '@core/dossier/migrations'
import {
  adviceRecords,
  authorityRecords,
  certificationRecords,
  policyRecords,
  reviewRecords,
  trainingRecords,
} from './valbrune/accountability'
import { actionRecords } from './valbrune/actions'
import { breachRecords, redressRecords } from './valbrune/breaches'
import { activityRecords } from './valbrune/activities'
import { balancingTestRecords } from './valbrune/balancing-tests'
import { auditRecords } from './valbrune/audits'
import { clientFileRecord } from './valbrune/client-file'
import { algorithmRecords } from './valbrune/algorithmic-systems'
import { camerasDpia } from './valbrune/dpias/cameras'
import { socialDpia } from './valbrune/dpias/social'
import { contractRecords } from './valbrune/contracts'
import { processorActivityRecords, transferAssessmentRecords } from './valbrune/for-others'
import { consentCheckRecords } from './valbrune/consent-checks'
import { historyEntries } from './valbrune/history'
import { documentRecords, jointControlRecords } from './valbrune/linked'
import { withNoticeCheck } from './valbrune/notice-checks'
import { lawEntryRecords } from './valbrune/law-entries'
import { organisationRecords } from './valbrune/organisations'
import { personRecords } from './valbrune/persons'
import { assetRecords, processorRecords } from './valbrune/processors'
import { complaintRecords, requestRecords } from './valbrune/requests'
import { residentRules, safetyRules, staffAndSchoolRules } from './valbrune/retention-rules'
import { measureRecords } from './valbrune/security-measures'

/** The day the town was last written. */
const writtenAt = '2026-11-23T08:00:00.000Z'

const byRef = (one: { readonly ref: string }, other: { readonly ref: string }) => (one.ref < other.ref ? -1 : 1)

/**
 * The client file a newcomer explores: an invented French town of 6,200 inhabitants. A third of its activities are models
 * to imitate, a third have a few gaps, a third clear work to do. One breach has just happened when it is
 * made: `now` and the clock of the place, in minutes ahead of UTC, say when. Every call with the same two gives the same value.
 */
export function exampleDossier(now: IsoDateTime = writtenAt, offset = 60): Dossier {
  const dossier: Dossier = {
    ...emptyDossier(migrationIds),
    clientFile: [clientFileRecord],
    organisations: organisationRecords,
    persons: personRecords,
    jointControls: jointControlRecords,
    activities: activityRecords,
    retentionRules: [...staffAndSchoolRules, ...safetyRules, ...residentRules].sort(byRef),
    securityMeasures: measureRecords,
    processors: processorRecords,
    contractChecks: contractRecords,
    processorActivities: processorActivityRecords,
    transferAssessments: transferAssessmentRecords,
    supportingAssets: assetRecords,
    documents: documentRecords.map(withNoticeCheck),
    balancingTests: balancingTestRecords,
    consentChecks: consentCheckRecords,
    algorithmicSystems: algorithmRecords,
    dpias: [camerasDpia, socialDpia],
    breaches: breachRecords(Date.parse(now), offset),
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
    history: historyEntries,
  }
  return { ...dossier, dpias: dossier.dpias.map((dpia) => withLastVersionFrozen(dossier, dpia)) }
}

/** The version decided last keeps what it was decided on; earlier ones were kept on paper. The plan came after it. */
function withLastVersionFrozen(dossier: Dossier, dpia: Dpia): Dpia {
  const last = dpia.versions[dpia.versions.length - 1]
  if (!last) return dpia
  const content = JSON.stringify(freezeDpia({ ...dossier, actions: [] }, dpia, `${last.on}T16:00:00.000Z`))
  return { ...dpia, versions: dpia.versions.map((each) => (each === last ? { ...each, content } : each)) }
}
