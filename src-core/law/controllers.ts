import type { Dossier } from '../dossier/dossier'
import { mainOrganisationOf } from '../dossier/references'
import type { Activity, Organisation } from '../registers'
import { lookUp } from '../dossier/record-index'

/** The controllers of an activity: those it names, else the organisation the file is about. */
export function controllersOf(activity: Activity, dossier: Dossier): readonly Organisation[] {
  const named = activity.controllers.flatMap((id) => lookUp(dossier, 'organisations', id) ?? [])
  if (named.length > 0) return named
  const main = mainOrganisationOf(dossier)
  return main ? [main] : []
}

// Four rules ask after each edit; the activities' list is never mutated.
const controllerIds = new WeakMap<readonly Activity[], ReadonlySet<string>>()

function idsOfControllers(activities: readonly Activity[]): ReadonlySet<string> {
  const known = controllerIds.get(activities)
  if (known) return known
  const ids = new Set<string>()
  for (const { controllers } of activities) for (const id of controllers) ids.add(id)
  controllerIds.set(activities, ids)
  return ids
}

/** Every controller of the file: the main organisation and those its activities name, once each. */
export function allControllersOf(dossier: Dossier): readonly Organisation[] {
  const ids = idsOfControllers(dossier.activities)
  const main = mainOrganisationOf(dossier)
  return dossier.organisations.filter(({ id }) => id === main?.id || ids.has(id))
}

/** Public bodies among controllers: their own texts bind each of them, and none else. */
export function publicAmong(controllers: readonly Organisation[]): 'all' | 'some' | 'none' {
  const isPublic = ({ isPublicAuthority }: Organisation) => isPublicAuthority === 'yes'
  if (!controllers.some(isPublic)) return 'none'
  return controllers.every(isPublic) ? 'all' : 'some'
}

/** Name, address and a way to be reached: what Art. 30(1)(a) asks of a controller. */
export function isReachable(organisation: Organisation): boolean {
  const { legalName, address, email, phone } = organisation
  return legalName.trim() !== '' && address.trim() !== '' && (email.trim() !== '' || phone.trim() !== '')
}
