import type { Dossier } from '../dossier/dossier'
import type { Activity } from '../registers'
import type { Dpia } from './levels'

/** Art. 35(1): what the controller allowed. A draft, a refusal or a decision to ask the authority allows nothing. */
export const isFavourable = ({ outcome }: Pick<Dpia, 'outcome'>): boolean =>
  outcome === 'approved' || outcome === 'approvedWithConditions'

/** Given up, an assessment covers nothing any more. */
export const isAlive = ({ status }: Pick<Dpia, 'status'>): boolean => status !== 'abandoned'

// Rules ask for every activity; the list of assessments is never mutated.
const indexes = new WeakMap<readonly Dpia[], ReadonlyMap<string, readonly Dpia[]>>()

function byActivity(dpias: readonly Dpia[]): ReadonlyMap<string, readonly Dpia[]> {
  const known = indexes.get(dpias)
  if (known) return known
  const index = new Map<string, readonly Dpia[]>()
  for (const dpia of dpias) {
    for (const id of isAlive(dpia) ? dpia.activities : []) index.set(id, [...(index.get(id) ?? []), dpia])
  }
  indexes.set(dpias, index)
  return index
}

/** The assessments that cover an activity, whichever of the two names the other; abandoned ones left out. */
export function dpiasOf(activity: Pick<Activity, 'id' | 'dpia'>, dossier: Pick<Dossier, 'dpias'>): readonly Dpia[] {
  const named = byActivity(dossier.dpias).get(activity.id) ?? []
  if (activity.dpia === '' || named.some(({ id }) => id === activity.dpia)) return named
  const linked = dossier.dpias.find(({ id }) => id === activity.dpia)
  return linked && isAlive(linked) ? [...named, linked] : named
}

/** The activities an assessment covers, whichever of the two names the other. */
export const activitiesOf = (
  dpia: Pick<Dpia, 'id' | 'activities'>,
  dossier: Pick<Dossier, 'activities'>,
): readonly Activity[] =>
  dossier.activities.filter(({ id, dpia: named }) => named === dpia.id || dpia.activities.includes(id))
