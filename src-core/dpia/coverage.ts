import type { Dossier } from '../dossier/dossier'
import { indexBy } from '../dossier/list-index'
import type { Activity } from '../registers'
import type { Dpia } from './levels'

/** Art. 35(1): what the controller allowed. A draft, a refusal or a decision to ask the authority allows nothing. */
export const isFavourable = ({ outcome }: Pick<Dpia, 'outcome'>): boolean =>
  outcome === 'approved' || outcome === 'approvedWithConditions'

/** Given up, an assessment covers nothing any more. */
export const isAlive = ({ status }: Pick<Dpia, 'status'>): boolean => status !== 'abandoned'

const byActivity = indexBy<Dpia>((dpia) => (isAlive(dpia) ? dpia.activities : []))
const byDpia = indexBy<Activity>(({ dpia }) => (dpia === '' ? [] : [dpia]))
const byId = <T extends { readonly id: string }>() => indexBy<T>(({ id }) => [id])
const dpiaById = byId<Dpia>()
const activityById = byId<Activity>()

/** The assessments that cover an activity, whichever of the two names the other; abandoned ones left out. */
export function dpiasOf(activity: Pick<Activity, 'id' | 'dpia'>, { dpias }: Pick<Dossier, 'dpias'>): readonly Dpia[] {
  const named = byActivity.at(dpias, activity.id)
  if (activity.dpia === '' || named.some(({ id }) => id === activity.dpia)) return named
  const [linked] = dpiaById.at(dpias, activity.dpia)
  return linked && isAlive(linked) ? [...named, linked] : named
}

/** The activities an assessment covers, whichever of the two names the other. */
export function activitiesOf(
  dpia: Pick<Dpia, 'id' | 'activities'>,
  { activities }: Pick<Dossier, 'activities'>,
): readonly Activity[] {
  return [byDpia.places(activities, dpia.id), ...dpia.activities.map((id) => activityById.places(activities, id))]
    .reduce((all, each) => (each.length === 0 ? all : [...new Set([...all, ...each])].sort((a, b) => a - b)))
    .flatMap((place) => activities[place] ?? [])
}
