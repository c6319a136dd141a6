import type { Dossier } from '@core/dossier/dossier'
import { findRecord } from '@core/dossier/references'
import { textIn, type Multilingual } from '@core/kinds'
import type { Activity } from '@core/registers'

/** What the CNIL's form holds of a file, compared as values: words by what they say, and lists whose order the form does not keep as sets. */
export function heldByCnilForm(dossier: Dossier) {
  return {
    activities: dossier.activities.map((activity) => activityHeld(dossier, activity)),
    organisations: sorted(organisationsNamed(dossier)),
  }
}

const words = (said: Multilingual) => textIn(said, 'fr').trim()
const sorted = <T>(values: readonly T[]): readonly T[] =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

function activityHeld(dossier: Dossier, activity: Activity) {
  const nameOf = (id: string) => findRecord(dossier, 'organisations', id)?.legalName ?? ''
  const measures = activity.securityMeasures.flatMap(({ measure, state }) => {
    const found = findRecord(dossier, 'securityMeasures', measure)
    return found && (state || found.state) === 'implemented' ? [[found.code, words(found.title)]] : []
  })
  return {
    ref: activity.ref,
    name: words(activity.name),
    days: [activity.startDate, activity.lastReviewedOn],
    controllers: sorted(activity.controllers.map(nameOf)),
    purposes: sorted(activity.purposes.map(({ title }) => words(title))),
    // Where a file names no main purpose, the first one takes the cell; that is told on the closing sheet.
    subjects: sorted(activity.subjects.map(({ category, detail }) => [category, words(detail)])),
    data: sorted(
      activity.dataItems.map(({ category, detail, retention }) => [
        category,
        words(detail),
        periodHeld(dossier, retention),
      ]),
    ),
    internal: sorted(activity.internalRecipients.map(({ service }) => words(service))),
    external: sorted(activity.externalRecipients.map((each) => words(each.recipient) || nameOf(each.organisation))),
    noRecipients: activity.noRecipientsConfirmed,
    processors: sorted(activity.processors.map((id) => findRecord(dossier, 'processors', id)?.name)),
    transfersDeclared: activity.transfersDeclared,
    transfers: sorted(
      activity.transfers.map((each) => [
        each.importerName || nameOf(each.importer),
        each.destination,
        each.mechanism,
        words(each.mechanismEvidence),
      ]),
    ),
    measures: sorted(measures),
  }
}

function periodHeld(dossier: Dossier, id: string) {
  const rule = findRecord(dossier, 'retentionRules', id)
  if (!rule) return null
  const { active, activeTrigger, activeTriggerDetail, criteria, intermediate, finalFate } = rule
  return [active, activeTrigger, words(activeTriggerDetail), words(criteria), intermediate, finalFate]
}

/** The controllers that activities name and the organisation of the file, with its officer and its head. */
function organisationsNamed(dossier: Dossier) {
  const named = new Set(dossier.activities.flatMap(({ controllers }) => controllers))
  return dossier.organisations
    .filter(({ id }) => named.has(id))
    .map(({ legalName, address, country, phone, email }) => ({ legalName, address, country, phone, email }))
}
