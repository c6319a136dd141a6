import type { Dossier } from '../dossier/dossier'
import type { Activity, Purpose } from '../registers'

/** A purpose that leans on a record, and the activity it belongs to. */
export interface Reliance {
  readonly activity: Activity
  readonly purpose: Purpose
}

interface Reliances {
  readonly balancingTests: ReadonlyMap<string, readonly Reliance[]>
  readonly consentChecks: ReadonlyMap<string, readonly Reliance[]>
  /** Activities that inform people with a document. */
  readonly documents: ReadonlyMap<string, readonly Activity[]>
}

const none: readonly never[] = []
// The list of activities is never mutated: who leans on what is put together once for all records and rules.
const known = new WeakMap<readonly Activity[], Reliances>()

function reliancesIn({ activities }: Pick<Dossier, 'activities'>): Reliances {
  const made = known.get(activities)
  if (made) return made
  const balancingTests = new Map<string, Reliance[]>()
  const consentChecks = new Map<string, Reliance[]>()
  const documents = new Map<string, Activity[]>()
  for (const activity of activities) {
    for (const purpose of activity.purposes) {
      if (purpose.lia !== '') push(balancingTests, purpose.lia, { activity, purpose })
      if (purpose.consentRecord !== '') push(consentChecks, purpose.consentRecord, { activity, purpose })
    }
    for (const id of activity.noticeDocuments) push(documents, id, activity)
  }
  const fresh = { balancingTests, consentChecks, documents }
  known.set(activities, fresh)
  return fresh
}

function push<T>(map: Map<string, T[]>, id: string, each: T): void {
  const list = map.get(id)
  if (list) list.push(each)
  else map.set(id, [each])
}

type Activities = Pick<Dossier, 'activities'>

/** The purposes whose interest was weighed in this test. */
export const weighedIn = (id: string, dossier: Activities): readonly Reliance[] =>
  reliancesIn(dossier).balancingTests.get(id) ?? none

/** The purposes that rest on the consent this check is about. */
export const restingOn = (id: string, dossier: Activities): readonly Reliance[] =>
  reliancesIn(dossier).consentChecks.get(id) ?? none

/** The activities that inform people with this document. */
export const informedBy = (id: string, dossier: Activities): readonly Activity[] =>
  reliancesIn(dossier).documents.get(id) ?? none

/** Somebody's data are processed on the strength of it: a draft is not yet processing anyone's. */
export const isInUse = (activities: readonly Activity[]): boolean => activities.some(({ status }) => status !== 'draft')
