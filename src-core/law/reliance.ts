import type { Dossier } from '../dossier/dossier'
import { indexBy } from '../dossier/list-index'
import type { Activity, Purpose } from '../registers'

/** A purpose that leans on a record, and the activity it belongs to. */
export interface Reliance {
  readonly activity: Activity
  readonly purpose: Purpose
}

const byTest = indexBy<Activity>(({ purposes }) => purposes.map(({ lia }) => lia))
const byCheck = indexBy<Activity>(({ purposes }) => purposes.map(({ consentRecord }) => consentRecord))
const byDocument = indexBy<Activity>(({ noticeDocuments }) => noticeDocuments)
const none: readonly never[] = []

const purposesOf = (activities: readonly Activity[], rests: (purpose: Purpose) => boolean): readonly Reliance[] =>
  activities.flatMap((activity) => activity.purposes.filter(rests).map((purpose) => ({ activity, purpose })))

type Activities = Pick<Dossier, 'activities'>

/** The purposes whose interest was weighed in this test. */
export const weighedIn = (id: string, dossier: Activities): readonly Reliance[] =>
  id === '' ? none : purposesOf(byTest.at(dossier.activities, id), ({ lia }) => lia === id)

/** The purposes that rest on the consent this check is about. */
export const restingOn = (id: string, dossier: Activities): readonly Reliance[] =>
  id === '' ? none : purposesOf(byCheck.at(dossier.activities, id), (purpose) => purpose.consentRecord === id)

/** The activities that inform people with this document. */
export const informedBy = (id: string, dossier: Activities): readonly Activity[] =>
  byDocument.at(dossier.activities, id)

/** Somebody's data are processed on the strength of it: a draft is not yet processing anyone's. */
export const isInUse = (activities: readonly Activity[]): boolean => activities.some(({ status }) => status !== 'draft')
