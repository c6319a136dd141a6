import { isSaid, type Multilingual } from '../kinds'
import type { Activity, ConsentCheck } from '../registers'

/** Somebody said that children are among the people concerned. */
export const concernsChildren = ({ childrenInvolved, subjects }: Activity): boolean =>
  childrenInvolved === 'yes' || subjects.some(({ category, children }) => category === 'children' || children === 'yes')

/** What is done about the age of a child who agrees, whichever sheet says it: the activity's, or the check of its consent. */
export interface ChildConsent {
  readonly minAge: number | null
  readonly parentalMethod: Multilingual
}

export function childConsentOf(a: Activity, check: (id: string) => ConsentCheck | undefined): ChildConsent {
  const checks = a.purposes.flatMap(({ consentRecord }) => check(consentRecord) ?? [])
  const ages = checks.flatMap(({ childAge }) => childAge ?? [])
  const said = checks.find(({ childParentMethod }) => isSaid(childParentMethod))
  return {
    minAge: a.minAge ?? (ages.length > 0 ? Math.min(...ages) : null),
    parentalMethod: isSaid(a.parentalConsentMethod) ? a.parentalConsentMethod : (said?.childParentMethod ?? {}),
  }
}
