import type { Dossier } from '../dossier/dossier'
import { indexBy } from '../dossier/list-index'
import { mainOrganisationOf } from '../dossier/references'
import type { Tri } from '../kinds'
import type { Activity, Organisation } from '../registers'
import { lookUp } from '../dossier/record-index'

/** The controllers of an activity: those it names, else the organisation the file is about. */
export function controllersOf(activity: Activity, dossier: Dossier): readonly Organisation[] {
  if (activity.controllers.length > 0) {
    const named = activity.controllers.flatMap((id) => lookUp(dossier, 'organisations', id) ?? [])
    if (named.length > 0) return named
  }
  const main = mainOrganisationOf(dossier)
  return main ? [main] : []
}

const byController = indexBy<Activity>(({ controllers }) => controllers)

/** Every controller of the file: the main organisation and those its activities name, once each. */
export function allControllersOf(dossier: Dossier): readonly Organisation[] {
  const main = mainOrganisationOf(dossier)
  const { activities, organisations } = dossier
  return organisations.filter(({ id }) => id === main?.id || byController.has(activities, id))
}

/** Public bodies among controllers: their own texts bind each of them, and none else. */
export function publicAmong(controllers: readonly Organisation[]): 'all' | 'some' | 'none' {
  const isPublic = ({ isPublicAuthority }: Organisation) => isPublicAuthority === 'yes'
  if (!controllers.some(isPublic)) return 'none'
  return controllers.every(isPublic) ? 'all' : 'some'
}

/** Whether a public body is among those who control the activity: the answer of any decides, unknown is never no. */
export function isByPublicBody(activity: Activity, dossier: Dossier): Tri {
  const answers = controllersOf(activity, dossier).map(({ isPublicAuthority }) => isPublicAuthority)
  if (answers.includes('yes')) return 'yes'
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'no'
}

/** Name, address and a way to be reached: what Art. 30(1)(a) asks of a controller. */
export function isReachable(organisation: Organisation): boolean {
  const { legalName, address, email, phone } = organisation
  return legalName.trim() !== '' && address.trim() !== '' && (email.trim() !== '' || phone.trim() !== '')
}
