import type { Dossier } from '@core/dossier/dossier'
import { emptyDossier } from '@core/dossier/dossier'
import { freezeDpia } from '@core/dpia/freeze'
import type { Dpia } from '@core/registers'
import { migrationIds } from '@core/dossier/migrations'
import { actionRecords } from './valbrune/actions'
import { activityRecords } from './valbrune/activities'
import { clientFileRecord } from './valbrune/client-file'
import { camerasDpia } from './valbrune/dpias/cameras'
import { socialDpia } from './valbrune/dpias/social'
import { historyEntries } from './valbrune/history'
import { consentCheckRecords, documentRecords, jointControlRecords } from './valbrune/linked'
import { lawEntryRecords } from './valbrune/law-entries'
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
    supportingAssets: assetRecords,
    documents: documentRecords,
    consentChecks: consentCheckRecords,
    dpias: [camerasDpia, socialDpia],
    actions: actionRecords,
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
